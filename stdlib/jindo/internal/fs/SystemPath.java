package jindo.internal.fs;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;

/** A path of the machine's own file system: names between single slashes, none at the end. */
public final class SystemPath implements Path {
    static final SystemPath EMPTY = new SystemPath("");
    static final SystemPath ROOT = new SystemPath("/");

    private final String path;
    /** Where each name starts, made when first asked for. */
    private volatile int[] starts;
    private int hash;

    private SystemPath(String path) {
        this.path = path;
    }

    static SystemPath of(String first, String... more) {
        if (more.length == 0) {
            return make(first);
        }
        StringBuilder sb = new StringBuilder(first);
        for (String m : more) {
            if (!m.isEmpty()) {
                if (sb.length() > 0) {
                    sb.append('/');
                }
                sb.append(m);
            }
        }
        return make(sb.toString());
    }

    private static SystemPath make(String s) {
        int n = s.length();
        char last = 0;
        boolean clean = true;
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c == 0) {
                throw new InvalidPathException(s, "Nul character not allowed");
            }
            if (c >= 0xd800 && c <= 0xdfff && !pairs(s, i, c)) {
                throw new InvalidPathException(s, "Malformed input or input contains unmappable characters");
            }
            clean &= c != '/' || last != '/';
            last = c;
        }
        return new SystemPath(clean && (n <= 1 || last != '/') ? s : cleaned(s));
    }

    private static boolean pairs(String s, int i, char c) {
        return Character.isHighSurrogate(c) ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
    }

    private static String cleaned(String s) {
        StringBuilder sb = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != '/' || sb.length() == 0 || sb.charAt(sb.length() - 1) != '/') {
                sb.append(c);
            }
        }
        int n = sb.length();
        return n > 1 && sb.charAt(n - 1) == '/' ? sb.substring(0, n - 1) : sb.toString();
    }

    public static SystemPath of(URI uri) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        if (uri.isOpaque()) {
            throw new IllegalArgumentException("URI is not hierarchical");
        }
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("URI scheme is not \"file\"");
        }
        if (uri.getRawAuthority() != null) {
            throw new IllegalArgumentException("URI has an authority component");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException("URI has a fragment component");
        }
        if (uri.getRawQuery() != null) {
            throw new IllegalArgumentException("URI has a query component");
        }
        if (!uri.toString().startsWith("file:///")) {
            return make(new File(uri).getPath());
        }
        String p = uri.getPath();
        if (p.isEmpty()) {
            throw new IllegalArgumentException("URI path component is empty");
        }
        if (p.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Nul character not allowed");
        }
        return make(p);
    }

    /** The path as the system is to be asked about; relative ones go against the directory the VM was started in. */
    public String forSystem() {
        return path.isEmpty() ? "." : path;
    }

    static SystemPath check(Path p) {
        if (p instanceof SystemPath own) {
            return own;
        }
        if (p == null) {
            throw new NullPointerException();
        }
        throw new ProviderMismatchException();
    }

    private int[] starts() {
        int[] s = starts;
        if (s == null) {
            int n = path.length();
            int count = path.isEmpty() ? 1 : 0;
            for (int i = 0; i < n; i++) {
                count += path.charAt(i) != '/' && (i == 0 || path.charAt(i - 1) == '/') ? 1 : 0;
            }
            s = new int[count];
            for (int i = 0, k = 0; i < n; i++) {
                if (path.charAt(i) != '/' && (i == 0 || path.charAt(i - 1) == '/')) {
                    s[k++] = i;
                }
            }
            starts = s;
        }
        return s;
    }

    private String name(int i) {
        int[] s = starts();
        return path.substring(s[i], i + 1 < s.length ? s[i + 1] - 1 : path.length());
    }

    @Override
    public FileSystem getFileSystem() {
        return SystemFileSystem.INSTANCE;
    }

    @Override
    public boolean isAbsolute() {
        return !path.isEmpty() && path.charAt(0) == '/';
    }

    @Override
    public Path getRoot() {
        return isAbsolute() ? ROOT : null;
    }

    @Override
    public SystemPath getFileName() {
        if (path.equals("/")) {
            return null;
        }
        int slash = path.lastIndexOf('/');
        return slash < 0 ? this : new SystemPath(path.substring(slash + 1));
    }

    @Override
    public SystemPath getParent() {
        int slash = path.lastIndexOf('/');
        if (slash < 0 || path.length() == 1) {
            return null;
        }
        return slash == 0 ? ROOT : new SystemPath(path.substring(0, slash));
    }

    @Override
    public int getNameCount() {
        return starts().length;
    }

    @Override
    public SystemPath getName(int index) {
        if (index < 0 || index >= getNameCount()) {
            throw new IllegalArgumentException();
        }
        return new SystemPath(name(index));
    }

    @Override
    public SystemPath subpath(int beginIndex, int endIndex) {
        int[] s = starts();
        if (beginIndex < 0 || beginIndex >= s.length || endIndex > s.length || beginIndex >= endIndex) {
            throw new IllegalArgumentException();
        }
        return new SystemPath(path.substring(s[beginIndex], endIndex < s.length ? s[endIndex] - 1 : path.length()));
    }

    @Override
    public boolean startsWith(Path other) {
        if (!(Objects.requireNonNull(other) instanceof SystemPath o)) {
            return false;
        }
        if (o.path.isEmpty() || path.isEmpty()) {
            return o.path.equals(path);
        }
        int n = o.path.length();
        return path.startsWith(o.path)
            && (path.length() == n || path.charAt(n) == '/' || o.path.charAt(n - 1) == '/');
    }

    @Override
    public boolean endsWith(Path other) {
        if (!(Objects.requireNonNull(other) instanceof SystemPath o)) {
            return false;
        }
        if (o.path.isEmpty() || path.isEmpty() || o.isAbsolute()) {
            return o.path.equals(path);
        }
        int at = path.length() - o.path.length();
        return at >= 0 && path.endsWith(o.path) && (at == 0 || path.charAt(at - 1) == '/');
    }

    private boolean hasDots() {
        for (int i = 0; i < getNameCount(); i++) {
            String s = name(i);
            if (s.equals(".") || s.equals("..")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public SystemPath normalize() {
        int n = getNameCount();
        if (n == 0 || path.isEmpty() || !hasDots()) {
            return this;
        }
        boolean absolute = isAbsolute();
        String[] kept = new String[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            String s = name(i);
            if (s.equals("..") && count > 0 && !kept[count - 1].equals("..")) {
                count--;
            } else if (!s.equals(".") && !(s.equals("..") && absolute && count == 0)) {
                kept[count++] = s;
            }
        }
        return count == 0 ? absolute ? ROOT : EMPTY : new SystemPath(joined(absolute, kept, 0, count));
    }

    private static String joined(boolean absolute, String[] names, int from, int to) {
        StringBuilder sb = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from || absolute) {
                sb.append('/');
            }
            sb.append(names[i]);
        }
        return sb.toString();
    }

    @Override
    public SystemPath resolve(Path other) {
        SystemPath o = check(other);
        if (o.isAbsolute() || path.isEmpty()) {
            return o;
        }
        return o.path.isEmpty() ? this : child(o.path);
    }

    /** This path with a name, or several, behind. */
    SystemPath child(String name) {
        return path.isEmpty() ? new SystemPath(name)
            : new SystemPath(path.length() == 1 && isAbsolute() ? "/" + name : path + "/" + name);
    }

    @Override
    public SystemPath relativize(Path obj) {
        SystemPath child = check(obj);
        if (child.equals(this)) {
            return EMPTY;
        }
        if (isAbsolute() != child.isAbsolute()) {
            throw new IllegalArgumentException("'other' is different type of Path");
        }
        if (path.isEmpty()) {
            return child;
        }
        SystemPath base = this;
        if (base.hasDots() || child.hasDots()) {
            base = base.normalize();
            child = child.normalize();
        }
        int nb = base.path.isEmpty() ? 0 : base.getNameCount();
        int nc = child.path.isEmpty() ? 0 : child.getNameCount();
        int common = 0;
        while (common < nb && common < nc && base.name(common).equals(child.name(common))) {
            common++;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = common; i < nb; i++) {
            if (base.name(i).equals("..")) {
                throw new IllegalArgumentException("Unable to compute relative  path from " + this + " to " + obj);
            }
            sb.append(sb.length() > 0 ? "/.." : "..");
        }
        for (int i = common; i < nc; i++) {
            sb.append(sb.length() > 0 ? "/" : "").append(child.name(i));
        }
        return sb.length() == 0 ? EMPTY : new SystemPath(sb.toString());
    }

    @Override
    public URI toUri() {
        StringBuilder sb = new StringBuilder("file:///");
        String p = toAbsolutePath().path;
        byte[] bytes = p.getBytes(StandardCharsets.UTF_8);
        for (int i = 1; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                || "/-_.!~*'():@&=+$,;".indexOf(c) >= 0;
            if (plain) {
                sb.append(c);
            } else {
                sb.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
            }
        }
        if (bytes.length > 1 && new File(p).isDirectory()) {
            sb.append('/');
        }
        return URI.create(sb.toString());
    }

    @Override
    public SystemPath toAbsolutePath() {
        return isAbsolute() ? this : make(System.getProperty("user.dir")).resolve(this);
    }

    @Override
    public SystemPath toRealPath(LinkOption... options) throws IOException {
        return SystemFiles.real(this, SystemFiles.follows(options));
    }

    @Override
    public File toFile() {
        return new File(path);
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        if (watcher == null) {
            throw new NullPointerException();
        }
        if (!(watcher instanceof SystemWatchService w)) {
            throw new ProviderMismatchException();
        }
        return w.register(this, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        String o = ((SystemPath) other).path;
        int n = Math.min(path.length(), o.length());
        for (int i = 0; i < n; i++) {
            char a = path.charAt(i);
            char b = o.charAt(i);
            if (a != b) {
                // as UTF-8 bytes order: surrogates stand for the highest code points
                boolean sa = Character.isSurrogate(a);
                return sa != Character.isSurrogate(b) ? sa ? 1 : -1 : a - b;
            }
        }
        return path.length() - o.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SystemPath p && path.equals(p.path);
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
                h = 31 * h + (b & 0xff);
            }
            hash = h;
        }
        return h;
    }

    @Override
    public String toString() {
        return path;
    }
}
