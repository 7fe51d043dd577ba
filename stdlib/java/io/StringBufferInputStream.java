package java.io;

import java.util.Objects;

/** Reads the low bytes of a string's characters. */
@Deprecated
public class StringBufferInputStream extends InputStream {
    protected String buffer;
    protected int pos;
    protected int count;

    public StringBufferInputStream(String s) {
        buffer = s;
        count = s.length();
    }

    @Override
    public synchronized int read() {
        return pos < count ? buffer.charAt(pos++) & 0xff : -1;
    }

    @Override
    @SuppressWarnings("deprecation")
    public synchronized int read(byte[] b, int off, int len) {
        Objects.checkFromIndexSize(off, len, b.length);
        if (pos >= count) {
            return -1;
        }
        int n = Math.min(count - pos, len);
        if (n <= 0) {
            return 0;
        }
        buffer.getBytes(pos, pos + n, b, off);
        pos += n;
        return n;
    }

    @Override
    public synchronized long skip(long n) {
        if (n < 0) {
            return 0;
        }
        long k = Math.min(n, count - pos);
        pos += (int) k;
        return k;
    }

    @Override
    public synchronized int available() {
        return count - pos;
    }

    @Override
    public synchronized void reset() {
        pos = 0;
        count = buffer.length();
    }
}
