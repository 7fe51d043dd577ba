package java.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Keeps cookies for as long as the program runs, each with the host it came from. */
final class MemoryCookieStore implements CookieStore {
    private final Map<HttpCookie, URI> cookies = new LinkedHashMap<>();

    private static URI hostOf(URI uri) {
        if (uri == null) {
            return null;
        }
        try {
            return new URI("http", uri.getHost(), null, null, null);
        } catch (URISyntaxException e) {
            return uri;
        }
    }

    @Override
    public synchronized void add(URI uri, HttpCookie cookie) {
        Objects.requireNonNull(cookie, "cookie is null");
        cookies.remove(cookie);
        if (cookie.getMaxAge() != 0) {
            cookies.put(cookie, hostOf(uri));
        }
    }

    @Override
    public synchronized List<HttpCookie> get(URI uri) {
        Objects.requireNonNull(uri, "uri is null");
        removeExpired();
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        List<HttpCookie> found = new ArrayList<>();
        cookies.forEach((c, from) -> {
            boolean matches = c.getDomain() != null && domainMatches(c, uri.getHost())
                || from != null && from.equals(hostOf(uri));
            if (matches && (secure || !c.getSecure())) {
                found.add(c);
            }
        });
        return found;
    }

    /** The older kind of cookie reaches into subdomains of every depth. */
    private static boolean domainMatches(HttpCookie c, String host) {
        if (c.getVersion() == 1) {
            return HttpCookie.domainMatches(c.getDomain(), host);
        }
        if (host == null) {
            return false;
        }
        String d = c.getDomain().startsWith(".") ? c.getDomain().substring(1) : c.getDomain();
        return host.equalsIgnoreCase(d) || host.length() > d.length()
            && host.regionMatches(true, host.length() - d.length(), d, 0, d.length())
            && host.charAt(host.length() - d.length() - 1) == '.';
    }

    private void removeExpired() {
        cookies.keySet().removeIf(HttpCookie::hasExpired);
    }

    @Override
    public synchronized List<HttpCookie> getCookies() {
        removeExpired();
        return Collections.unmodifiableList(new ArrayList<>(cookies.keySet()));
    }

    @Override
    public synchronized List<URI> getURIs() {
        Set<URI> uris = new LinkedHashSet<>(cookies.values());
        uris.remove(null);
        return new ArrayList<>(uris);
    }

    @Override
    public synchronized boolean remove(URI uri, HttpCookie cookie) {
        Objects.requireNonNull(cookie, "cookie is null");
        boolean there = cookies.containsKey(cookie);
        cookies.remove(cookie);
        return there;
    }

    @Override
    public synchronized boolean removeAll() {
        boolean any = !cookies.isEmpty();
        cookies.clear();
        return any;
    }
}
