package jindo.internal.channels;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import jindo.internal.net.Sockets;
import jindo.internal.net.StreamSocketImpl;

/** A channel's listening socket, as a ServerSocket. */
final class ChannelServerSocket extends ServerSocket {
    private final SystemServerSocketChannel channel;
    private volatile int timeout;

    ChannelServerSocket(SystemServerSocketChannel channel) {
        super(new StreamSocketImpl(channel.core(), null, -1));
        this.channel = channel;
    }

    @Override
    public ServerSocketChannel getChannel() {
        return channel;
    }

    @Override
    public void bind(SocketAddress a, int backlog) throws IOException {
        channel.bind(a == null ? new InetSocketAddress(0) : a, backlog);
    }

    @Override
    public InetAddress getInetAddress() {
        InetSocketAddress a = channel.local();
        return a == null ? null : a.getAddress();
    }

    @Override
    public int getLocalPort() {
        InetSocketAddress a = channel.local();
        return a == null ? -1 : a.getPort();
    }

    @Override
    public Socket accept() throws IOException {
        if (channel.local() == null) {
            throw new java.nio.channels.NotYetBoundException();
        }
        if (!channel.isBlocking()) {
            throw new IllegalBlockingModeException();
        }
        SocketChannel c = channel.accept(timeout);
        return c.socket();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public boolean isBound() {
        return channel.local() != null;
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public void setSoTimeout(int millis) throws SocketException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        timeout = millis;
    }

    @Override
    public int getSoTimeout() {
        return timeout;
    }

    @Override
    public void setReuseAddress(boolean on) throws SocketException {
        channel.core().setOption(Sockets.REUSE_ADDRESS, on ? 1 : 0);
    }

    @Override
    public boolean getReuseAddress() throws SocketException {
        return channel.core().getOption(Sockets.REUSE_ADDRESS) != 0;
    }

    @Override
    public void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("size cannot be 0 or negative");
        }
        channel.core().setOption(Sockets.RECEIVE_BUFFER, size);
    }

    @Override
    public int getReceiveBufferSize() throws SocketException {
        return channel.core().getOption(Sockets.RECEIVE_BUFFER);
    }
}
