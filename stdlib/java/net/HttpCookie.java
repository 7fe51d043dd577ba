package java.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringTokenizer;
import jindo.internal.net.HttpDates;

/** A cookie: a name and a value that a server wants to be told again. */
public final class HttpCookie implements Cloneable {
    private static final long UNSPECIFIED = -1;
    private static final String SEPARATORS = ",; ";

    private final String name;
    private String value;
    private String comment;
    private String commentURL;
    private boolean toDiscard;
    private String domain;
    private long maxAge = UNSPECIFIED;
    private String path;
    private String portlist;
    private boolean secure;
    private boolean httpOnly;
    private int version = 1;
    private final long whenCreated = System.currentTimeMillis();

    public HttpCookie(String name, String value) {
        name = name.trim();
        if (name.isEmpty() || !isToken(name) || name.charAt(0) == '$') {
            throw new IllegalArgumentException("Illegal cookie name");
        }
        this.name = name;
        this.value = value;
    }

    private static boolean isToken(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x20 || c >= 0x7f || SEPARATORS.indexOf(c) >= 0 || c == '=') {
                return false;
            }
        }
        return true;
    }

    // ---- parsing ----

    public static List<HttpCookie> parse(String header) {
        int version = header.regionMatches(true, 0, "set-cookie2:", 0, 12)
            || !header.toLowerCase(Locale.ROOT).contains("expires=")
                && (header.toLowerCase(Locale.ROOT).contains("version=")
                    || header.toLowerCase(Locale.ROOT).contains("max-age")) ? 1 : 0;
        if (header.regionMatches(true, 0, "set-cookie2:", 0, 12)) {
            header = header.substring(12);
        } else if (header.regionMatches(true, 0, "set-cookie:", 0, 11)) {
            header = header.substring(11);
        }
        List<HttpCookie> cookies = new ArrayList<>();
        if (version == 0) {
            HttpCookie c = parseOne(header);
            c.version = 0;
            cookies.add(c);
            return cookies;
        }
        for (String s : split(header)) {
            HttpCookie c = parseOne(s);
            c.version = 1;
            cookies.add(c);
        }
        return cookies;
    }

    /** At the commas that are not quoted. */
    private static List<String> split(String header) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                parts.add(header.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(header.substring(from));
        return parts;
    }

    private static HttpCookie parseOne(String s) {
        StringTokenizer tokens = new StringTokenizer(s, ";");
        if (!tokens.hasMoreTokens()) {
            throw new IllegalArgumentException("Empty cookie header string");
        }
        String pair = tokens.nextToken();
        int eq = pair.indexOf('=');
        if (eq < 0) {
            throw new IllegalArgumentException("Invalid cookie name-value pair");
        }
        HttpCookie c = new HttpCookie(pair.substring(0, eq).trim(), unquoted(pair.substring(eq + 1).trim()));
        while (tokens.hasMoreTokens()) {
            String a = tokens.nextToken();
            eq = a.indexOf('=');
            c.assign(eq < 0 ? a.trim() : a.substring(0, eq).trim(), eq < 0 ? null : a.substring(eq + 1).trim());
        }
        return c;
    }

    private static String unquoted(String s) {
        if (s != null && s.length() > 2 && (s.startsWith("\"") && s.endsWith("\"") || s.startsWith("'") && s.endsWith("'"))) {
            return s.substring(1, s.length() - 1);
        }
        return s;
    }

    private void assign(String attribute, String text) {
        String v = unquoted(text);
        switch (attribute.toLowerCase(Locale.ROOT)) {
            case "comment" -> comment = comment == null ? v : comment;
            case "commenturl" -> commentURL = commentURL == null ? v : commentURL;
            case "discard" -> toDiscard = true;
            case "domain" -> domain = domain == null ? v : domain;
            case "max-age" -> {
                try {
                    long age = Long.parseLong(v);
                    maxAge = maxAge == UNSPECIFIED ? age : maxAge;
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException("Illegal cookie max-age attribute");
                }
            }
            case "path" -> path = path == null ? v : path;
            case "port" -> portlist = portlist == null ? v == null ? "" : v : portlist;
            case "secure" -> secure = true;
            case "httponly" -> httpOnly = true;
            case "version" -> {
                try {
                    setVersion(Integer.parseInt(v));
                } catch (NumberFormatException e) {
                    // a version nobody knows is none
                }
            }
            case "expires" -> {
                if (maxAge == UNSPECIFIED) {
                    long when = v == null ? -1 : HttpDates.parse(v, -1);
                    maxAge = when < 0 ? 0 : Math.max((when - whenCreated) / 1000, 0);
                }
            }
            default -> { } // what is not known is not kept
        }
    }

    // ---- attributes ----

    public boolean hasExpired() {
        if (maxAge == 0) {
            return true;
        }
        return maxAge > 0 && (System.currentTimeMillis() - whenCreated) / 1000 > maxAge;
    }

    public void setComment(String purpose) {
        comment = purpose;
    }

    public String getComment() {
        return comment;
    }

    public void setCommentURL(String purpose) {
        commentURL = purpose;
    }

    public String getCommentURL() {
        return commentURL;
    }

    public void setDiscard(boolean discard) {
        toDiscard = discard;
    }

    public boolean getDiscard() {
        return toDiscard;
    }

    public void setPortlist(String ports) {
        portlist = ports;
    }

    public String getPortlist() {
        return portlist;
    }

    public void setDomain(String pattern) {
        domain = pattern == null ? null : pattern.toLowerCase(Locale.ROOT);
    }

    public String getDomain() {
        return domain;
    }

    public void setMaxAge(long expiry) {
        maxAge = expiry;
    }

    public long getMaxAge() {
        return maxAge;
    }

    public void setPath(String uri) {
        path = uri;
    }

    public String getPath() {
        return path;
    }

    public void setSecure(boolean flag) {
        secure = flag;
    }

    public boolean getSecure() {
        return secure;
    }

    public String getName() {
        return name;
    }

    public void setValue(String newValue) {
        value = newValue;
    }

    public String getValue() {
        return value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int v) {
        if (v != 0 && v != 1) {
            throw new IllegalArgumentException("cookie version should be 0 or 1");
        }
        version = v;
    }

    public boolean isHttpOnly() {
        return httpOnly;
    }

    public void setHttpOnly(boolean httpOnly) {
        this.httpOnly = httpOnly;
    }

    // ---- domains ----

    public static boolean domainMatches(String domain, String host) {
        if (domain == null || host == null) {
            return false;
        }
        boolean local = ".local".equalsIgnoreCase(domain);
        int dot = domain.indexOf('.');
        if (dot == 0) {
            dot = domain.indexOf('.', 1);
        }
        if (!local && (dot == -1 || dot == domain.length() - 1)) {
            return false;
        }
        if (local && host.indexOf('.') == -1) {
            return true;
        }
        int more = host.length() - domain.length();
        if (more == 0) {
            return host.equalsIgnoreCase(domain);
        }
        if (more > 0) {
            return host.substring(0, more).indexOf('.') == -1 && host.substring(more).equalsIgnoreCase(domain);
        }
        return more == -1 && domain.charAt(0) == '.' && host.equalsIgnoreCase(domain.substring(1));
    }

    @Override
    public String toString() {
        if (version == 0) {
            return name + "=" + value;
        }
        StringBuilder sb = new StringBuilder(name).append("=\"").append(value).append('"');
        if (path != null) {
            sb.append(";$Path=\"").append(path).append('"');
        }
        if (domain != null) {
            sb.append(";$Domain=\"").append(domain).append('"');
        }
        if (portlist != null) {
            sb.append(";$Port=\"").append(portlist).append('"');
        }
        return sb.toString();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof HttpCookie c && name.equalsIgnoreCase(c.name)
            && (domain == null ? c.domain == null : domain.equalsIgnoreCase(c.domain)) && Objects.equals(path, c.path);
    }

    @Override
    public int hashCode() {
        return name.toLowerCase(Locale.ROOT).hashCode()
            + (domain != null ? domain.toLowerCase(Locale.ROOT).hashCode() : 0) + (path != null ? path.hashCode() : 0);
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeException(e.getMessage());
        }
    }
}
