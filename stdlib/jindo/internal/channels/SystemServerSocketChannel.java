package jindo.internal.channels;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NotYetBoundException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.Set;
import jindo.internal.net.NetSocket;
import jindo.internal.net.SocketAccess;
import jindo.internal.net.Sockets;

/** A channel to a listening socket of the system. */
final class SystemServerSocketChannel extends ServerSocketChannel implements Selectable {
    private final NetSocket core;
    private final Object acceptLock = new Object();
    private volatile InetSocketAddress local;
    private ServerSocket socket;

    SystemServerSocketChannel(SelectorProvider provider, NetSocket core) throws IOException {
        super(provider);
        this.core = core;
        core.setOption(Sockets.REUSE_ADDRESS, 1);
    }

    @Override
    public NetSocket core() {
        return core;
    }

    @Override
    public int operations(boolean readable, boolean writable, boolean error, int interest) {
        return readable || error ? SelectionKey.OP_ACCEPT : 0;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
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

    @Override
    public ServerSocketChannel bind(SocketAddress a, int backlog) throws IOException {
        checkOpen();
        synchronized (acceptLock) {
            if (local != null) {
                throw new AlreadyBoundException();
            }
            InetSocketAddress i = a == null ? new InetSocketAddress(0) : NetAddresses.check(a);
            core.bind(i.getAddress(), i.getPort());
            core.step(f -> Sockets.listen(f, backlog < 1 ? 50 : backlog));
            local = core.localAddress();
        }
        return this;
    }

    @Override
    public SocketChannel accept() throws IOException {
        synchronized (acceptLock) {
            if (local == null && isOpen()) {
                throw new NotYetBoundException();
            }
            boolean block = isBlocking();
            byte[] peer = new byte[SocketAccess.ADDRESS_BYTES];
            int n = -1;
            try {
                if (block) {
                    begin();
                }
                n = core.accept(peer, block, 0);
            } finally {
                if (block) {
                    end(n >= 0);
                }
            }
            if (n == Sockets.EAGAIN) {
                return null;
            }
            if (n == NetSocket.CLOSED) {
                throw new AsynchronousCloseException();
            }
            return accepted(Sockets.check(n), peer);
        }
    }

    private SocketChannel accepted(int fd, byte[] peer) throws IOException {
        return new SystemSocketChannel(provider(), core.like(fd), SocketAccess.socketAddress(peer));
    }

    /** For the socket view: in time. */
    SocketChannel accept(int millis) throws IOException {
        if (millis == 0) {
            return accept();
        }
        byte[] peer = new byte[SocketAccess.ADDRESS_BYTES];
        int n = core.accept(peer, true, millis);
        if (n == NetSocket.TIMEOUT) {
            throw new SocketTimeoutException("Accept timed out");
        }
        if (n == NetSocket.CLOSED) {
            throw new SocketException("Socket closed");
        }
        return accepted(Sockets.check(n), peer);
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        checkOpen();
        return local;
    }

    InetSocketAddress local() {
        return local;
    }

    @Override
    public <T> ServerSocketChannel setOption(SocketOption<T> name, T value) throws IOException {
        NetOptions.set(core, NetOptions.SERVER, name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        return NetOptions.get(core, NetOptions.SERVER, name);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return NetOptions.SERVER;
    }

    @Override
    public ServerSocket socket() {
        synchronized (this) {
            if (socket == null) {
                socket = new ChannelServerSocket(this);
            }
            return socket;
        }
    }

    @Override
    public String toString() {
        return getClass().getSuperclass().getName() + "["
            + (!isOpen() ? "closed" : local == null ? "unbound" : local) + "]";
    }
}
