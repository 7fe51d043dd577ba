package jindo.internal.net;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** HTTP/1.1, a connection a request. */
final class HttpConnection extends HttpURLConnection {
    private static final int MOST_REDIRECTS = 20;
    /** What the connection itself says; programs may not. */
    private static final Set<String> OWN = Set.of("access-control-request-headers", "access-control-request-method",
        "content-length", "content-transfer-encoding", "host", "keep-alive", "origin", "trailer", "transfer-encoding",
        "upgrade", "via");

    private final Proxy given;
    private final List<String[]> requests = new ArrayList<>();
    private Authenticator authenticator;
    private Proxy proxy = Proxy.NO_PROXY;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private OutputStream body; // the program's
    private ByteArrayOutputStream kept; // a body that is sent when the response is asked for
    private HttpFields fields;
    private InputStream input;
    private InputStream errors;
    private IOException failure;
    private String authorization;

    HttpConnection(URL u, Proxy given) {
        super(u);
        this.given = given;
    }

    @Override
    public void setAuthenticator(Authenticator auth) {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
        authenticator = java.util.Objects.requireNonNull(auth);
    }

    // ---- request fields ----

    private void checkField(String key, String value) {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
        if (key == null) {
            throw new NullPointerException("key is null");
        }
        if (key.isEmpty() || key.indexOf('\n') >= 0 || key.indexOf(':') >= 0) {
            throw new IllegalArgumentException("Illegal character(s) in message header field: " + key);
        }
        int at = value == null ? -1 : value.indexOf('\n');
        while (at >= 0) {
            at++;
            if (at >= value.length() || value.charAt(at) != ' ' && value.charAt(at) != '\t') {
                throw new IllegalArgumentException("Illegal character(s) in message header value: " + value);
            }
            at = value.indexOf('\n', at);
        }
    }

    private static boolean isOwn(String key, String value) {
        String k = key.toLowerCase(Locale.ROOT);
        return OWN.contains(k) || k.startsWith("sec-") || k.equals("connection") && !"close".equalsIgnoreCase(value);
    }

    @Override
    public void setRequestProperty(String key, String value) {
        checkField(key, value);
        if (!isOwn(key, value)) {
            requests.removeIf(r -> r[0].equalsIgnoreCase(key));
            requests.add(new String[] {key, value});
        }
    }

    @Override
    public void addRequestProperty(String key, String value) {
        checkField(key, value);
        if (!isOwn(key, value)) {
            requests.add(new String[] {key, value});
        }
    }

    @Override
    public String getRequestProperty(String key) {
        if (key == null || key.equalsIgnoreCase("authorization") || key.equalsIgnoreCase("proxy-authorization")) {
            return null;
        }
        return request(key);
    }

    private String request(String key) {
        for (int i = requests.size() - 1; i >= 0; i--) {
            if (requests.get(i)[0].equalsIgnoreCase(key)) {
                return requests.get(i)[1];
            }
        }
        return null;
    }

    @Override
    public Map<String, List<String>> getRequestProperties() {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
        Map<String, List<String>> m = new LinkedHashMap<>();
        for (String[] r : requests) {
            if (!r[0].equalsIgnoreCase("authorization") && !r[0].equalsIgnoreCase("proxy-authorization")) {
                m.computeIfAbsent(r[0], k -> new ArrayList<>()).add(0, r[1]);
            }
        }
        m.replaceAll((k, v) -> Collections.unmodifiableList(v));
        return Collections.unmodifiableMap(m);
    }

    // ---- connecting ----

    @Override
    public void connect() throws IOException {
        if (connected) {
            return;
        }
        List<Proxy> proxies = given != null ? List.of(given) : proxiesFor(url);
        IOException first = null;
        for (Proxy p : proxies) {
            try {
                open(p);
                connected = true;
                return;
            } catch (IOException e) {
                first = first == null ? e : first;
                if (p.type() != Proxy.Type.DIRECT && given == null) {
                    ProxySelector.getDefault().connectFailed(uri(url), p.address(), e);
                }
            }
        }
        throw first != null ? first : new SocketException("no way to reach " + url);
    }

