package java.nio.channels.spi;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import jindo.internal.channels.SystemSelectorProvider;

/** Makes selectors and the channels they watch. */
public abstract class SelectorProvider {
    private static final class Default {
        static final SelectorProvider PROVIDER = find();

        private static SelectorProvider find() {
            String name = System.getProperty("java.nio.channels.spi.SelectorProvider");
            if (name != null) {
                try {
                    return (SelectorProvider) Class.forName(name, true, ClassLoader.getSystemClassLoader())
                        .getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new ServiceConfigurationError(null, e);
                }
            }
            for (SelectorProvider p : ServiceLoader.load(SelectorProvider.class, ClassLoader.getSystemClassLoader())) {
                return p;
            }
            return new SystemSelectorProvider();
        }
    }

    protected SelectorProvider() {
    }

    public static SelectorProvider provider() {
        return Default.PROVIDER;
    }

    public abstract DatagramChannel openDatagramChannel() throws IOException;

    public abstract DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException;

    public abstract Pipe openPipe() throws IOException;

    public abstract AbstractSelector openSelector() throws IOException;

    public abstract ServerSocketChannel openServerSocketChannel() throws IOException;

    public abstract SocketChannel openSocketChannel() throws IOException;

    public Channel inheritedChannel() throws IOException {
        return null;
    }

    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw new UnsupportedOperationException("Protocol family not supported");
    }

    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        throw new UnsupportedOperationException("Protocol family not supported");
    }
}
