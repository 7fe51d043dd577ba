package jindo.internal.channels;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import jindo.internal.FileOps;

/** A file channel on a descriptor. */
public final class SystemFileChannel extends FileChannel {
    private static final int CHUNK = 1 << 16;

    private final int fd;
    private final boolean readable;
    private final boolean writable;
    private final boolean append;
    /** Who owns the descriptor and is closed in its stead; null: the channel itself. */
    private final Closeable parent;
    private final Object positionLock = new Object();
    private FileLocks locks;

    private SystemFileChannel(int fd, boolean readable, boolean writable, boolean append, Closeable parent) {
        this.fd = fd;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.parent = parent;
    }

    public static SystemFileChannel open(int fd, boolean readable, boolean writable, boolean append) {
        return new SystemFileChannel(fd, readable, writable, append, null);
    }

    /** For a file stream, which is closed with the channel. */
    public static SystemFileChannel on(int fd, boolean readable, boolean writable, boolean append, Closeable parent) {
        SystemFileChannel c = new SystemFileChannel(fd, readable, writable, append, parent);
        if (fd < 0) {
            try {
                c.close(); // as its stream is
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return c;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private void checkReadable() throws ClosedChannelException {
        checkOpen();
        if (!readable) {
            throw new NonReadableChannelException();
        }
    }

    private void checkWritable() throws ClosedChannelException {
        checkOpen();
        if (!writable) {
            throw new NonWritableChannelException();
        }
    }

    @Override
    protected void implCloseChannel() throws IOException {
        if (locks != null) {
            locks.releaseAll();
        }
        if (parent != null) {
            parent.close();
        } else {
            FileOps.check(FileOps.close(fd));
        }
    }

    // ---- reading and writing ----

    private int transfer(ByteBuffer b, boolean write, long position) throws IOException {
        int len = b.remaining();
        if (len == 0) {
            return 0;
        }
        Object base = Buffers.base(b);
        long at = Buffers.at(b);
        int n;
        if (position < 0) {
            n = write ? FileOps.writeMemory(fd, base, at, len) : FileOps.readMemory(fd, base, at, len);
        } else {
            n = write ? FileOps.writeMemoryAt(fd, base, at, len, position)
                : FileOps.readMemoryAt(fd, base, at, len, position);
        }
        if (n > 0) {
            Buffers.advance(b, n);
        }
        return n == 0 && !write ? -1 : FileOps.check(n);
    }

    private int guarded(ByteBuffer b, boolean write, long position) throws IOException {
        int n = 0;
        boolean done = false;
        try {
            begin();
            if (!isOpen()) {
                return 0;
            }
            n = transfer(b, write, position);
            done = true;
        } finally {
            end(done);
        }
        return n;
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        checkReadable();
        Buffers.checkWritable(dst);
        synchronized (positionLock) {
            return guarded(dst, false, -1);
        }
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        checkWritable();
        synchronized (positionLock) {
            return guarded(src, true, -1);
        }
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        checkReadable();
        synchronized (positionLock) {
            long total = 0;
            for (int i = offset; i < offset + length; i++) {
                ByteBuffer b = Buffers.checkWritable(dsts[i]);
                while (b.hasRemaining()) {
                    int n = guarded(b, false, -1);
                    if (n < 0) {
                        return total == 0 ? -1 : total;
                    }
                    total += n;
                }
            }
            return total;
        }
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        checkWritable();
        synchronized (positionLock) {
            long total = 0;
            for (int i = offset; i < offset + length; i++) {
                while (srcs[i].hasRemaining()) {
                    total += guarded(srcs[i], true, -1);
                }
            }
            return total;
        }
    }

    private static long checkPosition(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        return position;
    }

    @Override
    public int read(ByteBuffer dst, long position) throws IOException {
        Objects.requireNonNull(dst);
        checkPosition(position);
        checkReadable();
        Buffers.checkWritable(dst);
        return guarded(dst, false, position);
    }

    @Override
    public int write(ByteBuffer src, long position) throws IOException {
        Objects.requireNonNull(src);
        checkPosition(position);
        checkWritable();
        return guarded(src, true, position);
    }

    // ---- position and size ----

    @Override
    public long position() throws IOException {
        checkOpen();
        synchronized (positionLock) {
            return append ? size() : FileOps.check(FileOps.seek(fd, 0, FileOps.SEEK_CURRENT));
        }
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        checkOpen();
        if (newPosition < 0) {
            throw new IllegalArgumentException();
        }
        synchronized (positionLock) {
            FileOps.check(FileOps.seek(fd, newPosition, FileOps.SEEK_START));
        }
        return this;
    }

    @Override
    public long size() throws IOException {
        checkOpen();
        return FileOps.check(FileOps.length(fd));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        checkOpen();
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        if (!writable) {
            throw new NonWritableChannelException();
        }
        synchronized (positionLock) {
            long at = FileOps.check(FileOps.seek(fd, 0, FileOps.SEEK_CURRENT));
            if (size < size()) {
                FileOps.check(FileOps.truncate(fd, size));
            }
            if (at > size) {
                FileOps.check(FileOps.seek(fd, size, FileOps.SEEK_START));
            }
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        checkOpen();
        FileOps.check(FileOps.syncData(fd, metaData));
    }

    // ---- from channel to channel ----

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        checkOpen();
        if (!target.isOpen()) {
            throw new ClosedChannelException();
        }
        if (!readable) {
            throw new NonReadableChannelException();
        }
        if (target instanceof SystemFileChannel f && !f.writable) {
            throw new NonWritableChannelException();
        }
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
        long total = 0;
        count = Math.min(count, Math.max(0, size() - position));
        if (target instanceof SystemFileChannel f && f != this && count > 0) {
            long moved;
            synchronized (f.positionLock) {
                moved = FileOps.transfer(fd, position, f.fd, count);
            }
            if (moved >= 0) {
                return moved;
            }
        }
        ByteBuffer b = ByteBuffer.allocate((int) Math.min(count, CHUNK));
        while (total < count) {
            b.clear().limit((int) Math.min(count - total, b.capacity()));
            int n = guarded(b, false, position + total);
            if (n <= 0) {
                break;
            }
            b.flip();
            int written = target.write(b);
            total += written;
            if (written != n) {
                break;
            }
        }
        return total;
    }

    @Override
    public long transferFrom(ReadableByteChannel src, long position, long count) throws IOException {
        checkOpen();
        if (!src.isOpen()) {
            throw new ClosedChannelException();
        }
        if (src instanceof SystemFileChannel f && !f.readable) {
            throw new NonReadableChannelException();
        }
        if (!writable) {
            throw new NonWritableChannelException();
        }
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
        if (position > size()) {
            return 0;
        }
        long total = 0;
        ByteBuffer b = ByteBuffer.allocate((int) Math.min(count, CHUNK));
        while (total < count) {
            b.clear().limit((int) Math.min(count - total, b.capacity()));
            int n = src.read(b);
            if (n <= 0) {
                break;
            }
            b.flip();
            while (b.hasRemaining()) {
                total += guarded(b, true, position + total);
            }
        }
        return total;
    }

    // ---- in memory ----

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        Objects.requireNonNull(mode, "Mode is null");
        checkOpen();
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        if (position + size < 0) {
            throw new IllegalArgumentException("Position + size overflow");
        }
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Size exceeds Integer.MAX_VALUE");
        }
        if (mode != MapMode.READ_ONLY && !writable) {
            throw new NonWritableChannelException();
        }
        if (!readable) {
            throw new NonReadableChannelException();
        }
        boolean readOnly = mode == MapMode.READ_ONLY;
        if (size() < position + size) {
            if (!writable) {
                throw new IOException("Channel not open for writing - cannot extend file to required size");
            }
            FileOps.check(FileOps.truncate(fd, position + size));
        }
        return MappedMemory.map(fd, position, size, !readOnly, mode == MapMode.PRIVATE, readOnly);
    }

    // ---- locks ----

    private FileLocks locks() {
        synchronized (positionLock) {
            if (locks == null) {
                locks = new FileLocks(fd);
            }
            return locks;
        }
    }

    private void checkLockable(boolean shared) throws ClosedChannelException {
        checkOpen();
        if (shared && !readable) {
            throw new NonReadableChannelException();
        }
        if (!shared && !writable) {
            throw new NonWritableChannelException();
        }
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        checkLockable(shared);
        FileLocks all = locks();
        SystemFileLock lock = new SystemFileLock(this, position, size, shared, all);
        boolean done = false;
        try {
            begin();
            done = all.acquire(lock, true, this::isOpen);
        } finally {
            end(done);
        }
        return lock;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        checkLockable(shared);
        FileLocks all = locks();
        SystemFileLock lock = new SystemFileLock(this, position, size, shared, all);
        return all.acquire(lock, false, this::isOpen) ? lock : null;
    }
}
