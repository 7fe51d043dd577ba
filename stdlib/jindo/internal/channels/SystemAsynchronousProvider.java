package jindo.internal.channels;

import java.io.IOException;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.IllegalChannelGroupException;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import jindo.internal.net.NetSocket;

/** Asynchronous channels on the system's sockets. */
public final class SystemAsynchronousProvider extends AsynchronousChannelProvider {
    private ChannelGroup standard;

    private synchronized ChannelGroup standard() {
        if (standard == null) {
            standard = new ChannelGroup(this, Executors.newCachedThreadPool(ChannelGroup::daemon));
        }
        return standard;
    }

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(int nThreads, ThreadFactory factory) {
        if (nThreads <= 0) {
            throw new IllegalArgumentException("'nThreads' must be > 0");
        }
        return new ChannelGroup(this, Executors.newFixedThreadPool(nThreads, factory));
    }

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int initialSize) {
        if (executor == null) {
            throw new NullPointerException("'executor' is null");
        }
        return new ChannelGroup(this, executor);
    }

    private ChannelGroup check(AsynchronousChannelGroup group) {
        if (group == null) {
            return standard();
        }
        if (!(group instanceof ChannelGroup g)) {
            throw new IllegalChannelGroupException();
        }
        return g;
    }

    @Override
    public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(AsynchronousChannelGroup group)
            throws IOException {
        return new SystemAsynchronousServer(this, check(group), NetSocket.open(true));
    }

    @Override
    public AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group)
            throws IOException {
        return new SystemAsynchronousSocket(this, check(group), NetSocket.open(true));
    }
}