    private static URI uri(URL u) {
        try {
            return new URI(u.getProtocol(), null, u.getHost(), u.getPort(), u.getPath().isEmpty() ? "/" : u.getPath(),
                null, null);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static List<Proxy> proxiesFor(URL u) {
        ProxySelector s = ProxySelector.getDefault();
        URI uri = s == null ? null : uri(u);
        if (uri == null || uri.getHost() == null) {
            return List.of(Proxy.NO_PROXY);
        }
        List<Proxy> list = s.select(uri);
        return list == null || list.isEmpty() ? List.of(Proxy.NO_PROXY) : list;
    }

    private void open(Proxy p) throws IOException {
        String host = url.getHost();
        int port = url.getPort() == -1 ? url.getDefaultPort() : url.getPort();
        if (host.startsWith("[")) {
            host = host.substring(1, host.length() - 1);
        }
        Socket s = p.type() == Proxy.Type.SOCKS ? new Socket(p) : new Socket();
        InetSocketAddress to = p.type() == Proxy.Type.HTTP ? ProxiedSockets.address(p) : new InetSocketAddress(host, port);
        try {
            if (to.isUnresolved() && p.type() == Proxy.Type.DIRECT) {
                throw new UnknownHostException(host);
            }
            s.connect(to, getConnectTimeout());
            s.setTcpNoDelay(true);
            s.setSoTimeout(getReadTimeout());
            in = new BufferedInputStream(s.getInputStream());
            out = new BufferedOutputStream(s.getOutputStream());
            socket = s;
            proxy = p;
        } catch (IOException e) {
            s.close();
            throw e;
        }
    }

    @Override
    public void setRequestMethod(String method) throws ProtocolException {
        if (connected) {
            throw new IllegalStateException("connect in progress");
        }
        super.setRequestMethod(method);
    }

    @Override
    public void setConnectTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeouts can't be negative");
        }
        super.setConnectTimeout(timeout);
    }

