package jindo.internal.channels;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.ConnectionPendingException;
import java.nio.channels.InterruptedByTimeoutException;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.ReadPendingException;
import java.nio.channels.WritePendingException;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jindo.internal.IoWait;
import jindo.internal.net.NetSocket;
import jindo.internal.net.Sockets;

/** An asynchronous stream socket. */
final class SystemAsynchronousSocket extends AsynchronousSocketChannel {
    private final ChannelGroup group;
    private final NetSocket core;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicBoolean writing = new AtomicBoolean();
    private volatile InetSocketAddress local;
    private volatile InetSocketAddress remote;
    private volatile boolean connecting;
    private volatile boolean connected;
    private volatile boolean inputShut;
    private volatile boolean outputShut;

    SystemAsynchronousSocket(AsynchronousChannelProvider provider, ChannelGroup group, NetSocket core) {
        super(provider);
        this.group = group;
        this.core = core;
        group.add(this);
    }

    SystemAsynchronousSocket(AsynchronousChannelProvider provider, ChannelGroup group, NetSocket core,
            InetSocketAddress remote) throws IOException {
        this(provider, group, core);
        this.remote = remote;
        local = core.localAddress();
        connected = true;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public boolean isOpen() {
        return !core.isClosed();
    }

    @Override
    public void close() {
        core.close();
        group.remove(this);
    }

    @Override
    public synchronized AsynchronousSocketChannel bind(SocketAddress a) throws IOException {
        checkOpen();
        if (connecting) {
            throw new ConnectionPendingException();
        }
        if (local != null) {
            throw new AlreadyBoundException();
        }
        InetSocketAddress i = a == null ? new InetSocketAddress(0) : NetAddresses.check(a);
        core.bind(i.getAddress(), i.getPort());
        local = core.localAddress();
        return this;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        checkOpen();
        return local;
    }

    @Override
    public SocketAddress getRemoteAddress() throws IOException {
        checkOpen();
        return connected ? remote : null;
    }

    private static IOException failure(int n, boolean wasOpen) {
        if (n == NetSocket.CLOSED) {
            return wasOpen ? new AsynchronousCloseException() : new ClosedChannelException();
        }
        if (n == NetSocket.TIMEOUT) {
            return new InterruptedByTimeoutException();
        }
        java.net.SocketException e = Sockets.failure(n);
        return e.getClass() == java.net.SocketException.class ? new IOException(e.getMessage()) : e;
    }

    // ---- connecting ----

    private synchronized Callable<Void> connecting(SocketAddress to) {
        InetSocketAddress target = NetAddresses.check(to);
        if (connected) {
            throw new AlreadyConnectedException();
        }
        if (connecting) {
            throw new ConnectionPendingException();
        }
        connecting = true;
        boolean wasOpen = isOpen();
        return () -> {
            try {
                int n = core.connect(NetAddresses.target(target), true, 0);
                if (n < 0) {
                    close();
                    throw failure(n, wasOpen);
                }
                remote = target;
                local = core.localAddress();
                connected = true;
                return null;
            } finally {
                connecting = false;
            }
        };
    }

    @Override
    public <A> void connect(SocketAddress to, A attachment, CompletionHandler<Void, ? super A> handler) {
        ChannelGroup.check(handler);
        group.start(connecting(to), attachment, handler);
    }

    @Override
    public Future<Void> connect(SocketAddress to) {
        return group.start(connecting(to), null, null);
    }

    // ---- data ----

    private void checkConnected() {
        if (isOpen() && !connected) {
            throw new NotYetConnectedException();
        }
    }

    private static int millis(long timeout, TimeUnit unit) {
        return timeout <= 0 ? 0 : (int) Math.min(Math.max(unit.toMillis(timeout), 1), Integer.MAX_VALUE);
    }

    /** Bytes, -1 at the end. */
    private long take(ByteBuffer[] dsts, int offset, int length, int millis, boolean wasOpen) throws IOException {
        if (inputShut) {
            return -1;
        }
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            ByteBuffer b = dsts[i];
            if (!b.hasRemaining()) {
                continue;
            }
            int n = core.receive(Buffers.base(b), Buffers.at(b), b.remaining(), total == 0, millis);
            if (n == Sockets.EAGAIN) {
                break;
            }
            if (n < 0) {
                throw n == Sockets.ECONNRESET ? new IOException("Connection reset") : failure(n, wasOpen);
            }
            if (n == 0) {
                return total == 0 ? -1 : total;
            }
            Buffers.advance(b, n);
            total += n;
            if (b.hasRemaining()) {
                break;
            }
        }
        return total;
    }

