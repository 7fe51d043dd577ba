package java.io;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads ahead into a buffer; reads lines; can go back to a mark. */
public class BufferedReader extends Reader {
    private Reader in;
    private char[] buf;
    private int count;
    private int pos;
    private int mark = -1;
    private int markLimit;
    private boolean skipLf;
    private boolean markedSkipLf;

    public BufferedReader(Reader in, int sz) {
        super(in);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.in = in;
        buf = new char[sz];
    }

    public BufferedReader(Reader in) {
        this(in, 8192);
    }

    private void ensureOpen() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
    }

    /** Reads more, keeping what lies behind a mark; false at the end. All of the buffer has been consumed. */
    private boolean fill() throws IOException {
        int start = 0;
        if (mark >= 0) {
            int kept = pos - mark;
            if (kept >= markLimit) {
                mark = -1;
            } else {
                char[] to = markLimit <= buf.length ? buf : new char[Math.min(Math.max(buf.length * 2, kept + 1), markLimit)];
                System.arraycopy(buf, mark, to, 0, kept);
                buf = to;
                mark = 0;
                start = kept;
            }
        }
        pos = start;
        count = start;
        int n;
        do {
            n = in.read(buf, start, buf.length - start);
        } while (n == 0);
        if (n > 0) {
            count = start + n;
        }
        return n > 0;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            ensureOpen();
            while (true) {
                if (pos >= count && !fill()) {
                    return -1;
                }
                if (skipLf) {
                    skipLf = false;
                    if (buf[pos] == '\n') {
                        pos++;
                        continue;
                    }
                }
                return buf[pos++];
            }
        }
    }

    private int readSome(char[] cbuf, int off, int len) throws IOException {
        if (pos >= count) {
            if (len >= buf.length && mark < 0 && !skipLf) {
                return in.read(cbuf, off, len);
            }
            if (!fill()) {
                return -1;
            }
        }
        if (skipLf) {
            skipLf = false;
            if (buf[pos] == '\n') {
                pos++;
                if (pos >= count && !fill()) {
                    return -1;
                }
            }
        }
        int n = Math.min(len, count - pos);
        System.arraycopy(buf, pos, cbuf, off, n);
        pos += n;
        return n;
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len == 0) {
                return 0;
            }
            int n = readSome(cbuf, off, len);
            while (n > 0 && n < len && in.ready()) {
                int k = readSome(cbuf, off + n, len - n);
                if (k <= 0) {
                    break;
                }
                n += k;
            }
            return n;
        }
    }

    public String readLine() throws IOException {
        synchronized (lock) {
            ensureOpen();
            StringBuilder sb = null;
            while (true) {
                if (pos >= count && !fill()) {
                    return sb != null && sb.length() > 0 ? sb.toString() : null;
                }
                if (skipLf && buf[pos] == '\n') {
                    pos++;
                }
                skipLf = false;
                int i = pos;
                while (i < count && buf[i] != '\n' && buf[i] != '\r') {
                    i++;
                }
                if (i < count) {
                    String line;
                    if (sb == null) {
                        line = new String(buf, pos, i - pos);
                    } else {
                        line = sb.append(buf, pos, i - pos).toString();
                    }
                    skipLf = buf[i] == '\r';
                    pos = i + 1;
                    return line;
                }
                if (sb == null) {
                    sb = new StringBuilder(Math.max(80, i - pos));
                }
                sb.append(buf, pos, i - pos);
                pos = i;
            }
        }
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip value is negative");
        }
        synchronized (lock) {
            ensureOpen();
            long left = n;
            while (left > 0) {
                if (pos >= count && !fill()) {
                    break;
                }
                if (skipLf) {
                    skipLf = false;
                    if (buf[pos] == '\n') {
                        pos++;
                    }
                }
                long k = Math.min(left, count - pos);
                pos += (int) k;
                left -= k;
            }
            return n - left;
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (skipLf) {
                if (pos >= count && in.ready()) {
                    fill();
                }
                if (pos < count) {
                    if (buf[pos] == '\n') {
                        pos++;
                    }
                    skipLf = false;
                }
            }
            return pos < count || in.ready();
        }
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        if (readAheadLimit < 0) {
            throw new IllegalArgumentException("Read-ahead limit < 0");
        }
        synchronized (lock) {
            ensureOpen();
            markLimit = readAheadLimit;
            mark = pos;
            markedSkipLf = skipLf;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (mark < 0) {
                throw new IOException(markLimit > 0 ? "Mark invalid" : "Stream not marked");
            }
            pos = mark;
            skipLf = markedSkipLf;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (in == null) {
                return;
            }
            try {
                in.close();
            } finally {
                in = null;
                buf = null;
            }
        }
    }

    public Stream<String> lines() {
        Iterator<String> iterator = new Iterator<>() {
            private String next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    try {
                        next = readLine();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                return next != null;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                String line = next;
                next = null;
                return line;
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
