package jindo.internal.channels;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import jindo.internal.net.NetSocket;

/** Selectors and channels on the system's sockets. */
public final class SystemSelectorProvider extends SelectorProvider {
    private static NetSocket open(boolean stream, ProtocolFamily family) throws IOException {
        if (family != StandardProtocolFamily.INET && family != StandardProtocolFamily.INET6) {
            if (family == null) {
                throw new NullPointerException("Protocol family cannot be null");
            }
            throw new UnsupportedOperationException("Protocol family not supported");
        }
        return NetSocket.open(stream, family == StandardProtocolFamily.INET6);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        return new SystemDatagramChannel(this, NetSocket.open(false));
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        return new SystemDatagramChannel(this, open(false, family));
    }

    @Override
    public Pipe openPipe() throws IOException {
        return new SystemPipe(this);
    }

    @Override
    public AbstractSelector openSelector() {
        return new SystemSelector(this);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        return new SystemServerSocketChannel(this, NetSocket.open(true));
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        return new SystemSocketChannel(this, NetSocket.open(true));
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        return new SystemSocketChannel(this, open(true, family));
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        return new SystemServerSocketChannel(this, open(true, family));
    }
}
