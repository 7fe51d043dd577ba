package java.util.logging;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes records to a file, or to several in turn; a file name.lck beside marks it as taken. */
public class FileHandler extends StreamHandler {
    private static final int MAX_TRIES = 100;

    private final boolean append;
    private final long limit;
    private final int count;
    private final String pattern;
    private File[] files;
    private File lock;
    private Counted out;

    /** Knows how much is in the file. */
    private static final class Counted extends FilterOutputStream {
        long written;

        Counted(OutputStream out, long written) {
            super(out);
            this.written = written;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            written++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
            written += len;
        }
    }

    public FileHandler() throws IOException, SecurityException {
        this(setting("pattern", "%h/java%u.log"), Math.max(0, number("limit", 0)), Math.max(1, (int) number("count", 1)),
            Boolean.parseBoolean(setting("append", "false")), true);
    }

    public FileHandler(String pattern) throws IOException, SecurityException {
        this(check(pattern), 0L, 1, false, true);
    }

    public FileHandler(String pattern, boolean append) throws IOException, SecurityException {
        this(check(pattern), 0L, 1, append, true);
    }

    public FileHandler(String pattern, int limit, int count) throws IOException, SecurityException {
        this(pattern, (long) limit, count, false);
    }

    public FileHandler(String pattern, int limit, int count, boolean append) throws IOException, SecurityException {
        this(pattern, (long) limit, count, append);
    }

    public FileHandler(String pattern, long limit, int count, boolean append) throws IOException {
        this(check(pattern), checkLimit(limit, count), count, append, true);
    }

    private FileHandler(String pattern, long limit, int count, boolean append, boolean open) throws IOException {
        super(Level.ALL, new XMLFormatter());
        this.pattern = pattern;
        this.limit = limit;
        this.count = count;
        this.append = append;
        openFiles();
    }

    private static String check(String pattern) {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return pattern;
    }

    private static long checkLimit(long limit, int count) {
        if (limit < 0 || count < 1) {
            throw new IllegalArgumentException();
        }
        return limit;
    }

    private static String setting(String key, String otherwise) {
        String s = LogManager.getLogManager().getProperty(FileHandler.class.getName() + "." + key);
        return s == null ? otherwise : s.trim();
    }

    private static long number(String key, long otherwise) {
        try {
            return Long.parseLong(setting(key, Long.toString(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void openFiles() throws IOException {
        for (int unique = 0; lock == null; unique++) {
            if (unique > MAX_TRIES) {
                throw new IOException("Couldn't get lock for " + pattern + ", maxLocks: " + MAX_TRIES);
            }
            File candidate = new File(generate(0, unique) + ".lck");
            File folder = candidate.getAbsoluteFile().getParentFile();
            if (!folder.isDirectory()) {
                throw new java.nio.file.NoSuchFileException(candidate.getPath());
            }
            if (candidate.createNewFile()) {
                lock = candidate;
                files = new File[count];
                for (int i = 0; i < count; i++) {
                    files[i] = generate(i, unique);
                }
            }
        }
        lock.deleteOnExit();
        if (append) {
            open(true);
        } else {
            rotate();
        }
    }

    private void open(boolean add) throws IOException {
        long length = add ? files[0].length() : 0;
        out = new Counted(new BufferedOutputStream(new FileOutputStream(files[0].getPath(), add)), length);
        setOutputStream(out);
    }

    /** The name with %t, %h, %g, %u and %% filled in; .g and .u at the end where they do not occur but matter. */
    private File generate(int generation, int unique) {
        StringBuilder s = new StringBuilder();
        boolean sawG = false;
        boolean sawU = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? Character.toLowerCase(pattern.charAt(i + 1)) : 0;
            if (c != '%' || "thgu%".indexOf(next) < 0 || next == 0) {
                s.append(c);
                continue;
            }
            i++;
            switch (next) {
                case 't' -> s.append(folder(System.getProperty("java.io.tmpdir", System.getProperty("user.home"))));
                case 'h' -> s.append(folder(System.getProperty("user.home")));
                case 'g' -> s.append(generation);
                case 'u' -> s.append(unique);
                default -> s.append('%');
            }
            sawG |= next == 'g';
            sawU |= next == 'u';
        }
        if (count > 1 && !sawG) {
            s.append('.').append(generation);
        }
        if (unique > 0 && !sawU) {
            s.append('.').append(unique);
        }
        return new File(s.toString());
    }

    private static String folder(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private synchronized void rotate() {
        Level old = getLevel();
        setLevel(Level.OFF);
        super.close();
        for (int i = count - 2; i >= 0; i--) {
            if (files[i].exists()) {
                files[i + 1].delete();
                files[i].renameTo(files[i + 1]);
            }
        }
        try {
            open(false);
        } catch (IOException e) {
            reportError(null, e, ErrorManager.OPEN_FAILURE);
        }
        setLevel(old);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        super.publish(record);
        flush();
        if (limit > 0 && (out.written >= limit || out.written < 0)) {
            rotate();
        }
    }

    @Override
    public synchronized void close() throws SecurityException {
        super.close();
        if (lock != null) {
            lock.delete();
            lock = null;
        }
    }
}
