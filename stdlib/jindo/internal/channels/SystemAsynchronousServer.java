package jindo.internal.channels;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.channels.AcceptPendingException;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.NotYetBoundException;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import jindo.internal.net.NetSocket;
import jindo.internal.net.SocketAccess;
import jindo.internal.net.Sockets;

/** An asynchronous listening socket. */
final class SystemAsynchronousServer extends AsynchronousServerSocketChannel {
    private final ChannelGroup group;
    private final NetSocket core;
    private final AtomicBoolean accepting = new AtomicBoolean();
    private volatile InetSocketAddress local;

    SystemAsynchronousServer(AsynchronousChannelProvider provider, ChannelGroup group, NetSocket core)
            throws IOException {
        super(provider);
        this.group = group;
        this.core = core;
        core.setOption(Sockets.REUSE_ADDRESS, 1);
        group.add(this);
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
    public synchronized AsynchronousServerSocketChannel bind(SocketAddress a, int backlog) throws IOException {
        checkOpen();
        if (local != null) {
            throw new AlreadyBoundException();
        }
        InetSocketAddress i = a == null ? new InetSocketAddress(0) : NetAddresses.check(a);
        core.bind(i.getAddress(), i.getPort());
        core.step(f -> Sockets.listen(f, backlog < 1 ? 50 : backlog));
        local = core.localAddress();
        return this;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        checkOpen();
        return local;
    }

    private Callable<AsynchronousSocketChannel> accepting() {
        if (isOpen() && local == null) {
            throw new NotYetBoundException();
        }
        if (!accepting.compareAndSet(false, true)) {
            throw new AcceptPendingException();
        }
        boolean wasOpen = isOpen();
        return () -> {
            try {
                byte[] peer = new byte[SocketAccess.ADDRESS_BYTES];
                int n = core.accept(peer, true, 0);
                if (n == NetSocket.CLOSED) {
                    throw wasOpen ? new AsynchronousCloseException() : new ClosedChannelException();
                }
                return new SystemAsynchronousSocket(provider(), group, core.like(Sockets.check(n)),
                    SocketAccess.socketAddress(peer));
            } finally {
                accepting.set(false);
            }
        };
    }

    @Override
    public <A> void accept(A attachment, CompletionHandler<AsynchronousSocketChannel, ? super A> handler) {
        ChannelGroup.check(handler);
        group.start(accepting(), attachment, handler);
    }

    @Override
    public Future<AsynchronousSocketChannel> accept() {
        return group.start(accepting(), null, null);
    }

    @Override
    public <T> AsynchronousServerSocketChannel setOption(SocketOption<T> name, T value) throws IOException {
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
}
