package java.net;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Cookies as RFC 2965 and custom have them: a store, and a policy of what goes into it. */
public class CookieManager extends CookieHandler {
    private CookiePolicy policy;
    private final CookieStore store;

    public CookieManager() {
        this(null, null);
    }

    public CookieManager(CookieStore store, CookiePolicy cookiePolicy) {
        policy = cookiePolicy == null ? CookiePolicy.ACCEPT_ORIGINAL_SERVER : cookiePolicy;
        this.store = store == null ? new MemoryCookieStore() : store;
    }

    public void setCookiePolicy(CookiePolicy cookiePolicy) {
        if (cookiePolicy != null) {
            policy = cookiePolicy;
        }
    }

    public CookieStore getCookieStore() {
        return store;
    }

    // ---- to send ----

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) throws IOException {
        if (uri == null || requestHeaders == null) {
            throw new IllegalArgumentException("Argument is null");
        }
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        String path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
        List<HttpCookie> wanted = new ArrayList<>();
        for (HttpCookie c : store.get(uri)) {
            boolean plain = !c.isHttpOnly() || "http".equalsIgnoreCase(uri.getScheme()) || secure;
            if (pathMatches(path, c.getPath()) && (secure || !c.getSecure()) && plain && portMatches(uri, c)) {
                wanted.add(c);
            }
        }
        wanted.sort((a, b) -> Integer.compare(length(b.getPath()), length(a.getPath())));
        List<String> texts = new ArrayList<>();
        boolean newer = false;
        for (HttpCookie c : wanted) {
            newer |= c.getVersion() > 0;
            texts.add(c.toString());
        }
        if (newer) {
            texts.add(0, "$Version=\"1\"");
        }
        return Map.of("Cookie", Collections.unmodifiableList(texts));
    }

    private static int length(String path) {
        return path == null ? 0 : path.length();
    }

    private static boolean pathMatches(String path, String prefix) {
        return prefix != null && path.startsWith(prefix);
    }

    private static int port(URI uri) {
        return uri.getPort() != -1 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static boolean portMatches(URI uri, HttpCookie c) {
        String list = c.getPortlist();
        if (list == null || list.isEmpty()) {
            return true;
        }
        for (String p : list.split(",")) {
            if (p.trim().equals(Integer.toString(port(uri)))) {
                return true;
            }
        }
        return false;
    }

    // ---- that came ----

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) throws IOException {
        if (uri == null || responseHeaders == null) {
            throw new IllegalArgumentException("Argument is null");
        }
        for (Map.Entry<String, List<String>> e : responseHeaders.entrySet()) {
            String key = e.getKey();
            if (key == null || !key.equalsIgnoreCase("Set-Cookie2") && !key.equalsIgnoreCase("Set-Cookie")) {
                continue;
            }
            for (String value : e.getValue()) {
                List<HttpCookie> cookies;
                try {
                    cookies = HttpCookie.parse(key.equalsIgnoreCase("Set-Cookie2") ? "Set-Cookie2:" + value : value);
                } catch (IllegalArgumentException x) {
                    continue; // what is no cookie is not kept
                }
                for (HttpCookie c : cookies) {
                    keep(uri, c);
                }
            }
        }
    }

    private void keep(URI uri, HttpCookie c) {
        if (c.getPath() == null) {
            String path = uri.getPath();
            int slash = path == null ? -1 : path.lastIndexOf('/');
            c.setPath(slash < 0 ? "/" : path.substring(0, slash + 1));
        }
        if (c.getDomain() == null) {
            String host = uri.getHost();
            c.setDomain(host != null && !host.contains(".") ? host + ".local" : host);
        }
        String ports = c.getPortlist();
        if (ports != null && ports.isEmpty()) {
            c.setPortlist(Integer.toString(port(uri)));
        }
        if (policy.shouldAccept(uri, c) && portMatches(uri, c)) {
            store.add(uri, c);
        }
    }
}
