package java.net;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A cache of responses. */
public abstract class ResponseCache {
    private static ResponseCache cache;

    public ResponseCache() {
    }

    public static synchronized ResponseCache getDefault() {
        return cache;
    }

    public static synchronized void setDefault(ResponseCache responseCache) {
        cache = responseCache;
    }

    public abstract CacheResponse get(URI uri, String rqstMethod, Map<String, List<String>> rqstHeaders)
            throws IOException;

    public abstract CacheRequest put(URI uri, URLConnection conn) throws IOException;
}
