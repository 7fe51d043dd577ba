package jindo.internal.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** Bodies as HTTP frames them. */
final class HttpBodies {
    private HttpBodies() {
    }

    static String line(InputStream in) throws IOException {
        StringBuilder sb = new StringBuilder();
        while (true) {
            int c = in.read();
            if (c < 0) {
                return sb.length() == 0 ? null : sb.toString();
            }
            if (c == '\n') {
                int n = sb.length();
                if (n > 0 && sb.charAt(n - 1) == '\r') {
                    sb.setLength(n - 1);
                }
                return sb.toString();
            }
            if (sb.length() > 1 << 20) {
                throw new IOException("Line too long in an HTTP response");
            }
            sb.append((char) c);
        }
    }

    /** A body; its end closes the connection. */
    abstract static class Body extends InputStream {
        final InputStream in;
        private final AutoCloseable connection;
        private boolean done;
        private boolean closed;

        Body(InputStream in, AutoCloseable connection) {
            this.in = in;
            this.connection = connection;
        }

        abstract int some(byte[] b, int off, int len) throws IOException;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (closed) {
                throw new IOException("stream is closed");
            }
            if (done) {
                return -1;
            }
            if (len == 0) {
                return 0;
            }
            int n = some(b, off, len);
            if (n < 0) {
                done = true;
                release();
            }
            return n;
        }

        private void release() throws IOException {
            try {
                connection.close();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        @Override
        public int available() throws IOException {
            return closed || done ? 0 : in.available();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                release();
            }
        }
    }

    /** Until the other side closes. */
    static final class Whole extends Body {
        Whole(InputStream in, AutoCloseable c) {
            super(in, c);
        }

        @Override
        int some(byte[] b, int off, int len) throws IOException {
            return in.read(b, off, len);
        }
    }

    /** Of a length known before. */
    static final class Fixed extends Body {
        private long left;

        Fixed(InputStream in, AutoCloseable c, long length) {
            super(in, c);
            left = length;
        }

        @Override
        int some(byte[] b, int off, int len) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(b, off, (int) Math.min(len, left));
            left -= Math.max(n, 0);
            return n;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }
    }

    /** In chunks, each with its length before it. */
    static final class Chunked extends Body {
        private final HttpFields trailers;
        private long left;
        private boolean first = true;

        Chunked(InputStream in, AutoCloseable c, HttpFields trailers) {
            super(in, c);
            this.trailers = trailers;
        }

        @Override
        int some(byte[] b, int off, int len) throws IOException {
            if (left == 0 && !next()) {
                return -1;
            }
            int n = in.read(b, off, (int) Math.min(len, left));
            if (n < 0) {
                throw new IOException("Premature EOF");
            }
            left -= n;
            return n;
        }

        private boolean next() throws IOException {
            if (!first) {
                line(in);
            }
            first = false;
            String s = line(in);
            if (s == null) {
                throw new IOException("Premature EOF");
            }
            int end = s.indexOf(';');
            try {
                left = Long.parseLong((end < 0 ? s : s.substring(0, end)).trim(), 16);
            } catch (NumberFormatException e) {
                throw new IOException("Bogus chunk size");
            }
            if (left > 0) {
                return true;
            }
            for (String t = line(in); t != null && !t.isEmpty(); t = line(in)) {
                int colon = t.indexOf(':');
                if (colon > 0) {
                    trailers.add(t.substring(0, colon).trim(), t.substring(colon + 1).trim());
                }
            }
            return false;
        }
    }

    // ---- to send ----

    /** Exactly as many bytes as were announced. */
    static final class FixedOut extends OutputStream {
        private final OutputStream out;
        private long left;
        private boolean closed;

        FixedOut(OutputStream out, long length) {
            this.out = out;
            left = length;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (closed) {
                throw new IOException("Stream is closed");
            }
            left -= len;
            if (left < 0) {
                out.close();
                throw new IOException("too many bytes written");
            }
            out.write(b, off, len);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            if (left > 0) {
                out.close();
                throw new IOException("insufficient data written");
            }
            out.flush();
        }
    }

    /** In chunks of one size, but the last. */
    static final class ChunkedOut extends OutputStream {
        private final OutputStream out;
        private final byte[] chunk;
        private int n;
        private boolean closed;

        ChunkedOut(OutputStream out, int size) {
            this.out = out;
            chunk = new byte[size];
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (closed) {
                throw new IOException("closed");
            }
            while (len > 0) {
                int k = Math.min(len, chunk.length - n);
                System.arraycopy(b, off, chunk, n, k);
                n += k;
                off += k;
                len -= k;
                if (n == chunk.length) {
                    emit();
                }
            }
        }

        private void emit() throws IOException {
            if (n > 0) {
                out.write((Integer.toHexString(n) + "\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                out.write(chunk, 0, n);
                out.write('\r');
                out.write('\n');
                n = 0;
            }
        }

        @Override
        public void flush() throws IOException {
            emit();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                emit();
                closed = true;
                out.write("0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                out.flush();
            }
        }
    }
}
