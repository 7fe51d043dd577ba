package java.net;

import java.io.IOException;
import java.util.Objects;

/** What a protocol makes of URLs: their text, their equality, their connections. */
public abstract class URLStreamHandler {
    public URLStreamHandler() {
    }

    protected abstract URLConnection openConnection(URL u) throws IOException;

    protected URLConnection openConnection(URL u, Proxy p) throws IOException {
        throw new UnsupportedOperationException("Method not implemented.");
    }

    /** Takes spec from start to limit over u, which holds what the context gave; the fragment is cut off already. */
    protected void parseURL(URL u, String spec, int start, int limit) {
        String authority = u.getAuthority();
        String userInfo = u.getUserInfo();
        String host = u.getHost();
        int port = u.getPort();
        String path = u.getPath();
        String query = u.getQuery();
        boolean queryOnly = false;
        String s = spec;
        if (start < limit) {
            int q = s.indexOf('?');
            queryOnly = q == start;
            if (q >= 0 && q < limit) {
                query = s.substring(q + 1, limit);
                limit = q;
                s = s.substring(0, q);
            }
        }
        boolean unc = start <= limit - 4 && s.startsWith("////", start);
        if (!unc && start <= limit - 2 && s.startsWith("//", start)) {
            start += 2;
            int end = s.indexOf('/', start);
            if (end < 0 || end > limit) {
                end = Math.min(limit, s.length());
            }
            authority = s.substring(start, end);
            int at = authority.indexOf('@');
            if (at >= 0 && at == authority.lastIndexOf('@')) {
                userInfo = authority.substring(0, at);
                host = authority.substring(at + 1);
            } else {
                userInfo = null;
                host = at >= 0 ? null : authority;
            }
            if (host != null) {
                port = -1;
                int colon = portColon(host, authority);
                if (colon >= 0) {
                    if (host.length() > colon + 1) {
                        port = Integer.parseInt(host, colon + 1, host.length(), 10);
                    }
                    host = host.substring(0, colon);
                }
            } else {
                host = "";
            }
            if (port < -1) {
                throw new IllegalArgumentException("Invalid port number :" + port);
            }
            start = end;
            if (!authority.isEmpty()) {
                path = "";
            }
        }
        if (host == null) {
            host = "";
        }
        if (start < limit) {
            path = merge(path, s.substring(start, limit), authority);
        } else if (queryOnly && path != null) {
            path = path.substring(0, Math.max(path.lastIndexOf('/'), 0)) + "/";
        }
        setURL(u, u.getProtocol(), host, port, authority, userInfo, path == null ? "" : path, query,
            u.getRef());
    }

    /** Where in host the port's colon is, or -1; numeric IPv6 hosts are checked. */
    private static int portColon(String host, String authority) {
        if (!host.startsWith("[")) {
            return host.indexOf(':');
        }
        int close = host.indexOf(']');
        if (close <= 2) {
            throw new IllegalArgumentException("Invalid authority field: " + authority);
        }
        String literal = host.substring(1, close);
        if (!jindo.internal.net.Literals.isIPv6(literal)) {
            throw new IllegalArgumentException("Invalid host: " + host.substring(0, close + 1));
        }
        if (host.length() == close + 1) {
            return -1;
        }
        if (host.charAt(close + 1) != ':') {
            throw new IllegalArgumentException("Invalid authority field: " + authority);
        }
        return close + 1;
    }

    private static String merge(String path, String spec, String authority) {
        if (spec.charAt(0) == '/') {
            return spec;
        }
        if (path != null && !path.isEmpty()) {
            int slash = path.lastIndexOf('/');
            return normalize(path.substring(0, slash + 1) + (slash < 0 && authority != null ? "/" : "") + spec);
        }
        return authority != null ? "/" + spec : spec;
    }

