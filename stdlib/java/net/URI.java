package java.net;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A uniform resource identifier (RFC 2396 with the IPv6 literals of RFC 2732), taken apart into its components. */
public final class URI implements Comparable<URI>, Serializable {
    private static final long serialVersionUID = -6052424284110960213L;

    private transient String scheme;
    private transient String fragment;
    private transient String authority;
    private transient String userInfo;
    private transient String host;
    private transient int port = -1;
    private transient String path;
    private transient String query;
    private transient volatile String schemeSpecificPart;
    private transient volatile int hash;
    private volatile String string;

    private URI() {
    }

    public URI(String str) throws URISyntaxException {
        new Parser(this, str).parse(false);
    }

    public URI(String scheme, String userInfo, String host, int port, String path, String query, String fragment)
            throws URISyntaxException {
        String s = compose(scheme, null, null, userInfo, host, port, path, query, fragment);
        checkPath(s, scheme, path);
        new Parser(this, s).parse(true);
    }

    public URI(String scheme, String authority, String path, String query, String fragment) throws URISyntaxException {
        String s = compose(scheme, null, authority, null, null, -1, path, query, fragment);
        checkPath(s, scheme, path);
        new Parser(this, s).parse(false);
    }

    public URI(String scheme, String host, String path, String fragment) throws URISyntaxException {
        this(scheme, null, host, -1, path, null, fragment);
    }

    public URI(String scheme, String ssp, String fragment) throws URISyntaxException {
        new Parser(this, compose(scheme, ssp, null, null, null, -1, null, null, fragment)).parse(false);
    }

