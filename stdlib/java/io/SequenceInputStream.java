package java.io;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;

/** Several input streams, one behind the other. */
public class SequenceInputStream extends InputStream {
    private final Enumeration<? extends InputStream> e;
    private InputStream in;

    public SequenceInputStream(Enumeration<? extends InputStream> e) {
        this.e = e;
        advance();
    }

    public SequenceInputStream(InputStream s1, InputStream s2) {
        this(Collections.enumeration(List.of(s1, s2)));
    }

    private void advance() {
        in = e.hasMoreElements() ? Objects.requireNonNull(e.nextElement()) : null;
    }

    private void nextStream() throws IOException {
        if (in != null) {
            in.close();
        }
        advance();
    }

    @Override
    public int available() throws IOException {
        return in == null ? 0 : in.available();
    }

    @Override
    public int read() throws IOException {
        for (; in != null; nextStream()) {
            int c = in.read();
            if (c != -1) {
                return c;
            }
        }
        return -1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (in == null) {
            return -1;
        }
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        for (; in != null; nextStream()) {
            int n = in.read(b, off, len);
            if (n > 0) {
                return n;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        while (in != null) {
            try {
                in.close();
            } catch (IOException x) {
                if (failure == null) {
                    failure = x;
                } else {
                    failure.addSuppressed(x);
                }
            }
            advance();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
