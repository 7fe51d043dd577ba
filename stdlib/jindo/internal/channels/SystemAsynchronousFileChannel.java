package jindo.internal.channels;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import jindo.internal.FileOps;

/** An asynchronous file channel: each operation is a task of an executor. */
public final class SystemAsynchronousFileChannel extends AsynchronousFileChannel {
    /** Made when the first channel without an executor of its own is opened. */
    private static final class Shared {
        static final ExecutorService EXECUTOR = Executors.newCachedThreadPool(r -> {
            Thread t = new Thread(r, "Thread-nio");
            t.setDaemon(true);
            return t;
        });
    }

    private final int fd;
    private final boolean readable;
    private final boolean writable;
    private final ExecutorService executor;
    private final FileLocks locks;
    private final Object state = new Object();
    private int users;
    private volatile boolean closed;

    public SystemAsynchronousFileChannel(int fd, boolean readable, boolean writable, ExecutorService executor) {
        this.fd = fd;
        this.readable = readable;
        this.writable = writable;
        this.executor = executor != null ? executor : Shared.EXECUTOR;
        locks = new FileLocks(fd);
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    /** The descriptor is closed when the last operation under way has ended. */
    @Override
    public void close() throws IOException {
        synchronized (state) {
            if (closed) {
                return;
            }
            closed = true;
            boolean interrupted = false;
            while (users > 0) {
                try {
                    state.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        locks.releaseAll();
        FileOps.check(FileOps.close(fd));
    }

    private void enter() throws ClosedChannelException {
        synchronized (state) {
            if (closed) {
                throw new ClosedChannelException();
            }
            users++;
        }
    }

    private void leave() {
        synchronized (state) {
            if (--users == 0) {
                state.notifyAll();
            }
        }
    }

    private <T> T inside(Callable<T> work) throws IOException {
        enter();
        try {
            return work.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            leave();
        }
    }

    @Override
    public long size() throws IOException {
        return inside(() -> FileOps.check(FileOps.length(fd)));
    }

    @Override
    public AsynchronousFileChannel truncate(long size) throws IOException {
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        if (!writable) {
            throw new NonWritableChannelException();
        }
        inside(() -> FileOps.check(FileOps.length(fd)) > size ? FileOps.check(FileOps.truncate(fd, size)) : 0);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        inside(() -> FileOps.check(FileOps.syncData(fd, metaData)));
    }

    // ---- operations ----

    private <V, A> Future<V> start(Callable<V> work, A attachment, CompletionHandler<V, ? super A> handler) {
        CompletableFuture<V> result = new CompletableFuture<>();
        Runnable task = () -> {
            V value = null;
            Throwable failure = null;
            try {
                value = inside(work);
            } catch (Throwable e) {
                failure = e;
            }
            if (handler != null) {
                if (failure == null) {
                    handler.completed(value, attachment);
                } else {
                    handler.failed(failure, attachment);
                }
            } else if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        };
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            throw new java.nio.channels.ShutdownChannelGroupException();
        }
        return handler == null ? result : null;
    }

    private static void checkPosition(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
    }

    private int transfer(ByteBuffer b, long position, boolean write) throws IOException {
        int len = b.remaining();
        if (len == 0) {
            return 0;
        }
        int n = write ? FileOps.writeMemoryAt(fd, Buffers.base(b), Buffers.at(b), len, position)
            : FileOps.readMemoryAt(fd, Buffers.base(b), Buffers.at(b), len, position);
        if (n > 0) {
            Buffers.advance(b, n);
        }
        return n == 0 && !write ? -1 : FileOps.check(n);
    }

    private Callable<Integer> reading(ByteBuffer dst, long position) {
        checkPosition(position);
        Buffers.checkWritable(dst);
        if (!readable) {
            throw new NonReadableChannelException();
        }
        return () -> transfer(dst, position, false);
    }

    private Callable<Integer> writing(ByteBuffer src, long position) {
        checkPosition(position);
        if (!writable) {
            throw new NonWritableChannelException();
        }
        return () -> transfer(src, position, true);
    }

    private static <H> H check(H handler) {
        if (handler == null) {
            throw new NullPointerException("'handler' is null");
        }
        return handler;
    }

    @Override
    public <A> void read(ByteBuffer dst, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        start(reading(dst, position), attachment, check(handler));
    }

    @Override
    public Future<Integer> read(ByteBuffer dst, long position) {
        return start(reading(dst, position), null, null);
    }

    @Override
    public <A> void write(ByteBuffer src, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        start(writing(src, position), attachment, check(handler));
    }

    @Override
    public Future<Integer> write(ByteBuffer src, long position) {
        return start(writing(src, position), null, null);
    }

    // ---- locks ----

    private SystemFileLock newLock(long position, long size, boolean shared) {
        if (shared && !readable) {
            throw new NonReadableChannelException();
        }
        if (!shared && !writable) {
            throw new NonWritableChannelException();
        }
        return new SystemFileLock(this, position, size, shared, locks);
    }

    private Callable<FileLock> locking(long position, long size, boolean shared) {
        SystemFileLock lock = newLock(position, size, shared);
        return () -> {
            if (!locks.acquire(lock, true, this::isOpen)) {
                throw new AsynchronousCloseException();
            }
            return lock;
        };
    }

    @Override
    public <A> void lock(long position, long size, boolean shared, A attachment,
            CompletionHandler<FileLock, ? super A> handler) {
        start(locking(position, size, shared), attachment, check(handler));
    }

    @Override
    public Future<FileLock> lock(long position, long size, boolean shared) {
        return start(locking(position, size, shared), null, null);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        SystemFileLock lock = newLock(position, size, shared);
        return inside(() -> locks.acquire(lock, false, this::isOpen)) ? lock : null;
    }
}
