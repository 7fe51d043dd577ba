package jindo.internal.channels;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ConnectionPendingException;
import java.nio.channels.NoConnectionPendingException;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.Objects;
import java.util.Set;
import jindo.internal.net.NetSocket;
import jindo.internal.net.Sockets;

/** A channel to a stream socket of the system. */
final class SystemSocketChannel extends SocketChannel implements Selectable {
    private final NetSocket core;
    private final Object readLock = new Object();
    private final Object writeLock = new Object();
    private volatile InetSocketAddress local;
    private volatile InetSocketAddress remote;
    private volatile boolean pending;
    private volatile boolean connected;
    private volatile boolean inputShut;
    private volatile boolean outputShut;
    private Socket socket;

    SystemSocketChannel(SelectorProvider provider, NetSocket core) {
        super(provider);
        this.core = core;
    }

    /** The end of an accepted connection. */
    SystemSocketChannel(SelectorProvider provider, NetSocket core, InetSocketAddress remote) throws IOException {
        this(provider, core);
        this.remote = remote;
        local = core.localAddress();
        connected = true;
    }

    @Override
    public NetSocket core() {
        return core;
    }

    @Override
    public int operations(boolean readable, boolean writable, boolean error, int interest) {
        int ops = 0;
        if (connected) {
            ops |= readable || error ? SelectionKey.OP_READ : 0;
            ops |= writable || error ? SelectionKey.OP_WRITE : 0;
        } else if (pending && (writable || error)) {
            ops |= SelectionKey.OP_CONNECT;
        }
        return ops;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private void checkConnected() throws ClosedChannelException {
        checkOpen();
        if (!connected) {
            throw new NotYetConnectedException();
        }
    }

    @Override
    protected void implCloseSelectableChannel() {
        core.close();
    }

    @Override
    protected void implConfigureBlocking(boolean block) {
        // sockets never block; waiting is done here
    }

    // ---- connecting ----

    @Override
    public SocketChannel bind(SocketAddress a) throws IOException {
        checkOpen();
        synchronized (readLock) {
            if (pending) {
                throw new ConnectionPendingException();
            }
            if (local != null) {
                throw new AlreadyBoundException();
            }
            InetSocketAddress i = a == null ? new InetSocketAddress(0) : NetAddresses.check(a);
            core.bind(i.getAddress(), i.getPort());
            local = core.localAddress();
        }
        return this;
    }

    @Override
    public boolean connect(SocketAddress to) throws IOException {
        InetSocketAddress target = NetAddresses.target(to);
        checkOpen();
        synchronized (readLock) {
            if (connected) {
                throw new AlreadyConnectedException();
            }
            if (pending) {
                throw new ConnectionPendingException();
            }
            boolean block = isBlocking();
            int n = 0;
            boolean done = false;
            try {
                if (block) {
                    begin();
                }
                remote = target;
                n = core.connect(target, block, 0);
                done = n == 0;
            } finally {
                if (block) {
                    end(done);
                }
            }
            return connectResult(n);
        }
    }

    private boolean connectResult(int n) throws IOException {
        if (n == Sockets.EINPROGRESS || n == Sockets.EAGAIN) {
            pending = true;
            return false;
        }
        if (n < 0) {
            close();
            throw Sockets.failure(n);
        }
        local = core.localAddress();
        pending = false;
        connected = true;
        return true;
    }

    @Override
    public boolean finishConnect() throws IOException {
        checkOpen();
        synchronized (readLock) {
            if (connected) {
                return true;
            }
            if (!pending) {
                throw new NoConnectionPendingException();
            }
            boolean block = isBlocking();
            int n = 0;
            boolean done = false;
            try {
                if (block) {
                    begin();
                }
                n = core.finishConnect(block);
                done = n == 0;
            } finally {
                if (block) {
                    end(done);
                }
            }
            return connectResult(n);
        }
    }

    @Override
    public boolean isConnected() {
        return connected;
    }

    @Override
    public boolean isConnectionPending() {
        return pending && isOpen();
    }

    @Override
    public SocketAddress getRemoteAddress() throws IOException {
        checkOpen();
        return connected ? remote : null;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        checkOpen();
        return local;
    }

    // ---- data ----

    @Override
    public int read(ByteBuffer dst) throws IOException {
        Buffers.checkWritable(dst);
        synchronized (readLock) {
            checkConnected();
            if (inputShut) {
                return -1;
            }
            boolean block = isBlocking();
            if (!block) {
                return Transfers.read(core, dst, false);
            }
            int n = 0;
            try {
                begin();
                n = Transfers.read(core, dst, true);
            } finally {
                end(n > 0);
            }
            return n == 0 && inputShut ? -1 : n;
        }
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            if (!dsts[i].hasRemaining()) {
                continue;
            }
            int n = total == 0 ? read(dsts[i]) : readMore(dsts[i]);
            if (n < 0) {
                return total == 0 ? -1 : total;
            }
            total += n;
            if (dsts[i].hasRemaining()) {
                break;
            }
        }
        return total;
    }

