package java.io;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;
import jindo.internal.FileOps;

/** A path name, and what can be asked of and done to the file it names. */
public class File implements Serializable, Comparable<File> {
    private static final long serialVersionUID = 301077366599181567L;

    public static final char separatorChar = '/';
    public static final String separator = "/";
    public static final char pathSeparatorChar = ':';
    public static final String pathSeparator = ":";

    private final String path;

    public File(String pathname) {
        if (pathname == null) {
            throw new NullPointerException();
        }
        path = normalize(pathname);
    }

    public File(String parent, String child) {
        if (child == null) {
            throw new NullPointerException();
        }
        path = parent == null ? normalize(child)
                : parent.isEmpty() ? resolve("/", normalize(child)) : resolve(normalize(parent), normalize(child));
    }

    public File(File parent, String child) {
        if (child == null) {
            throw new NullPointerException();
        }
        path = parent == null ? normalize(child)
                : parent.path.isEmpty() ? resolve("/", normalize(child)) : resolve(parent.path, normalize(child));
    }

    public File(URI uri) {
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
        String p = uri.getPath();
        if (p.isEmpty()) {
            throw new IllegalArgumentException("URI path component is empty");
        }
        path = normalize(p.length() > 1 && p.endsWith("/") ? p.substring(0, p.length() - 1) : p);
    }

    /** Without doubled slashes and a slash at the end. */
    private static String normalize(String p) {
        int n = p.length();
        int at = p.indexOf("//");
        if (at < 0 && (n <= 1 || p.charAt(n - 1) != '/')) {
            return p;
        }
        StringBuilder sb = new StringBuilder(n);
        char last = 0;
        for (int i = 0; i < n; i++) {
            char c = p.charAt(i);
            if (c != '/' || last != '/') {
                sb.append(c);
            }
            last = c;
        }
        if (sb.length() > 1 && last == '/') {
            sb.setLength(sb.length() - 1);
        }
        return sb.toString();
    }

    private static String resolve(String parent, String child) {
        if (child.isEmpty()) {
            return parent;
        }
        if (child.charAt(0) == '/') {
            return parent.equals("/") ? child : parent + child;
        }
        return parent.equals("/") ? parent + child : parent + '/' + child;
    }

    final boolean isInvalid() {
        return path.indexOf('\0') >= 0;
    }

    public String getName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String getParent() {
        int i = path.lastIndexOf('/');
        return i > 0 ? path.substring(0, i) : i == 0 && path.length() > 1 ? "/" : null;
    }

    public File getParentFile() {
        String p = getParent();
        return p == null ? null : new File(p);
    }

    public String getPath() {
        return path;
    }

    public boolean isAbsolute() {
        return path.startsWith("/");
    }

    public String getAbsolutePath() {
        if (isAbsolute()) {
            return path;
        }
        return resolve(System.getProperty("user.dir"), path);
    }

    public File getAbsoluteFile() {
        return new File(getAbsolutePath());
    }

