package java.io;

import java.nio.CharBuffer;
import java.util.Objects;

/** A source of characters. */
public abstract class Reader implements Readable, Closeable {
    private static final int CHUNK = 8192;
    protected Object lock;

    protected Reader() {
        lock = this;
    }

    protected Reader(Object lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    public static Reader nullReader() {
        return new Reader() {
            private boolean closed;

            private void ensureOpen() throws IOException {
                if (closed) {
                    throw new IOException("Stream closed");
                }
            }

            @Override
            public int read() throws IOException {
                ensureOpen();
                return -1;
            }

            @Override
            public int read(char[] cbuf, int off, int len) throws IOException {
                Objects.checkFromIndexSize(off, len, cbuf.length);
                ensureOpen();
                return len == 0 ? 0 : -1;
            }

            @Override
            public boolean ready() throws IOException {
                ensureOpen();
                return false;
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    @Override
    public int read(CharBuffer target) throws IOException {
        char[] buf = new char[Math.min(target.remaining(), CHUNK)];
        int n = read(buf, 0, buf.length);
        if (n > 0) {
            target.put(buf, 0, n);
        }
        return n;
    }

    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) == -1 ? -1 : one[0];
    }

    public int read(char[] cbuf) throws IOException {
        return read(cbuf, 0, cbuf.length);
    }

    public abstract int read(char[] cbuf, int off, int len) throws IOException;

    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip value is negative");
        }
        synchronized (lock) {
            char[] buf = new char[(int) Math.min(n, CHUNK)];
            long left = n;
            while (left > 0) {
                int k = read(buf, 0, (int) Math.min(left, buf.length));
                if (k == -1) {
                    break;
                }
                left -= k;
            }
            return n - left;
        }
    }

    public boolean ready() throws IOException {
        return false;
    }

    public boolean markSupported() {
        return false;
    }

    public void mark(int readAheadLimit) throws IOException {
        throw new IOException("mark() not supported");
    }

    public void reset() throws IOException {
        throw new IOException("reset() not supported");
    }

    @Override
    public abstract void close() throws IOException;

    public long transferTo(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        long n = 0;
        char[] buf = new char[CHUNK];
        for (int k; (k = read(buf, 0, CHUNK)) >= 0; n += k) {
            out.write(buf, 0, k);
        }
        return n;
    }
}
