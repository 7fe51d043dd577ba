package java.net;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Proxies as system properties name them: http.proxyHost, http.nonProxyHosts, socksProxyHost and so on. */
final class SystemProxySelector extends ProxySelector {
    private static final String LOCAL = "localhost|127.*|[::1]|0.0.0.0|[::0]";

    @Override
    public List<Proxy> select(URI uri) {
        if (uri == null) {
            throw new IllegalArgumentException("URI can't be null.");
        }
        String protocol = uri.getScheme();
        String host = uri.getHost();
        if (host == null && uri.getAuthority() != null) {
            host = uri.getAuthority().replaceFirst("^.*@", "").replaceFirst(":\\d*$", "");
        }
        if (protocol == null || host == null) {
            throw new IllegalArgumentException("protocol = " + protocol + " host = " + host);
        }
        protocol = protocol.toLowerCase(Locale.ROOT);
        boolean http = protocol.equals("http") || protocol.equals("https") || protocol.equals("ftp");
        String proxy = http ? System.getProperty(protocol + ".proxyHost") : null;
        String except = http ? System.getProperty(protocol.equals("https") ? "http.nonProxyHosts"
            : protocol + ".nonProxyHosts", LOCAL) : System.getProperty("socksNonProxyHosts", LOCAL);
        if (proxy != null && !proxy.isEmpty()) {
            int port = Integer.getInteger(protocol + ".proxyPort", protocol.equals("https") ? 443 : 80);
            return excepted(host, except) ? List.of(Proxy.NO_PROXY)
                : List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy, port)));
        }
        String socks = System.getProperty("socksProxyHost");
        if (socks != null && !socks.isEmpty() && !excepted(host, except)) {
            return List.of(new Proxy(Proxy.Type.SOCKS,
                InetSocketAddress.createUnresolved(socks, Integer.getInteger("socksProxyPort", 1080))));
        }
        return List.of(Proxy.NO_PROXY);
    }

    private static boolean excepted(String host, String patterns) {
        String h = host.toLowerCase(Locale.ROOT);
        for (String p : patterns.toLowerCase(Locale.ROOT).split("\\|")) {
            boolean before = p.startsWith("*");
            boolean behind = p.endsWith("*") && p.length() > 1;
            String core = p.substring(before ? 1 : 0, p.length() - (behind ? 1 : 0));
            if (before && behind ? h.contains(core) : before ? h.endsWith(core) : behind ? h.startsWith(core)
                    : h.equals(core)) {
                return !p.isEmpty();
            }
        }
        return false;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress sa, IOException ioe) {
        if (uri == null || sa == null || ioe == null) {
            throw new IllegalArgumentException("Arguments can't be null.");
        }
    }
}