    @Override
    public void setReadTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeouts can't be negative");
        }
        super.setReadTimeout(timeout);
        try {
            if (socket != null) {
                socket.setSoTimeout(timeout);
            }
        } catch (SocketException e) {
            // the next read tells
        }
    }

    @Override
    public void disconnect() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // it is gone in any case
            }
        }
    }

    @Override
    public boolean usingProxy() {
        return proxy.type() == Proxy.Type.HTTP;
    }

    // ---- sending ----

    private boolean streams() {
        return fixedContentLength != -1 || fixedContentLengthLong != -1 || chunkLength != -1;
    }

    private long fixedLength() {
        return fixedContentLengthLong != -1 ? fixedContentLengthLong : fixedContentLength;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        if (!doOutput) {
            throw new ProtocolException("cannot write to a URLConnection if doOutput=false - call setDoOutput(true)");
        }
        if (method.equals("GET")) {
            method = "POST";
        }
        if ("TRACE".equals(method)) {
            throw new ProtocolException("HTTP method TRACE doesn't support output");
        }
        if (fields != null || failure != null) {
            throw new ProtocolException("Cannot write output after reading input.");
        }
        if (body != null) {
            return body;
        }
        connect();
        if (chunkLength != -1) {
            send(-1, true);
            body = new HttpBodies.ChunkedOut(out, chunkLength);
        } else if (streams()) {
            send(fixedLength(), true);
            body = new HttpBodies.FixedOut(out, fixedLength());
        } else {
            kept = new ByteArrayOutputStream();
            body = kept;
        }
        return body;
    }

    private void line(StringBuilder sb, String name, String value) {
        sb.append(name).append(": ").append(value).append("\r\n");
    }

    /** The head of the request; length: of a body that follows, -1 in chunks. */
    private void send(long length, boolean hasBody) throws IOException {
        StringBuilder sb = new StringBuilder(256);
        String path = url.getFile();
        if (path.isEmpty() || path.charAt(0) == '?') {
            path = "/" + path;
        }
        int port = url.getPort();
        String host = url.getHost() + (port == -1 || port == url.getDefaultPort() ? "" : ":" + port);
        sb.append(method).append(' ').append(usingProxy() ? "http://" + host + path : path).append(" HTTP/1.1\r\n");
        for (String[] r : requests) {
            line(sb, r[0], r[1]);
        }
        if (request("User-Agent") == null) {
            String agent = System.getProperty("http.agent");
            line(sb, "User-Agent", (agent == null ? "" : agent + " ") + "Java/" + System.getProperty("java.version"));
        }
        line(sb, "Host", host);
        if (request("Accept") == null) {
            line(sb, "Accept", "text/html, image/gif, image/jpeg, */*; q=0.2");
        }
        if (request("Connection") == null) {
            line(sb, usingProxy() ? "Proxy-Connection" : "Connection", "keep-alive");
        }
        if (ifModifiedSince != 0) {
            line(sb, "If-Modified-Since", HttpDates.format(ifModifiedSince));
        }
        if (authorization != null) {
            line(sb, "Authorization", authorization);
        }
        addCookies(sb);
        if (hasBody) {
            if (request("Content-Type") == null && !method.equals("PUT")) {
                line(sb, "Content-type", "application/x-www-form-urlencoded");
            }
            if (length >= 0) {
                line(sb, "Content-Length", Long.toString(length));
            } else {
                line(sb, "Transfer-Encoding", "chunked");
            }
        }
        out.write(sb.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static String basic(String userAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
    }

    private void addCookies(StringBuilder sb) throws IOException {
        CookieHandler handler = CookieHandler.getDefault();
        URI uri = handler == null ? null : uri(url);
        if (uri == null) {
            return;
        }
        for (Map.Entry<String, List<String>> e : handler.get(uri, Collections.emptyMap()).entrySet()) {
            if (e.getKey().equalsIgnoreCase("Cookie") || e.getKey().equalsIgnoreCase("Cookie2")) {
                if (!e.getValue().isEmpty()) {
                    line(sb, e.getKey(), String.join("; ", e.getValue()));
                }
            }
        }
    }

    // ---- the response ----

    @Override
    public InputStream getInputStream() throws IOException {
        if (!doInput) {
            throw new ProtocolException("Cannot read from URLConnection if doInput=false (call setDoInput(true))");
        }
        if (failure != null) {
            throw again(failure);
        }
        if (input != null) {
            return input;
        }
        try {
            exchange();
        } catch (IOException e) {
            failure = e;
            disconnect();
            throw e;
        }
        int code = responseCode;
        if (code >= 400) {
            errors = input;
            input = null;
            failure = code == 404 || code == 410 ? new FileNotFoundException(url.toString())
                : new IOException("Server returned HTTP response code: " + code + " for URL: " + url);
            keepErrors();
            throw failure;
        }
        return input;
    }

    /** The same failure, for a second asker. */
    private static IOException again(IOException e) {
        return e;
    }

    /** What the server says about a failure is read at once, so that the connection need not wait. */
    private void keepErrors() {
        try (InputStream e = errors) {
            errors = new ByteArrayInputStream(e.readAllBytes());
        } catch (IOException e) {
            errors = null;
        }
    }

    @Override
    public InputStream getErrorStream() {
        return connected && responseCode >= 400 ? errors : null;
    }

    private void exchange() throws IOException {
        for (int redirects = 0;; redirects++) {
            connect();
            request();
            receive();
            if (follow(redirects)) {
                continue;
            }
            if (responseCode == HTTP_UNAUTHORIZED && authenticate()) {
                continue;
            }
            return;
        }
    }

    private void request() throws IOException {
        if (kept != null) {
            send(kept.size(), true);
            kept.writeTo(out);
            out.flush();
        } else if (body != null) {
            body.close();
        } else {
            send(0, doOutput && (method.equals("POST") || method.equals("PUT")));
        }
    }

    private void receive() throws IOException {
        HttpFields f;
        int code;
        do {
            f = new HttpFields();
            code = head(f);
        } while (code >= 100 && code < 200 && code != 101);
        fields = f;
        responseCode = code;
        responseMessage = null;
        if (code >= 0) {
            String status = f.value(0);
            int space = status.indexOf(' ', 9);
            responseMessage = space < 0 ? null : status.substring(space + 1);
        }
        CookieHandler handler = CookieHandler.getDefault();
        if (handler != null && uri(url) != null) {
            handler.put(uri(url), f.map());
        }
        input = bodyOf(f, code);
    }

    /** The status code, -1 when there is none. */
    private int head(HttpFields f) throws IOException {
        String status = HttpBodies.line(in);
        if (status == null) {
            throw new SocketException("Unexpected end of file from server");
        }
        if (!status.startsWith("HTTP/1.")) {
            throw new IOException("Invalid Http response");
        }
        f.add(null, status);
        for (String l = HttpBodies.line(in); l != null && !l.isEmpty(); l = HttpBodies.line(in)) {
            int colon = l.indexOf(':');
            if (l.charAt(0) == ' ' || l.charAt(0) == '\t') {
                f.extend(l.trim());
            } else if (colon >= 0) {
                f.add(l.substring(0, colon).trim(), l.substring(colon + 1).trim());
            }
        }
        try {
            int space = status.indexOf(' ');
            int end = space < 0 ? -1 : status.indexOf(' ', space + 1);
            return space < 0 ? -1 : Integer.parseInt(status.substring(space + 1, end < 0 ? status.length() : end));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private InputStream bodyOf(HttpFields f, int code) throws IOException {
        Socket s = socket;
        if (method.equals("HEAD") || code == HTTP_NO_CONTENT || code == HTTP_NOT_MODIFIED) {
            s.close();
            return new ByteArrayInputStream(new byte[0]);
        }
        if ("chunked".equalsIgnoreCase(f.value("Transfer-Encoding"))) {
            return new HttpBodies.Chunked(in, s, f);
        }
        String length = f.value("Content-Length");
        try {
            long n = length == null ? -1 : Long.parseLong(length);
            return n < 0 ? new HttpBodies.Whole(in, s) : new HttpBodies.Fixed(in, s, n);
        } catch (NumberFormatException e) {
            return new HttpBodies.Whole(in, s);
        }
    }

    private void startOver() throws IOException {
        socket.close();
        connected = false;
        input = null;
        fields = null;
        responseCode = -1;
    }

    private boolean follow(int redirects) throws IOException {
        int code = responseCode;
        String where = fields.value("Location");
        if (!instanceFollowRedirects || code < 300 || code > 307 || code == 306 || code == HTTP_NOT_MODIFIED
                || where == null) {
            return false;
        }
        if (streams()) {
            throw new HttpRetryException("cannot retry due to redirection, in streaming mode", code, where);
        }
        URL to = new URL(url, where);
        if (!url.getProtocol().equalsIgnoreCase(to.getProtocol())) {
            return false;
        }
        if (redirects >= MOST_REDIRECTS - 1) {
            throw new ProtocolException("Server redirected too many  times (" + (redirects + 1) + ")");
        }
        startOver();
        url = to;
        if (method.equals("POST") && code != 307 && !Boolean.getBoolean("http.strictPostRedirect")) {
            method = "GET";
            kept = null;
            body = null;
            doOutput = false;
            requests.removeIf(r -> r[0].equalsIgnoreCase("Content-Type"));
        }
        return true;
    }

    /** Whether there are a name and a password to try again with. */
    private boolean authenticate() throws IOException {
        String asked = fields.value("WWW-Authenticate");
        if (authorization != null || asked == null || !asked.regionMatches(true, 0, "Basic", 0, 5)
                || request("Authorization") != null) {
            return false;
        }
        if (streams()) {
            throw new HttpRetryException("cannot retry due to server authentication, in streaming mode",
                HTTP_UNAUTHORIZED);
        }
        int from = asked.indexOf('"');
        int to = asked.lastIndexOf('"');
        String realm = from >= 0 && to > from ? asked.substring(from + 1, to) : "";
        PasswordAuthentication a = Authenticator.requestPasswordAuthentication(authenticator, url.getHost(), null,
            url.getPort() == -1 ? url.getDefaultPort() : url.getPort(), url.getProtocol(), realm, "basic", url,
            Authenticator.RequestorType.SERVER);
        if (a == null) {
            return false;
        }
        authorization = basic(a.getUserName() + ":" + new String(a.getPassword()));
        startOver();
        return true;
    }

    // ---- response fields ----

    private HttpFields response() {
        if (fields == null && failure == null) {
            try {
                getInputStream();
            } catch (IOException e) {
                // the fields may be there all the same
            }
        }
        return fields == null ? new HttpFields() : fields;
    }

    @Override
    public String getHeaderField(String name) {
        return response().value(name);
    }

    @Override
    public String getHeaderField(int n) {
        return response().value(n);
    }

    @Override
    public String getHeaderFieldKey(int n) {
        return response().name(n);
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        return response().map();
    }

    @Override
    public int getResponseCode() throws IOException {
        if (responseCode != -1) {
            return responseCode;
        }
        try {
            getInputStream();
        } catch (IOException e) {
            if (responseCode == -1) {
                throw e;
            }
        }
        return responseCode;
    }

    @Override
    public String getResponseMessage() throws IOException {
        getResponseCode();
        return responseMessage;
    }
}