    public String getCanonicalPath() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        return FileOps.canonical(getAbsolutePath());
    }

    public File getCanonicalFile() throws IOException {
        return new File(getCanonicalPath());
    }

    @Deprecated
    public URL toURL() throws MalformedURLException {
        return new URL("file", "", slashified());
    }

    private String slashified() {
        String p = getAbsolutePath();
        return !p.endsWith("/") && isDirectory() ? p + "/" : p;
    }

    public URI toURI() {
        try {
            String p = slashified();
            return new URI("file", null, p.startsWith("//") ? "//" + p : p, null);
        } catch (URISyntaxException e) {
            throw new Error(e);
        }
    }

    public Path toPath() {
        return FileSystems.getDefault().getPath(path);
    }

    private long[] stat() {
        long[] s = new long[FileOps.STAT_SIZE];
        return !isInvalid() && FileOps.stat(path, true, s) == 0 ? s : null;
    }

    private boolean may(int how) {
        return !isInvalid() && FileOps.access(path, how) == 0;
    }

    public boolean canRead() {
        return may(FileOps.ACCESS_READ);
    }

    public boolean canWrite() {
        return may(FileOps.ACCESS_WRITE);
    }

    public boolean canExecute() {
        return may(FileOps.ACCESS_EXECUTE);
    }

    public boolean exists() {
        return stat() != null;
    }

    public boolean isDirectory() {
        long[] s = stat();
        return s != null && FileOps.isDirectory(s);
    }

    public boolean isFile() {
        long[] s = stat();
        return s != null && FileOps.isRegular(s);
    }

    public boolean isHidden() {
        return getName().startsWith(".");
    }

    public long lastModified() {
        long[] s = stat();
        return s == null ? 0 : FileOps.millis(s);
    }

    public long length() {
        long[] s = stat();
        return s == null ? 0 : s[FileOps.STAT_LENGTH];
    }

    public boolean createNewFile() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        return FileOps.createExclusively(path);
    }

    public boolean delete() {
        return !isInvalid() && FileOps.delete(path) == 0;
    }

    public void deleteOnExit() {
        jindo.internal.DeleteOnExit.add(path);
    }

    public String[] list() {
        return isInvalid() ? null : FileOps.list(path);
    }

    public String[] list(FilenameFilter filter) {
        String[] names = list();
        if (names == null || filter == null) {
            return names;
        }
        ArrayList<String> kept = new ArrayList<>();
        for (String name : names) {
            if (filter.accept(this, name)) {
                kept.add(name);
            }
        }
        return kept.toArray(new String[0]);
    }

    public File[] listFiles() {
        String[] names = list();
        if (names == null) {
            return null;
        }
        File[] files = new File[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = new File(this, names[i]);
        }
        return files;
    }

    public File[] listFiles(FilenameFilter filter) {
        String[] names = list(filter);
        if (names == null) {
            return null;
        }
        File[] files = new File[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = new File(this, names[i]);
        }
        return files;
    }

    public File[] listFiles(FileFilter filter) {
        File[] files = listFiles();
        if (files == null || filter == null) {
            return files;
        }
        ArrayList<File> kept = new ArrayList<>();
        for (File f : files) {
            if (filter.accept(f)) {
                kept.add(f);
            }
        }
        return kept.toArray(new File[0]);
    }

    public boolean mkdir() {
        return !isInvalid() && FileOps.mkdir(path, 0777) == 0;
    }

    public boolean mkdirs() {
        if (exists()) {
            return false;
        }
        if (mkdir()) {
            return true;
        }
        File parent = getAbsoluteFile().getParentFile();
        return parent != null && (parent.mkdirs() || parent.exists()) && mkdir();
    }

    public boolean renameTo(File dest) {
        if (dest == null) {
            throw new NullPointerException();
        }
        return !isInvalid() && !dest.isInvalid() && FileOps.rename(path, dest.path) == 0;
    }

    public boolean setLastModified(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("Negative time");
        }
        return !isInvalid() && FileOps.setTimes(path, Long.MIN_VALUE, time * 1_000_000) == 0;
    }

    private boolean setMode(int bits, boolean on) {
        long[] s = stat();
        if (s == null) {
            return false;
        }
        int mode = (int) s[FileOps.STAT_MODE] & 07777;
        return FileOps.chmod(path, on ? mode | bits : mode & ~bits) == 0;
    }

    public boolean setReadOnly() {
        return setMode(0222, false);
    }

    public boolean setWritable(boolean writable, boolean ownerOnly) {
        return setMode(ownerOnly ? 0200 : 0222, writable);
    }

    public boolean setWritable(boolean writable) {
        return setWritable(writable, true);
    }

    public boolean setReadable(boolean readable, boolean ownerOnly) {
        return setMode(ownerOnly ? 0400 : 0444, readable);
    }

    public boolean setReadable(boolean readable) {
        return setReadable(readable, true);
    }

    public boolean setExecutable(boolean executable, boolean ownerOnly) {
        return setMode(ownerOnly ? 0100 : 0111, executable);
    }

    public boolean setExecutable(boolean executable) {
        return setExecutable(executable, true);
    }

    public static File[] listRoots() {
        return new File[] {new File("/")};
    }

    private long space(int which) {
        return isInvalid() ? 0 : Math.max(0, FileOps.space(path, which));
    }

    public long getTotalSpace() {
        return space(0);
    }

    public long getFreeSpace() {
        return space(1);
    }

    public long getUsableSpace() {
        return space(2);
    }

    public static File createTempFile(String prefix, String suffix, File directory) throws IOException {
        if (prefix.length() < 3) {
            throw new IllegalArgumentException("Prefix string \"" + prefix + "\" too short: length must be at least 3");
        }
        String dir = directory == null ? System.getProperty("java.io.tmpdir") : directory.getPath();
        String name = new File(prefix).getName();
        while (true) {
            String random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong());
            File f = new File(dir, name + random + (suffix == null ? ".tmp" : suffix));
            if (f.createNewFile()) {
                return f;
            }
        }
    }

    public static File createTempFile(String prefix, String suffix) throws IOException {
        return createTempFile(prefix, suffix, null);
    }

    @Override
    public int compareTo(File pathname) {
        return path.compareTo(pathname.path);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof File f && path.equals(f.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode() ^ 1234321;
    }

    @Override
    public String toString() {
        return path;
    }
}
