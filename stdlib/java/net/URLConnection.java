package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.AllPermission;
import java.security.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A link to what a URL names: request fields before it is connected, response fields and content after. */
public abstract class URLConnection {
    private static boolean defaultAllowUserInteraction;
    private static volatile boolean defaultUseCaches = true;
    private static final Map<String, Boolean> protocolCaches = Collections.synchronizedMap(new HashMap<>());

    protected URL url;
    protected boolean doInput = true;
    protected boolean doOutput;
    protected boolean allowUserInteraction = defaultAllowUserInteraction;
    protected boolean useCaches;
    protected long ifModifiedSince;
    protected boolean connected;

    private int connectTimeout;
    private int readTimeout;
    /** By name, case aside, in order; made when the first is set. */
    private Map<String, List<String>> requests;

    protected URLConnection(URL url) {
        this.url = url;
        useCaches = url == null ? defaultUseCaches : getDefaultUseCaches(url.getProtocol());
    }

    public abstract void connect() throws IOException;

    public void setConnectTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can not be negative");
        }
        connectTimeout = timeout;
    }

    public int getConnectTimeout() {
        return connectTimeout;
    }

    public void setReadTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can not be negative");
        }
        readTimeout = timeout;
    }

    public int getReadTimeout() {
        return readTimeout;
    }

    public URL getURL() {
        return url;
    }

    // ---- response fields ----

    public int getContentLength() {
        long n = getContentLengthLong();
        return n > Integer.MAX_VALUE ? -1 : (int) n;
    }

    public long getContentLengthLong() {
        return getHeaderFieldLong("content-length", -1);
    }

    public String getContentType() {
        return getHeaderField("content-type");
    }

    public String getContentEncoding() {
        return getHeaderField("content-encoding");
    }

    public long getExpiration() {
        return getHeaderFieldDate("expires", 0);
    }

    public long getDate() {
        return getHeaderFieldDate("date", 0);
    }

    public long getLastModified() {
        return getHeaderFieldDate("last-modified", 0);
    }

    public String getHeaderField(String name) {
        return null;
    }

    public Map<String, List<String>> getHeaderFields() {
        return Collections.emptyMap();
    }

    public int getHeaderFieldInt(String name, int otherwise) {
        try {
            return Integer.parseInt(getHeaderField(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public long getHeaderFieldLong(String name, long otherwise) {
        try {
            return Long.parseLong(getHeaderField(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public long getHeaderFieldDate(String name, long otherwise) {
        String value = getHeaderField(name);
        return value == null ? otherwise : jindo.internal.net.HttpDates.parse(value, otherwise);
    }

    public String getHeaderFieldKey(int n) {
        return null;
    }

    public String getHeaderField(int n) {
        return null;
    }

    public Permission getPermission() throws IOException {
        return new AllPermission();
    }

    public InputStream getInputStream() throws IOException {
        throw new UnknownServiceException("protocol doesn't support input");
    }

    public OutputStream getOutputStream() throws IOException {
        throw new UnknownServiceException("protocol doesn't support output");
    }

    @Override
    public String toString() {
        return getClass().getName() + ":" + url;
    }

    // ---- how to connect ----

    private void checkNotConnected() {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
    }

    public void setDoInput(boolean doinput) {
        checkNotConnected();
        doInput = doinput;
    }

    public boolean getDoInput() {
        return doInput;
    }

    public void setDoOutput(boolean dooutput) {
        checkNotConnected();
        doOutput = dooutput;
    }

    public boolean getDoOutput() {
        return doOutput;
    }

    public void setAllowUserInteraction(boolean allow) {
        checkNotConnected();
        allowUserInteraction = allow;
    }

    public boolean getAllowUserInteraction() {
        return allowUserInteraction;
    }

    public static void setDefaultAllowUserInteraction(boolean allow) {
        defaultAllowUserInteraction = allow;
    }

    public static boolean getDefaultAllowUserInteraction() {
        return defaultAllowUserInteraction;
    }

    public void setUseCaches(boolean use) {
        checkNotConnected();
        useCaches = use;
    }

    public boolean getUseCaches() {
        return useCaches;
    }

    public void setIfModifiedSince(long since) {
        checkNotConnected();
        ifModifiedSince = since;
    }

    public long getIfModifiedSince() {
        return ifModifiedSince;
    }

    public boolean getDefaultUseCaches() {
        return defaultUseCaches;
    }

    public void setDefaultUseCaches(boolean use) {
        defaultUseCaches = use;
    }

    public static void setDefaultUseCaches(String protocol, boolean use) {
        protocolCaches.put(jindo.internal.net.Handlers.lowerCase(protocol), use);
    }

    public static boolean getDefaultUseCaches(String protocol) {
        Boolean own = protocolCaches.get(jindo.internal.net.Handlers.lowerCase(protocol));
        return own != null ? own : defaultUseCaches;
    }

    // ---- request fields ----

    public void setRequestProperty(String key, String value) {
        checkNotConnected();
        List<String> values = valuesOf(Objects.requireNonNull(key, "key is null"));
        values.clear();
        values.add(value);
    }

    public void addRequestProperty(String key, String value) {
        checkNotConnected();
        valuesOf(Objects.requireNonNull(key, "key is null")).add(value);
    }

    private List<String> valuesOf(String key) {
        if (requests == null) {
            requests = new LinkedHashMap<>();
        }
        for (Map.Entry<String, List<String>> e : requests.entrySet()) {
            if (e.getKey().equalsIgnoreCase(key)) {
                return e.getValue();
            }
        }
        List<String> values = new ArrayList<>();
        requests.put(key, values);
        return values;
    }

    public String getRequestProperty(String key) {
        checkNotConnected();
        if (requests == null || key == null) {
            return null;
        }
        for (Map.Entry<String, List<String>> e : requests.entrySet()) {
            if (e.getKey().equalsIgnoreCase(key)) {
                return e.getValue().get(e.getValue().size() - 1);
            }
        }
        return null;
    }

    public Map<String, List<String>> getRequestProperties() {
        checkNotConnected();
        if (requests == null) {
            return Collections.emptyMap();
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        requests.forEach((k, v) -> copy.put(k, Collections.unmodifiableList(new ArrayList<>(v))));
        return Collections.unmodifiableMap(copy);
    }

    @Deprecated
    public static void setDefaultRequestProperty(String key, String value) {
    }

    @Deprecated
    public static String getDefaultRequestProperty(String key) {
        return null;
    }

    // ---- content ----

    public Object getContent() throws IOException {
        return jindo.internal.net.Contents.of(this).getContent(this);
    }

    public Object getContent(Class<?>[] classes) throws IOException {
        return jindo.internal.net.Contents.of(this).getContent(this, classes);
    }

    public static synchronized void setContentHandlerFactory(ContentHandlerFactory fac) {
        jindo.internal.net.Contents.setFactory(fac);
    }

    public static FileNameMap getFileNameMap() {
        return jindo.internal.net.Contents.names();
    }

    public static void setFileNameMap(FileNameMap map) {
        jindo.internal.net.Contents.setNames(map);
    }

    public static String guessContentTypeFromName(String fname) {
        return getFileNameMap().getContentTypeFor(fname);
    }

    public static String guessContentTypeFromStream(InputStream is) throws IOException {
        return jindo.internal.net.Contents.guess(is);
    }
}