    public static URI create(String str) {
        try {
            return new URI(str);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public URI parseServerAuthority() throws URISyntaxException {
        if (host == null && authority != null) {
            new Parser(this, toString()).parse(true);
        }
        return this;
    }

    private static void checkPath(String s, String scheme, String path) throws URISyntaxException {
        if (scheme != null && path != null && !path.isEmpty() && path.charAt(0) != '/') {
            throw new URISyntaxException(s, "Relative path in absolute URI");
        }
    }

    // ---- components ----

    public String getScheme() {
        return scheme;
    }

    public boolean isAbsolute() {
        return scheme != null;
    }

    public boolean isOpaque() {
        return path == null;
    }

    public String getRawSchemeSpecificPart() {
        String part = schemeSpecificPart;
        if (part == null) {
            String s = toString();
            int from = scheme == null ? 0 : scheme.length() + 1;
            int to = fragment == null ? s.length() : s.length() - fragment.length() - 1;
            part = schemeSpecificPart = s.substring(from, to);
        }
        return part;
    }

    public String getSchemeSpecificPart() {
        return decode(getRawSchemeSpecificPart(), true);
    }

    public String getRawAuthority() {
        return authority;
    }

    public String getAuthority() {
        return decode(authority, true);
    }

    public String getRawUserInfo() {
        return userInfo;
    }

    public String getUserInfo() {
        return decode(userInfo, true);
    }

    public String getHost() {
        return host;
    }

    public int getPort() {
        return port;
    }

    public String getRawPath() {
        return path;
    }

    public String getPath() {
        return decode(path, false);
    }

    public String getRawQuery() {
        return query;
    }

    public String getQuery() {
        return decode(query, false);
    }

    public String getRawFragment() {
        return fragment;
    }

    public String getFragment() {
        return decode(fragment, false);
    }

    // ---- normalization, resolution ----

    public URI normalize() {
        if (path == null || path.isEmpty()) {
            return this;
        }
        String p = normalizePath(path);
        return p.equals(path) ? this : withPath(p);
    }

    private URI withPath(String p) {
        URI u = new URI();
        u.scheme = scheme;
        u.fragment = fragment;
        u.copyAuthority(this);
        u.path = p;
        u.query = query;
        return u;
    }

    private void copyAuthority(URI from) {
        authority = from.authority;
        userInfo = from.userInfo;
        host = from.host;
        port = from.port;
    }

    /** Without . and of .. what a name before it takes away; leading .. stay. */
    private static String normalizePath(String p) {
        if (!needsNormalizing(p)) {
            return p;
        }
        boolean rooted = p.charAt(0) == '/';
        int n = p.length();
        int[] starts = new int[n / 2 + 1];
        int count = 0; // names kept, by start; a name ends at the next slash
        boolean endsInSlash = false;
        for (int i = 0; i < n;) {
            if (p.charAt(i) == '/') {
                i++;
                continue;
            }
            int end = p.indexOf('/', i);
            endsInSlash = end >= 0;
            if (end < 0) {
                end = n;
            }
            if (end - i == 1 && p.charAt(i) == '.') {
                endsInSlash = true;
            } else if (end - i == 2 && p.startsWith("..", i)) {
                endsInSlash = true;
                if (count > 0 && !isDotDot(p, starts[count - 1])) {
                    count--;
                } else {
                    starts[count++] = i;
                    endsInSlash = end < n;
                }
            } else {
                starts[count++] = i;
            }
            i = end;
        }
        StringBuilder sb = new StringBuilder(n);
        if (rooted) {
            sb.append('/');
        } else if (count > 0 && colonInName(p, starts[0]) && starts[0] > 0) {
            sb.append("./"); // else it would read as a scheme
        }
        for (int k = 0; k < count; k++) {
            int end = p.indexOf('/', starts[k]);
            sb.append(p, starts[k], end < 0 ? n : end);
            if (k < count - 1 || endsInSlash) {
                sb.append('/');
            }
        }
        return sb.toString();
    }

    private static boolean isDotDot(String p, int at) {
        return p.startsWith("..", at) && (at + 2 == p.length() || p.charAt(at + 2) == '/');
    }

    private static boolean colonInName(String p, int at) {
        int colon = p.indexOf(':', at);
        int slash = p.indexOf('/', at);
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    private static boolean needsNormalizing(String p) {
        int n = p.length();
        for (int i = 0; i < n;) {
            int end = p.indexOf('/', i);
            if (end < 0) {
                end = n;
            }
            int len = end - i;
            boolean dots = len == 1 && p.charAt(i) == '.' || len == 2 && p.startsWith("..", i);
            if (dots || len == 0 && i > 0) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }

    public URI resolve(URI given) {
        if (given.path == null || path == null) {
            return given;
        }
        if (given.scheme == null && given.authority == null && given.path.isEmpty() && given.fragment != null
                && given.query == null) {
            if (fragment != null && given.fragment.equals(fragment)) {
                return this;
            }
            URI u = withPath(path);
            u.fragment = given.fragment;
            return u;
        }
        if (given.scheme != null) {
            return given;
        }
        URI u = new URI();
        u.scheme = scheme;
        u.query = given.query;
        u.fragment = given.fragment;
        if (given.authority != null) {
            u.copyAuthority(given);
            u.path = given.path;
            return u;
        }
        u.copyAuthority(this);
        boolean rooted = !given.path.isEmpty() && given.path.charAt(0) == '/';
        u.path = rooted ? given.path : resolvePath(path, given.path, isAbsolute());
        return u;
    }

    public URI resolve(String str) {
        return resolve(URI.create(str));
    }

    private static String resolvePath(String base, String child, boolean absolute) {
        int slash = base.lastIndexOf('/');
        String p;
        if (child.isEmpty()) {
            p = slash >= 0 ? base.substring(0, slash + 1) : "";
        } else {
            p = slash >= 0 ? base.substring(0, slash + 1).concat(child) : absolute ? "/".concat(child) : child;
        }
        return normalizePath(p);
    }

    public URI relativize(URI given) {
        if (given.path == null || path == null || !equalIgnoringCase(scheme, given.scheme)
                || !equalEscaped(authority, given.authority)) {
            return given;
        }
        String base = normalizePath(path);
        String theirs = normalizePath(given.path);
        if (!base.equals(theirs)) {
            if (!base.endsWith("/")) {
                base = base.concat("/");
            }
            if (!theirs.startsWith(base)) {
                return given;
            }
        }
        URI u = new URI();
        u.path = theirs.substring(base.length());
        u.query = given.query;
        u.fragment = given.fragment;
        return u;
    }

    public URL toURL() throws MalformedURLException {
        if (!isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        return new URL(toString());
    }

    // ---- equality and order ----

    @Override
    public boolean equals(Object ob) {
        if (ob == this) {
            return true;
        }
        if (!(ob instanceof URI that) || isOpaque() != that.isOpaque() || !equalIgnoringCase(scheme, that.scheme)
                || !equalEscaped(fragment, that.fragment)) {
            return false;
        }
        if (isOpaque()) {
            return equalEscaped(getRawSchemeSpecificPart(), that.getRawSchemeSpecificPart());
        }
        if (!equalEscaped(path, that.path) || !equalEscaped(query, that.query)) {
            return false;
        }
        if (host != null && that.host != null) {
            return equalEscaped(userInfo, that.userInfo) && equalIgnoringCase(host, that.host) && port == that.port;
        }
        return equalEscaped(authority, that.authority);
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = hashIgnoringCase(0, scheme);
            h = hashEscaped(h, fragment);
            if (isOpaque()) {
                h = hashEscaped(h, getRawSchemeSpecificPart());
            } else {
                h = hashEscaped(h, path);
                h = hashEscaped(h, query);
                if (host != null) {
                    h = hashEscaped(h, userInfo);
                    h = hashIgnoringCase(h, host);
                    h += 1949 * port;
                } else {
                    h = hashEscaped(h, authority);
                }
            }
            hash = h;
        }
        return h;
    }

    @Override
    public int compareTo(URI that) {
        int c = compareIgnoringCase(scheme, that.scheme);
        if (c != 0) {
            return c;
        }
        if (isOpaque() || that.isOpaque()) {
            if (isOpaque() && that.isOpaque()) {
                c = compare(getRawSchemeSpecificPart(), that.getRawSchemeSpecificPart());
                return c != 0 ? c : compare(fragment, that.fragment);
            }
            return isOpaque() ? 1 : -1;
        }
        if (host != null && that.host != null) {
            c = compare(userInfo, that.userInfo);
            c = c != 0 ? c : compareIgnoringCase(host, that.host);
            c = c != 0 ? c : port - that.port;
        } else {
            c = compare(authority, that.authority);
        }
        c = c != 0 ? c : compare(path, that.path);
        c = c != 0 ? c : compare(query, that.query);
        return c != 0 ? c : compare(fragment, that.fragment);
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    private static boolean equalIgnoringCase(String a, String b) {
        if (a == null || b == null) {
            return a == b;
        }
        return a.length() == b.length() && compareIgnoringCase(a, b) == 0;
    }

    /** Equal but for the case of the digits of escapes. */
    private static boolean equalEscaped(String a, String b) {
        if (a == null || b == null) {
            return a == b;
        }
        int n = a.length();
        if (n != b.length()) {
            return false;
        }
        if (a.indexOf('%') < 0) {
            return a.equals(b);
        }
        for (int i = 0, digits = 0; i < n; i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c == '%' && d == '%') {
                digits = 2;
            } else if (digits > 0 ? lower(c) != lower(d) : c != d) {
                return false;
            } else if (digits > 0) {
                digits--;
            }
        }
        return true;
    }

    private static int hashEscaped(int h, String s) {
        if (s == null) {
            return h;
        }
        if (s.indexOf('%') < 0) {
            return h * 127 + s.hashCode();
        }
        int own = 0;
        int n = s.length();
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            own = 31 * own + c;
            if (c == '%') {
                for (int k = 0; k < 2 && ++i < n; k++) {
                    char d = s.charAt(i);
                    own = 31 * own + (d >= 'a' && d <= 'f' ? d - 32 : d);
                }
            }
        }
        return h * 127 + own;
    }

    private static int hashIgnoringCase(int h, String s) {
        if (s == null) {
            return h;
        }
        for (int i = 0; i < s.length(); i++) {
            h = 31 * h + lower(s.charAt(i));
        }
        return h;
    }

    private static int compare(String a, String b) {
        return a == b ? 0 : a == null ? -1 : b == null ? 1 : equalEscaped(a, b) ? 0 : a.compareTo(b);
    }

    private static int compareIgnoringCase(String a, String b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            int c = lower(a.charAt(i)) - lower(b.charAt(i));
            if (c != 0) {
                return c;
            }
        }
        return a.length() - b.length();
    }

    // ---- text ----

    @Override
    public String toString() {
        String s = string;
        if (s == null) {
            s = string = text();
        }
        return s;
    }

    private String text() {
        StringBuilder sb = new StringBuilder();
        if (scheme != null) {
            sb.append(scheme).append(':');
        }
        if (isOpaque()) {
            sb.append(schemeSpecificPart);
        } else {
            if (host != null) {
                sb.append("//");
                if (userInfo != null) {
                    sb.append(userInfo).append('@');
                }
                sb.append(host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host);
                if (port != -1) {
                    sb.append(':').append(port);
                }
            } else if (authority != null) {
                sb.append("//").append(authority);
            }
            if (path != null) {
                sb.append(path);
            }
            if (query != null) {
                sb.append('?').append(query);
            }
        }
        if (fragment != null) {
            sb.append('#').append(fragment);
        }
        return sb.toString();
    }

    public String toASCIIString() {
        String s = toString();
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 0x80) {
                return encode(s);
            }
        }
        return s;
    }