    private static String normalize(String p) {
        int i;
        while ((i = p.indexOf("/./")) >= 0) {
            p = p.substring(0, i) + p.substring(i + 2);
        }
        i = 0;
        while ((i = p.indexOf("/../", i)) >= 0) {
            int before = i > 0 ? p.lastIndexOf('/', i - 1) : -1;
            if (i > 0 && before >= 0 && p.indexOf("/../", before) != 0) {
                p = p.substring(0, before) + p.substring(i + 3);
                i = 0;
            } else {
                i += 3;
            }
        }
        while (p.endsWith("/..")) {
            i = p.indexOf("/..");
            int before = i > 0 ? p.lastIndexOf('/', i - 1) : -1;
            if (before < 0) {
                break;
            }
            p = p.substring(0, before + 1);
        }
        if (p.startsWith("./") && p.length() > 2) {
            p = p.substring(2);
        }
        return p.endsWith("/.") ? p.substring(0, p.length() - 1) : p;
    }

    protected int getDefaultPort() {
        return -1;
    }

    protected boolean equals(URL u1, URL u2) {
        return Objects.equals(u1.getRef(), u2.getRef()) && Objects.equals(u1.getQuery(), u2.getQuery())
            && sameFile(u1, u2);
    }

    protected int hashCode(URL u) {
        int h = 0;
        if (u.getProtocol() != null) {
            h += u.getProtocol().hashCode();
        }
        InetAddress a = getHostAddress(u);
        if (a != null) {
            h += a.hashCode();
        } else if (u.getHost() != null) {
            h += u.getHost().toLowerCase().hashCode();
        }
        if (u.getFile() != null) {
            h += u.getFile().hashCode();
        }
        h += u.getPort() == -1 ? getDefaultPort() : u.getPort();
        return u.getRef() == null ? h : h + u.getRef().hashCode();
    }

    protected boolean sameFile(URL u1, URL u2) {
        String p1 = u1.getProtocol();
        String p2 = u2.getProtocol();
        boolean sameProtocol = p1 == p2 || p1 != null && p1.equalsIgnoreCase(p2);
        if (!sameProtocol || !Objects.equals(u1.getFile(), u2.getFile())) {
            return false;
        }
        int port1 = u1.getPort() != -1 ? u1.getPort() : u1.handler.getDefaultPort();
        int port2 = u2.getPort() != -1 ? u2.getPort() : u2.handler.getDefaultPort();
        return port1 == port2 && hostsEqual(u1, u2);
    }

    /** Null when the host is none or not known. */
    protected InetAddress getHostAddress(URL u) {
        return u.hostAddress();
    }

    protected boolean hostsEqual(URL u1, URL u2) {
        InetAddress a1 = getHostAddress(u1);
        InetAddress a2 = getHostAddress(u2);
        if (a1 != null && a2 != null) {
            return a1.equals(a2);
        }
        String h1 = u1.getHost();
        String h2 = u2.getHost();
        return h1 == null || h2 == null ? h1 == h2 : h1.equalsIgnoreCase(h2);
    }

    protected String toExternalForm(URL u) {
        StringBuilder sb = new StringBuilder().append(u.getProtocol()).append(':');
        if (u.getAuthority() != null && !u.getAuthority().isEmpty()) {
            sb.append("//").append(u.getAuthority());
        }
        if (u.getPath() != null) {
            sb.append(u.getPath());
        }
        if (u.getQuery() != null) {
            sb.append('?').append(u.getQuery());
        }
        if (u.getRef() != null) {
            sb.append('#').append(u.getRef());
        }
        return sb.toString();
    }

    private void checkOwner(URL u) {
        if (this != u.handler) {
            throw new SecurityException("handler for url different from this handler");
        }
    }

    protected void setURL(URL u, String protocol, String host, int port, String authority, String userInfo,
            String path, String query, String ref) {
        checkOwner(u);
        u.set(u.getProtocol(), host, port, authority, userInfo, path, query, ref);
    }

    @Deprecated
    protected void setURL(URL u, String protocol, String host, int port, String file, String ref) {
        String authority = host != null && !host.isEmpty() ? port == -1 ? host : host + ":" + port : null;
        String userInfo = null;
        int at = host == null ? -1 : host.lastIndexOf('@');
        if (at >= 0) {
            userInfo = host.substring(0, at);
            host = host.substring(at + 1);
        }
        int q = file == null ? -1 : file.lastIndexOf('?');
        String query = q < 0 ? null : file.substring(q + 1);
        String path = q < 0 ? file : file.substring(0, q);
        setURL(u, protocol, host, port, authority, userInfo, path, query, ref);
    }
}