    private long put(ByteBuffer[] srcs, int offset, int length, int millis, boolean wasOpen) throws IOException {
        if (outputShut) {
            throw new ClosedChannelException();
        }
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            ByteBuffer b = srcs[i];
            while (b.hasRemaining()) {
                int n = core.send(Buffers.base(b), Buffers.at(b), b.remaining(), false);
                if (n == Sockets.EAGAIN) {
                    if (total > 0) {
                        return total;
                    }
                    n = core.await(IoWait.WRITE, millis);
                    if (n < 0) {
                        throw failure(n, wasOpen);
                    }
                    continue;
                }
                if (n < 0) {
                    throw failure(n, wasOpen);
                }
                Buffers.advance(b, n);
                total += n;
            }
        }
        return total;
    }

    private Callable<Long> reading(ByteBuffer[] dsts, int offset, int length, int millis) {
        for (int i = offset; i < offset + length; i++) {
            Buffers.checkWritable(dsts[i]);
        }
        checkConnected();
        if (!reading.compareAndSet(false, true)) {
            throw new ReadPendingException();
        }
        boolean wasOpen = isOpen();
        return () -> {
            try {
                return take(dsts, offset, length, millis, wasOpen);
            } finally {
                reading.set(false);
            }
        };
    }

    private Callable<Long> writing(ByteBuffer[] srcs, int offset, int length, int millis) {
        for (int i = offset; i < offset + length; i++) {
            Objects.requireNonNull(srcs[i]);
        }
        checkConnected();
        if (!writing.compareAndSet(false, true)) {
            throw new WritePendingException();
        }
        boolean wasOpen = isOpen();
        return () -> {
            try {
                return put(srcs, offset, length, millis, wasOpen);
            } finally {
                writing.set(false);
            }
        };
    }

    private static Callable<Integer> narrow(Callable<Long> c) {
        return () -> (int) (long) c.call();
    }

    private static ByteBuffer[] one(ByteBuffer b) {
        return new ByteBuffer[] {Objects.requireNonNull(b)};
    }

    @Override
    public <A> void read(ByteBuffer dst, long timeout, TimeUnit unit, A attachment,
            CompletionHandler<Integer, ? super A> handler) {
        ChannelGroup.check(handler);
        group.start(narrow(reading(one(dst), 0, 1, millis(timeout, unit))), attachment, handler);
    }

    @Override
    public Future<Integer> read(ByteBuffer dst) {
        return group.start(narrow(reading(one(dst), 0, 1, 0)), null, null);
    }

    @Override
    public <A> void read(ByteBuffer[] dsts, int offset, int length, long timeout, TimeUnit unit, A attachment,
            CompletionHandler<Long, ? super A> handler) {
        ChannelGroup.check(handler);
        Objects.checkFromIndexSize(offset, length, dsts.length);
        group.start(reading(dsts, offset, length, millis(timeout, unit)), attachment, handler);
    }

    @Override
    public <A> void write(ByteBuffer src, long timeout, TimeUnit unit, A attachment,
            CompletionHandler<Integer, ? super A> handler) {
        ChannelGroup.check(handler);
        group.start(narrow(writing(one(src), 0, 1, millis(timeout, unit))), attachment, handler);
    }

    @Override
    public Future<Integer> write(ByteBuffer src) {
        return group.start(narrow(writing(one(src), 0, 1, 0)), null, null);
    }

    @Override
    public <A> void write(ByteBuffer[] srcs, int offset, int length, long timeout, TimeUnit unit, A attachment,
            CompletionHandler<Long, ? super A> handler) {
        ChannelGroup.check(handler);
        Objects.checkFromIndexSize(offset, length, srcs.length);
        group.start(writing(srcs, offset, length, millis(timeout, unit)), attachment, handler);
    }

    @Override
    public AsynchronousSocketChannel shutdownInput() throws IOException {
        checkOpen();
        checkConnected();
        if (!inputShut) {
            core.step(f -> Sockets.shutdown(f, true, false));
            inputShut = true;
        }
        return this;
    }

    @Override
    public AsynchronousSocketChannel shutdownOutput() throws IOException {
        checkOpen();
        checkConnected();
        if (!outputShut) {
            core.step(f -> Sockets.shutdown(f, false, true));
            outputShut = true;
        }
        return this;
    }

    // ---- options ----

    @Override
    public <T> AsynchronousSocketChannel setOption(SocketOption<T> name, T value) throws IOException {
        NetOptions.set(core, NetOptions.STREAM, name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        return NetOptions.get(core, NetOptions.STREAM, name);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return NetOptions.STREAM;
    }
}