    private static String encode(String s) {
        StringBuilder sb = new StringBuilder(s.length() * 2);
        for (byte b : Normalizer.normalize(s, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                escape(sb, b);
            } else {
                sb.append((char) b);
            }
        }
        return sb.toString();
    }

    private static final String HEX = "0123456789ABCDEF";

    private static void escape(StringBuilder sb, byte b) {
        sb.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }

    /** Escapes as UTF-8 octets back to characters; within brackets (IPv6 scope ids) they may be left alone. */
    private static String decode(String s, boolean leaveBracketed) {
        if (s == null || s.indexOf('%') < 0) {
            return s;
        }
        int n = s.length();
        StringBuilder sb = new StringBuilder(n);
        byte[] octets = new byte[n / 3];
        boolean bracketed = false;
        for (int i = 0; i < n;) {
            char c = s.charAt(i);
            if (c == '[') {
                bracketed = true;
            } else if (bracketed && c == ']') {
                bracketed = false;
            }
            if (c != '%' || bracketed && leaveBracketed) {
                sb.append(c);
                i++;
                continue;
            }
            int count = 0;
            while (i < n && s.charAt(i) == '%') {
                octets[count++] = (byte) (digit(s.charAt(i + 1)) << 4 | digit(s.charAt(i + 2)));
                i += 3;
            }
            sb.append(new String(octets, 0, count, StandardCharsets.UTF_8));
        }
        return sb.toString();
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : (c & ~32) - 'A' + 10;
    }

