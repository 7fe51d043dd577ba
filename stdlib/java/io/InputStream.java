package java.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A source of bytes. */
public abstract class InputStream implements Closeable {
    private static final int CHUNK = 8192;
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    public InputStream() {
    }

    public static InputStream nullInputStream() {
        return new InputStream() {
            private boolean closed;

            private void ensureOpen() throws IOException {
                if (closed) {
                    throw new IOException("Stream closed");
                }
            }

            @Override
            public int available() throws IOException {
                ensureOpen();
                return 0;
            }

            @Override
            public int read() throws IOException {
                ensureOpen();
                return -1;
            }

            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                Objects.checkFromIndexSize(off, len, b.length);
                if (len == 0) {
                    return 0;
                }
                ensureOpen();
                return -1;
            }

            @Override
            public long skip(long n) throws IOException {
                ensureOpen();
                return 0;
            }

            @Override
            public long transferTo(OutputStream out) throws IOException {
                Objects.requireNonNull(out);
                ensureOpen();
                return 0;
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    public abstract int read() throws IOException;

    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c < 0) {
            return -1;
        }
        b[off] = (byte) c;
        int i = 1;
        try {
            for (; i < len && (c = read()) >= 0; i++) {
                b[off + i] = (byte) c;
            }
        } catch (IOException e) {
            // what was read before counts; the next read will fail again
        }
        return i;
    }

    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    public byte[] readNBytes(int len) throws IOException {
        if (len < 0) {
            throw new IllegalArgumentException("len < 0");
        }
        List<byte[]> full = null;
        byte[] buf = new byte[Math.min(len, CHUNK)];
        int n = 0;
        int total = 0;
        while (total < len) {
            int k = read(buf, n, Math.min(buf.length - n, len - total));
            if (k < 0) {
                break;
            }
            n += k;
            total += k;
            if (MAX_ARRAY - total < 0) {
                throw new OutOfMemoryError("Required array size too large");
            }
            if (n == buf.length && total < len) {
                if (full == null) {
                    full = new ArrayList<>();
                }
                full.add(buf);
                buf = new byte[Math.min(len - total, Math.max(CHUNK, Math.min(total, 1 << 20)))];
                n = 0;
            }
        }
        if (full == null) {
            return n == buf.length ? buf : Arrays.copyOf(buf, n);
        }
        byte[] result = new byte[total];
        int at = 0;
        for (byte[] b : full) {
            System.arraycopy(b, 0, result, at, b.length);
            at += b.length;
        }
        System.arraycopy(buf, 0, result, at, n);
        return result;
    }

    public int readNBytes(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int k = read(b, off + n, len - n);
            if (k < 0) {
                break;
            }
            n += k;
        }
        return n;
    }

    public long skip(long n) throws IOException {
        long left = n;
        if (n <= 0) {
            return 0;
        }
        byte[] buf = new byte[(int) Math.min(2048, left)];
        while (left > 0) {
            int k = read(buf, 0, (int) Math.min(buf.length, left));
            if (k < 0) {
                break;
            }
            left -= k;
        }
        return n - left;
    }

    public void skipNBytes(long n) throws IOException {
        while (n > 0) {
            long k = skip(n);
            if (k > 0 && k <= n) {
                n -= k;
            } else if (k == 0) {
                if (read() == -1) {
                    throw new EOFException();
                }
                n--;
            } else {
                throw new IOException("Unable to skip exactly");
            }
        }
    }

    public int available() throws IOException {
        return 0;
    }

    @Override
    public void close() throws IOException {
    }

    public void mark(int readlimit) {
    }

    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    public boolean markSupported() {
        return false;
    }

    public long transferTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        long n = 0;
        byte[] buf = new byte[CHUNK];
        for (int k; (k = read(buf, 0, CHUNK)) >= 0; n += k) {
            out.write(buf, 0, k);
        }
        return n;
    }
}
