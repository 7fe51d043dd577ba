package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import jindo.internal.channels.SystemAsynchronousProvider;

/** Makes asynchronous channels and their groups. */
public abstract class AsynchronousChannelProvider {
    private static final class Default {
        static final AsynchronousChannelProvider PROVIDER = find();

        private static AsynchronousChannelProvider find() {
            ClassLoader loader = ClassLoader.getSystemClassLoader();
            for (AsynchronousChannelProvider p : ServiceLoader.load(AsynchronousChannelProvider.class, loader)) {
                return p;
            }
            return new SystemAsynchronousProvider();
        }
    }

    protected AsynchronousChannelProvider() {
    }

    public static AsynchronousChannelProvider provider() {
        return Default.PROVIDER;
    }

    public abstract AsynchronousChannelGroup openAsynchronousChannelGroup(int nThreads, ThreadFactory threadFactory)
            throws IOException;

    public abstract AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int initialSize)
            throws IOException;

    public abstract AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(
            AsynchronousChannelGroup group) throws IOException;

    public abstract AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group)
            throws IOException;
}