    // ---- composition from parts ----

    private static String compose(String scheme, String ssp, String authority, String userInfo, String host, int port,
            String path, String query, String fragment) {
        StringBuilder sb = new StringBuilder();
        if (scheme != null) {
            sb.append(scheme).append(':');
        }
        if (ssp != null) {
            composeOpaque(sb, ssp);
        } else {
            composeAuthority(sb, authority, userInfo, host, port);
            if (path != null) {
                quote(sb, path, Chars.PATH);
            }
            if (query != null) {
                quote(sb.append('?'), query, Chars.URIC);
            }
        }
        if (fragment != null) {
            quote(sb.append('#'), fragment, Chars.URIC);
        }
        return sb.toString();
    }

    private static void composeOpaque(StringBuilder sb, String ssp) {
        if (ssp.startsWith("//[")) {
            int end = ssp.indexOf(']');
            if (end >= 0 && ssp.indexOf(':') != -1) {
                sb.append(ssp, 0, end + 1);
                quote(sb, ssp.substring(end + 1), Chars.URIC);
            }
        } else {
            quote(sb, ssp, Chars.URIC);
        }
    }

    private static void composeAuthority(StringBuilder sb, String authority, String userInfo, String host, int port) {
        if (host != null) {
            sb.append("//");
            if (userInfo != null) {
                quote(sb, userInfo, Chars.USER_INFO);
                sb.append('@');
            }
            boolean bare = host.indexOf(':') >= 0 && !host.startsWith("[") && !host.endsWith("]");
            sb.append(bare ? "[" + host + "]" : host);
            if (port != -1) {
                sb.append(':').append(port);
            }
        } else if (authority != null) {
            sb.append("//");
            int end = authority.startsWith("[") ? authority.indexOf(']') : -1;
            if (end >= 0 && authority.indexOf(':') != -1) {
                sb.append(authority, 0, end + 1);
                quote(sb, authority.substring(end + 1), Chars.SERVER);
            } else {
                quote(sb, authority, Chars.SERVER);
            }
        }
    }

