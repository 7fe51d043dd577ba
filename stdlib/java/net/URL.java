package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.Objects;
import jindo.internal.net.Handlers;

/** A uniform resource locator; what it means is up to its protocol's handler. */
public final class URL implements Serializable {
    private static final long serialVersionUID = -7627629688361524110L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("protocol", String.class), new ObjectStreamField("host", String.class),
        new ObjectStreamField("port", int.class), new ObjectStreamField("authority", String.class),
        new ObjectStreamField("file", String.class), new ObjectStreamField("ref", String.class),
        new ObjectStreamField("hashCode", int.class)};

    private String protocol;
    private String host;
    private int port = -1;
    private String file;
    private transient String query;
    private String authority;
    private transient String path;
    private transient String userInfo;
    private String ref;
    private int hashCode = -1;
    transient URLStreamHandler handler;
    private transient InetAddress hostAddress;

    public URL(String protocol, String host, int port, String file) throws MalformedURLException {
        this(protocol, host, port, file, null);
    }

    public URL(String protocol, String host, String file) throws MalformedURLException {
        this(protocol, host, -1, file);
    }

    public URL(String protocol, String host, int port, String file, URLStreamHandler handler)
            throws MalformedURLException {
        this.protocol = Handlers.lowerCase(protocol);
        if (host != null) {
            this.host = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
            if (port < -1) {
                throw new MalformedURLException("Invalid port number :" + port);
            }
            this.port = port;
            authority = port == -1 ? this.host : this.host + ":" + port;
        }
        int hash = file.indexOf('#');
        ref = hash < 0 ? null : file.substring(hash + 1);
        String rest = hash < 0 ? file : file.substring(0, hash);
        setFile(rest);
        this.handler = handler != null ? handler : Handlers.forProtocol(this.protocol);
        if (this.handler == null) {
            throw new MalformedURLException("unknown protocol: " + this.protocol);
        }
        if (host != null && Handlers.isBuiltIn(this.handler)) {
            String wrong = Handlers.wrongAuthority(authority, this.host);
            if (wrong != null) {
                throw new MalformedURLException(wrong);
            }
        }
    }

    public URL(String spec) throws MalformedURLException {
        this(null, spec);
    }

    public URL(URL context, String spec) throws MalformedURLException {
        this(context, spec, null);
    }

    public URL(URL context, String spec, URLStreamHandler handler) throws MalformedURLException {
        try {
            parse(context, spec, handler);
        } catch (MalformedURLException e) {
            throw e;
        } catch (Exception e) {
            MalformedURLException m = new MalformedURLException(e.getMessage());
            m.initCause(e);
            throw m;
        }
    }

    private void parse(URL context, String spec, URLStreamHandler given) throws MalformedURLException {
        int limit = spec.length();
        int start = 0;
        while (limit > 0 && spec.charAt(limit - 1) <= ' ') {
            limit--;
        }
        while (start < limit && spec.charAt(start) <= ' ') {
            start++;
        }
        if (spec.regionMatches(true, start, "url:", 0, 4)) {
            start += 4;
        }
        String named = protocolAt(spec, start, limit);
        if (named != null) {
            start += named.length() + 1;
            named = Handlers.lowerCase(named);
        }
        boolean relative = inherit(context, named, given);
        if (protocol == null) {
            throw new MalformedURLException("no protocol: " + spec);
        }
        if (handler == null && (handler = Handlers.forProtocol(protocol)) == null) {
            throw new MalformedURLException("unknown protocol: " + protocol);
        }
        int hash = spec.indexOf('#', start);
        if (hash >= 0) {
            ref = spec.substring(hash + 1, Math.max(limit, hash + 1));
            limit = hash;
        }
        if (relative && start == limit) {
            query = context.query;
            if (ref == null) {
                ref = context.ref;
            }
        }
        handler.parseURL(this, spec, start, limit);
        String wrong = host != null && Handlers.isBuiltIn(handler) ? Handlers.illegalIn(host, "host") : null;
        if (wrong != null) {
            throw new MalformedURLException(wrong);
        }
    }

    /** Takes over from the context what a URL without a protocol of its own leaves out; whether it did. */
    private boolean inherit(URL context, String named, URLStreamHandler given) {
        protocol = named;
        handler = given;
        if (context == null || named != null && !named.equalsIgnoreCase(context.protocol)) {
            return false;
        }
        if (handler == null) {
            handler = context.handler;
        }
        if (named != null && (context.path == null || !context.path.startsWith("/"))) {
            return false;
        }
        protocol = context.protocol;
        authority = context.authority;
        userInfo = context.userInfo;
        host = context.host;
        port = context.port;
        file = context.file;
        path = context.path;
        return true;
    }

    private static String protocolAt(String spec, int start, int limit) {
        if (start < limit && spec.charAt(start) == '#') {
            return null;
        }
        for (int i = start; i < limit; i++) {
            char c = spec.charAt(i);
            if (c == '/') {
                return null;
            }
            if (c == ':') {
                String s = spec.substring(start, i);
                return isProtocol(s) ? s : null;
            }
        }
        return null;
    }

    private static boolean isProtocol(String s) {
        if (s.isEmpty() || !Character.isLetter(s.charAt(0))) {
            return false;
        }
        for (int i = 1; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '+' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Path and query out of a file part. */
    private void setFile(String f) {
        int q = f.lastIndexOf('?');
        query = q < 0 ? null : f.substring(q + 1);
        path = q < 0 ? f : f.substring(0, q);
        file = query == null ? path : path + "?" + query;
    }

    /** For handlers: the short form, with file as path and query. */
    void set(String protocol, String host, int port, String file, String ref) {
        this.protocol = protocol;
        this.host = host;
        authority = port == -1 ? host : host + ":" + port;
        this.port = port;
        this.file = file;
        this.ref = ref;
        hashCode = -1;
        hostAddress = null;
        int q = file.lastIndexOf('?');
        query = q < 0 ? null : file.substring(q + 1);
        path = q < 0 ? file : file.substring(0, q);
    }

    void set(String protocol, String host, int port, String authority, String userInfo, String path, String query,
            String ref) {
        this.protocol = protocol;
        this.host = host;
        this.port = port;
        file = query == null ? path : path + "?" + query;
        this.userInfo = userInfo;
        this.path = path;
        this.ref = ref;
        hashCode = -1;
        hostAddress = null;
        this.query = query;
        this.authority = authority;
    }

    synchronized InetAddress hostAddress() {
        if (hostAddress == null && host != null && !host.isEmpty()) {
            try {
                hostAddress = InetAddress.getByName(host);
            } catch (UnknownHostException e) {
                return null;
            }
        }
        return hostAddress;
    }

    public String getQuery() {
        return query;
    }

    public String getPath() {
        return path;
    }

    public String getUserInfo() {
        return userInfo;
    }

    public String getAuthority() {
        return authority;
    }

    public int getPort() {
        return port;
    }

    public int getDefaultPort() {
        return handler.getDefaultPort();
    }

    public String getProtocol() {
        return protocol;
    }

    public String getHost() {
        return host;
    }

    public String getFile() {
        return file;
    }

    public String getRef() {
        return ref;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof URL u && handler.equals(this, u);
    }

    @Override
    public synchronized int hashCode() {
        if (hashCode == -1) {
            hashCode = handler.hashCode(this);
        }
        return hashCode;
    }

    public boolean sameFile(URL other) {
        return handler.sameFile(this, other);
    }

    @Override
    public String toString() {
        return toExternalForm();
    }

    public String toExternalForm() {
        return handler.toExternalForm(this);
    }

    public URI toURI() throws URISyntaxException {
        URI uri = new URI(toString());
        if (authority != null && Handlers.isBuiltIn(handler)) {
            String wrong = Handlers.wrongAuthority(authority, host);
            if (wrong != null) {
                throw new URISyntaxException(toString(), wrong);
            }
        }
        return uri;
    }

    public URLConnection openConnection() throws IOException {
        return handler.openConnection(this);
    }

    public URLConnection openConnection(Proxy proxy) throws IOException {
        if (proxy == null) {
            throw new IllegalArgumentException("proxy can not be null");
        }
        return handler.openConnection(this, proxy);
    }

    public final InputStream openStream() throws IOException {
        return openConnection().getInputStream();
    }

    public final Object getContent() throws IOException {
        return openConnection().getContent();
    }

    public final Object getContent(Class<?>[] classes) throws IOException {
        return openConnection().getContent(classes);
    }

    public static void setURLStreamHandlerFactory(URLStreamHandlerFactory fac) {
        Handlers.setFactory(fac);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField f = in.readFields();
        protocol = (String) f.get("protocol", null);
        handler = protocol == null ? null : Handlers.forProtocol(protocol);
        if (handler == null) {
            throw new InvalidObjectException("unknown protocol: " + protocol);
        }
        host = (String) f.get("host", null);
        port = f.get("port", -1);
        authority = (String) f.get("authority", null);
        ref = (String) f.get("ref", null);
        file = Objects.requireNonNullElse((String) f.get("file", null), "");
        hashCode = -1;
        hostAddress = null;
        int q = file.lastIndexOf('?');
        query = q < 0 ? null : file.substring(q + 1);
        path = q < 0 ? file : file.substring(0, q);
        int at = authority == null ? -1 : authority.lastIndexOf('@');
        userInfo = at < 0 ? null : authority.substring(0, at);
    }
}
