package java.net;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Knows the cookies to send and those that came. */
public abstract class CookieHandler {
    private static CookieHandler handler;

    public CookieHandler() {
    }

    public static synchronized CookieHandler getDefault() {
        return handler;
    }

    public static synchronized void setDefault(CookieHandler cHandler) {
        handler = cHandler;
    }

    public abstract Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders)
            throws IOException;

    public abstract void put(URI uri, Map<String, List<String>> responseHeaders) throws IOException;
}
