package java.net;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Says by way of which proxies to reach a URI. */
public abstract class ProxySelector {
    private static volatile ProxySelector standard = new SystemProxySelector();

    public ProxySelector() {
    }

    public static ProxySelector getDefault() {
        return standard;
    }

    public static void setDefault(ProxySelector ps) {
        standard = ps;
    }

    public abstract List<Proxy> select(URI uri);

    public abstract void connectFailed(URI uri, SocketAddress sa, IOException ioe);

    public static ProxySelector of(InetSocketAddress proxyAddress) {
        return new Fixed(proxyAddress);
    }

    /** One proxy for HTTP, or none. */
    private static final class Fixed extends ProxySelector {
        private final List<Proxy> list;

        Fixed(InetSocketAddress address) {
            list = List.of(address == null ? Proxy.NO_PROXY : new Proxy(Proxy.Type.HTTP, address));
        }

        @Override
        public List<Proxy> select(URI uri) {
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https") ? list : List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress sa, IOException e) {
        }
    }
}