    private static void quote(StringBuilder sb, String s, Chars allowed) {
        boolean othersToo = allowed.escapes;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x80) {
                if (allowed.has(c)) {
                    sb.append(c);
                } else {
                    escape(sb, (byte) c);
                }
            } else if (othersToo && (Character.isSpaceChar(c) || Character.isISOControl(c))) {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    escape(sb, b);
                }
            } else {
                sb.append(c);
            }
        }
    }

    /** A set of ASCII characters, and whether escapes and other characters go with it. */
    private static final class Chars {
        static final String ALPHA = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        static final String ALNUM = ALPHA + "0123456789";
        static final String UNRESERVED = ALNUM + "_-!.~'()*";

        static final Chars LETTER = new Chars(ALPHA, false);
        static final Chars DIGIT = new Chars("0123456789", false);
        static final Chars HEX_DIGIT = new Chars("0123456789abcdefABCDEF", false);
        static final Chars ALPHANUM = new Chars(ALNUM, false);
        static final Chars HOST = new Chars(ALNUM + "-", false);
        static final Chars SCHEME = new Chars(ALNUM + "+-.", false);
        static final Chars URIC = new Chars(UNRESERVED + ";/?:@&=+$,[]", true);
        static final Chars PATH = new Chars(UNRESERVED + ":@&=+$,;/", true);
        static final Chars USER_INFO = new Chars(UNRESERVED + ";:&=+$,", true);
        static final Chars REGISTRY = new Chars(UNRESERVED + "$,;:@&=+", true);
        static final Chars SERVER = new Chars(UNRESERVED + ";:&=+$,@[]", true);
        static final Chars SERVER_PERCENT = new Chars(UNRESERVED + ";:&=+$,@[]%", true);
        static final Chars SCOPE_ID = new Chars(ALNUM + "_.", false);

        final boolean escapes;
        private final long low;
        private final long high;

        Chars(String members, boolean escapes) {
            long l = 0;
            long h = 0;
            for (int i = 0; i < members.length(); i++) {
                char c = members.charAt(i);
                if (c < 64) {
                    l |= 1L << c;
                } else {
                    h |= 1L << c - 64;
                }
            }
            low = l;
            high = h;
            this.escapes = escapes;
        }

        boolean has(char c) {
            return c < 64 ? (low >> c & 1) != 0 : c < 128 && (high >> c - 64 & 1) != 0;
        }
    }

    // ---- parsing ----

    private static final class Parser {
        private final URI uri;
        private final String s;
        private final int length;
        private int ipv6Bytes;

        Parser(URI uri, String s) {
            this.uri = uri;
            this.s = s;
            length = s.length();
        }

        private URISyntaxException error(String reason, int at) {
            return new URISyntaxException(s, reason, at);
        }

        private boolean at(int i, int end, char c) {
            return i < end && s.charAt(i) == c;
        }

        /** Where the first of stops is, or end. */
        private int find(int from, int end, String stops) {
            int i = from;
            while (i < end && stops.indexOf(s.charAt(i)) < 0) {
                i++;
            }
            return i;
        }

        /** Behind the characters that belong to the set. */
        private int scan(int from, int end, Chars set) throws URISyntaxException {
            int i = from;
            while (i < end) {
                char c = s.charAt(i);
                if (set.has(c)) {
                    i++;
                } else if (!set.escapes) {
                    break;
                } else if (c == '%') {
                    if (i + 3 > end || !Chars.HEX_DIGIT.has(s.charAt(i + 1)) || !Chars.HEX_DIGIT.has(s.charAt(i + 2))) {
                        throw error("Malformed escape pair", i);
                    }
                    i += 3;
                } else if (c >= 0x80 && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                    i++;
                } else {
                    break;
                }
            }
            return i;
        }

        private void check(int from, int end, Chars set, String what) throws URISyntaxException {
            int i = scan(from, end, set);
            if (i < end) {
                throw error("Illegal character in " + what, i);
            }
        }

        void parse(boolean serverOnly) throws URISyntaxException {
            int p = find(0, length, "/?#:");
            int ssp = 0;
            boolean opaque = false;
            if (at(p, length, ':')) {
                if (p == 0) {
                    throw error("Expected scheme name", 0);
                }
                check(0, 1, Chars.LETTER, "scheme name");
                check(1, p, Chars.SCHEME, "scheme name");
                uri.scheme = s.substring(0, p);
                ssp = ++p;
                opaque = !at(p, length, '/');
            } else {
                p = 0;
            }
            if (opaque) {
                int end = find(p, length, "#");
                if (end <= p) {
                    throw error("Expected scheme-specific part", p);
                }
                check(p, end, Chars.URIC, "opaque part");
                p = end;
            } else {
                p = parseHierarchical(p, serverOnly);
            }
            uri.schemeSpecificPart = s.substring(ssp, p);
            if (at(p, length, '#')) {
                check(p + 1, length, Chars.URIC, "fragment");
                uri.fragment = s.substring(p + 1);
            }
            uri.string = s;
        }

        private int parseHierarchical(int from, boolean serverOnly) throws URISyntaxException {
            int p = from;
            if (at(p, length, '/') && at(p + 1, length, '/')) {
                p += 2;
                int end = find(p, length, "/?#");
                if (end > p) {
                    parseAuthority(p, end, serverOnly);
                } else if (end >= length) {
                    throw error("Expected authority", p);
                }
                p = end;
            }
            int end = find(p, length, "?#");
            check(p, end, Chars.PATH, "path");
            uri.path = s.substring(p, end);
            p = end;
            if (at(p, length, '?')) {
                end = find(++p, length, "#");
                check(p, end, Chars.URIC, "query");
                uri.query = s.substring(p, end);
                p = end;
            }
            return p;
        }

        private void parseAuthority(int from, int end, boolean serverOnly) throws URISyntaxException {
            URISyntaxException why = null;
            int p = from;
            boolean server = scan(from, end, at(from, end, ']') ? Chars.SERVER : Chars.SERVER_PERCENT) == end;
            boolean registry = scan(from, end, Chars.REGISTRY) == end;
            if (registry && !server) {
                uri.authority = s.substring(from, end);
                return;
            }
            if (server) {
                try {
                    p = parseServer(from, end);
                    if (p < end) {
                        throw error("Expected end of authority", p);
                    }
                    uri.authority = s.substring(from, end);
                } catch (URISyntaxException e) {
                    uri.userInfo = null;
                    uri.host = null;
                    uri.port = -1;
                    if (serverOnly) {
                        throw e;
                    }
                    why = e;
                    p = from;
                }
            }
            if (p < end) {
                if (!registry) {
                    throw why != null ? why : error("Illegal character in authority", p);
                }
                uri.authority = s.substring(from, end);
            }
        }

        private int parseServer(int from, int end) throws URISyntaxException {
            int p = from;
            int q = find(p, end, "@");
            if (q < end) {
                check(p, q, Chars.USER_INFO, "user info");
                uri.userInfo = s.substring(p, q);
                p = q + 1;
            }
            p = at(p, end, '[') ? parseBracketed(p, end) : parseNamed(p, end);
            if (at(p, end, ':')) {
                p++;
                if (p < end) {
                    check(p, end, Chars.DIGIT, "port number");
                    try {
                        uri.port = Integer.parseInt(s, p, end, 10);
                    } catch (NumberFormatException e) {
                        throw error("Malformed port number", p);
                    }
                    p = end;
                }
            }
            if (p < end) {
                throw error("Expected port number", p);
            }
            return p;
        }

        private int parseBracketed(int open, int end) throws URISyntaxException {
            int p = open + 1;
            int close = find(p, end, "]");
            if (close <= p || close >= end) {
                throw error("Expected closing bracket for IPv6 address", close);
            }
            int scope = find(p, close, "%");
            if (scope > p && scope < close) {
                parseIPv6(p, scope);
                if (scope + 1 == close) {
                    throw error("scope id expected", -1);
                }
                check(scope + 1, close, Chars.SCOPE_ID, "scope id");
            } else {
                parseIPv6(p, close);
            }
            uri.host = s.substring(open, close + 1);
            return close + 1;
        }

        private int parseNamed(int from, int end) throws URISyntaxException {
            int p = parseIPv4(from, end, false);
            if (p > from) {
                uri.host = s.substring(from, p);
                return p;
            }
            return parseHostname(from, end);
        }

        // A dotted quad, as a whole host; from or less when it is none, and expected if so required.
        private int parseIPv4(int from, int end, boolean expected) throws URISyntaxException {
            int p = -1;
            try {
                p = scanIPv4(from, end, expected);
            } catch (URISyntaxException | NumberFormatException e) {
                if (expected) {
                    throw e instanceof URISyntaxException u ? u : error("Malformed IPv4 address", from);
                }
            }
            if (p > from && p < end && s.charAt(p) != ':') {
                p = -1; // goes on as a name would
            }
            return p;
        }

        private int scanIPv4(int from, int end, boolean strict) throws URISyntaxException {
            int p = from;
            int last = from;
            while (last < end && (Chars.DIGIT.has(s.charAt(last)) || s.charAt(last) == '.')) {
                last++;
            }
            if (last <= from || strict && last != end) {
                return -1;
            }
            for (int part = 0; part < 4; part++) {
                if (part > 0) {
                    if (!at(p, last, '.')) {
                        throw error("Malformed IPv4 address", p);
                    }
                    p++;
                }
                int q = p;
                while (q < last && Chars.DIGIT.has(s.charAt(q))) {
                    q++;
                }
                if (q <= p || Integer.parseInt(s, p, q, 10) > 255) {
                    throw error("Malformed IPv4 address", q <= p ? p : p);
                }
                p = q;
            }
            if (p < last) {
                throw error("Malformed IPv4 address", p);
            }
            return p;
        }

        private int parseHostname(int from, int end) throws URISyntaxException {
            int p = from;
            int label = -1; // where the last label starts
            do {
                int q = p < end && Chars.ALPHANUM.has(s.charAt(p)) ? p + 1 : p;
                if (q <= p) {
                    break;
                }
                label = p;
                p = q;
                q = scan(p, end, Chars.HOST);
                if (q > p) {
                    if (s.charAt(q - 1) == '-') {
                        throw error("Illegal character in hostname", q - 1);
                    }
                    p = q;
                }
                if (!at(p, end, '.')) {
                    break;
                }
                p++;
            } while (p < end);
            if (p < end && !at(p, end, ':')) {
                throw error("Illegal character in hostname", p);
            }
            if (label < 0) {
                throw error("Expected hostname", from);
            }
            if (label > from && !Chars.LETTER.has(s.charAt(label))) {
                throw error("Illegal character in hostname", label);
            }
            uri.host = s.substring(from, p);
            return p;
        }

        // ---- IPv6: hex4 groups with at most one ::, a dotted quad at the end perhaps ----

        private void parseIPv6(int from, int end) throws URISyntaxException {
            boolean compressed = false;
            ipv6Bytes = 0;
            int p = scanHexSequence(from, end);
            if (p > from) {
                if (at(p, end, ':') && at(p + 1, end, ':')) {
                    compressed = true;
                    p = scanHexPost(p + 2, end);
                } else if (at(p, end, ':')) {
                    p = requireIPv4(p + 1, end, "Expected IPv4 address");
                    ipv6Bytes += 4;
                }
            } else if (at(p, end, ':') && at(p + 1, end, ':')) {
                compressed = true;
                p = scanHexPost(p + 2, end);
            }
            if (p < end) {
                throw error("Malformed IPv6 address", from);
            }
            if (ipv6Bytes > 16) {
                throw error("IPv6 address too long", from);
            }
            if (!compressed && ipv6Bytes < 16) {
                throw error("IPv6 address too short", from);
            }
            if (compressed && ipv6Bytes == 16) {
                throw error("Malformed IPv6 address", from);
            }
        }

        private int requireIPv4(int from, int end, String otherwise) throws URISyntaxException {
            int p = parseIPv4(from, end, true);
            if (p <= from) {
                throw error(otherwise, from);
            }
            return p;
        }

        private int scanHexPost(int from, int end) throws URISyntaxException {
            if (from == end) {
                return from;
            }
            int p = scanHexSequence(from, end);
            if (p > from) {
                if (at(p, end, ':')) {
                    p = requireIPv4(p + 1, end, "Expected hex digits or IPv4 address");
                    ipv6Bytes += 4;
                }
                return p;
            }
            p = requireIPv4(from, end, "Expected hex digits or IPv4 address");
            ipv6Bytes += 4;
            return p;
        }

        /** Behind groups with single colons between; from when there are none. Leaves a dotted quad alone. */
        private int scanHexSequence(int from, int end) throws URISyntaxException {
            int p = from;
            int q = scan(p, end, Chars.HEX_DIGIT);
            if (q <= p || at(q, end, '.')) {
                return from;
            }
            if (q > p + 4) {
                throw error("IPv6 hexadecimal digit sequence too long", p);
            }
            ipv6Bytes += 2;
            p = q;
            while (at(p, end, ':') && !at(p + 1, end, ':')) {
                q = scan(p + 1, end, Chars.HEX_DIGIT);
                if (q <= p + 1) {
                    throw error("Expected digits for an IPv6 address", p + 1);
                }
                if (at(q, end, '.')) {
                    break;
                }
                if (q > p + 5) {
                    throw error("IPv6 hexadecimal digit sequence too long", p + 1);
                }
                ipv6Bytes += 2;
                p = q;
            }
            return p;
        }
    }

    // ---- serialization: by its text ----

    private void writeObject(ObjectOutputStream os) throws IOException {
        toString();
        os.defaultWriteObject();
    }

    private void readObject(ObjectInputStream is) throws ClassNotFoundException, IOException {
        port = -1;
        is.defaultReadObject();
        try {
            new Parser(this, string).parse(false);
        } catch (URISyntaxException e) {
            InvalidObjectException x = new InvalidObjectException("Invalid URI");
            x.initCause(e);
            throw x;
        }
    }
}