    private int readMore(ByteBuffer dst) throws IOException {
        synchronized (readLock) {
            checkConnected();
            return Transfers.read(core, Buffers.checkWritable(dst), false);
        }
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        Objects.requireNonNull(src);
        synchronized (writeLock) {
            checkConnected();
            if (outputShut) {
                throw new AsynchronousCloseException();
            }
            if (!isBlocking()) {
                return Transfers.write(core, src, false);
            }
            int n = 0;
            int total = 0;
            try {
                begin();
                while (src.hasRemaining() && isOpen()) {
                    n = Transfers.write(core, src, true);
                    total += n;
                }
            } finally {
                end(n > 0 || total > 0);
            }
            return total;
        }
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            total += write(srcs[i]);
            if (srcs[i].hasRemaining()) {
                break;
            }
        }
        return total;
    }

    @Override
    public SocketChannel shutdownInput() throws IOException {
        checkConnected();
        if (!inputShut) {
            core.step(f -> Sockets.shutdown(f, true, false));
            inputShut = true;
            core.wakeAll();
        }
        return this;
    }

    @Override
    public SocketChannel shutdownOutput() throws IOException {
        checkConnected();
        if (!outputShut) {
            core.step(f -> Sockets.shutdown(f, false, true));
            outputShut = true;
        }
        return this;
    }

    // ---- options, view as a socket ----

    @Override
    public <T> SocketChannel setOption(SocketOption<T> name, T value) throws IOException {
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

    @Override
    public Socket socket() {
        synchronized (writeLock) {
            if (socket == null) {
                socket = new ChannelSocket(this);
            }
            return socket;
        }
    }

    boolean isInputShut() {
        return inputShut;
    }

    boolean isOutputShut() {
        return outputShut;
    }

    InetSocketAddress local() {
        return local;
    }

    InetSocketAddress remote() {
        return connected ? remote : null;
    }

    /** Connects in time, however the channel blocks. */
    void connect(SocketAddress to, int millis) throws IOException {
        InetSocketAddress target = NetAddresses.target(to);
        if (connected) {
            throw new SocketException("already connected");
        }
        remote = target;
        int n = core.connect(target, true, millis);
        if (n == NetSocket.TIMEOUT) {
            close();
            throw new java.net.SocketTimeoutException("Connect timed out");
        }
        connectResult(n);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("java.nio.channels.SocketChannel[");
        if (!isOpen()) {
            return sb.append("closed]").toString();
        }
        sb.append(connected ? "connected" : pending ? "connection-pending" : "unconnected");
        if (connected && outputShut) {
            sb.append(" oshut");
        }
        if (connected && inputShut) {
            sb.append(" ishut");
        }
        if (local != null) {
            sb.append(" local=").append(local);
        }
        if (connected) {
            sb.append(" remote=").append(remote);
        }
        return sb.append(']').toString();
    }
}
