package java.util;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Base64 in its three kinds: basic, URL-safe, and MIME with its lines. */
public class Base64 {
    private static final byte[] BASIC = alphabet('+', '/');
    private static final byte[] URL = alphabet('-', '_');
    private static final byte[] BASIC_VALUES = values(BASIC);
    private static final byte[] URL_VALUES = values(URL);
    private static final byte[] CRLF = {'\r', '\n'};
    private static final int MIME_LINE = 76;
    private static final int PAD = -2;

    private Base64() {
    }

    private static byte[] alphabet(char c62, char c63) {
        byte[] a = new byte[64];
        for (int i = 0; i < 26; i++) {
            a[i] = (byte) ('A' + i);
            a[26 + i] = (byte) ('a' + i);
        }
        for (int i = 0; i < 10; i++) {
            a[52 + i] = (byte) ('0' + i);
        }
        a[62] = (byte) c62;
        a[63] = (byte) c63;
        return a;
    }

    private static byte[] values(byte[] alphabet) {
        byte[] v = new byte[256];
        Arrays.fill(v, (byte) -1);
        for (int i = 0; i < 64; i++) {
            v[alphabet[i]] = (byte) i;
        }
        v['='] = PAD;
        return v;
    }

    public static Encoder getEncoder() {
        return new Encoder(BASIC, 0, CRLF, true);
    }

    public static Encoder getUrlEncoder() {
        return new Encoder(URL, 0, CRLF, true);
    }

    public static Encoder getMimeEncoder() {
        return new Encoder(BASIC, MIME_LINE, CRLF, true);
    }

    public static Encoder getMimeEncoder(int lineLength, byte[] lineSeparator) {
        Objects.requireNonNull(lineSeparator);
        for (byte b : lineSeparator) {
            if (BASIC_VALUES[b & 0xff] != -1) {
                throw new IllegalArgumentException(
                        "Illegal base64 line separator character 0x" + Integer.toString(b, 16));
            }
        }
        int line = lineLength & ~3;
        return line <= 0 ? getEncoder() : new Encoder(BASIC, line, lineSeparator.clone(), true);
    }

    public static Decoder getDecoder() {
        return new Decoder(BASIC_VALUES, false);
    }

    public static Decoder getUrlDecoder() {
        return new Decoder(URL_VALUES, false);
    }

    public static Decoder getMimeDecoder() {
        return new Decoder(BASIC_VALUES, true);
    }

    /** Bytes to text. */
    public static class Encoder {
        private final byte[] alphabet;
        private final int line;
        private final byte[] newline;
        private final boolean padding;

        private Encoder(byte[] alphabet, int line, byte[] newline, boolean padding) {
            this.alphabet = alphabet;
            this.line = line;
            this.newline = newline;
            this.padding = padding;
        }

        private int encodedLength(int n) {
            long out = padding ? (n + 2L) / 3 * 4 : n / 3 * 4L + (n % 3 == 0 ? 0 : n % 3 + 1);
            if (line > 0 && out > 0) {
                out += (out - 1) / line * newline.length;
            }
            if (out > Integer.MAX_VALUE) {
                throw new OutOfMemoryError("Encoded size is too large");
            }
            return (int) out;
        }

        private int encode(byte[] src, int from, int to, byte[] dst, int at) {
            byte[] a = alphabet;
            int column = 0;
            int i = from;
            int w = at;
            for (int end = from + (to - from) / 3 * 3; i < end; i += 3) {
                if (line > 0 && column == line) {
                    w = copyNewline(dst, w);
                    column = 0;
                }
                int b = (src[i] & 0xff) << 16 | (src[i + 1] & 0xff) << 8 | src[i + 2] & 0xff;
                dst[w] = a[b >>> 18];
                dst[w + 1] = a[b >>> 12 & 63];
                dst[w + 2] = a[b >>> 6 & 63];
                dst[w + 3] = a[b & 63];
                w += 4;
                column += 4;
            }
            if (i < to) {
                if (line > 0 && column == line) {
                    w = copyNewline(dst, w);
                }
                int b0 = src[i] & 0xff;
                dst[w++] = a[b0 >> 2];
                if (i + 1 == to) {
                    dst[w++] = a[b0 << 4 & 63];
                    if (padding) {
                        dst[w++] = '=';
                    }
                } else {
                    int b1 = src[i + 1] & 0xff;
                    dst[w++] = a[b0 << 4 & 63 | b1 >> 4];
                    dst[w++] = a[b1 << 2 & 63];
                }
                if (padding) {
                    dst[w++] = '=';
                }
            }
            return w - at;
        }

        private int copyNewline(byte[] dst, int w) {
            System.arraycopy(newline, 0, dst, w, newline.length);
            return w + newline.length;
        }

        public byte[] encode(byte[] src) {
            byte[] dst = new byte[encodedLength(src.length)];
            encode(src, 0, src.length, dst, 0);
            return dst;
        }

        public int encode(byte[] src, byte[] dst) {
            if (dst.length < encodedLength(src.length)) {
                throw new IllegalArgumentException(
                        "Output byte array is too small for encoding all input bytes");
            }
            return encode(src, 0, src.length, dst, 0);
        }

        @SuppressWarnings("deprecation")
        public String encodeToString(byte[] src) {
            byte[] b = encode(src);
            return new String(b, 0, 0, b.length);
        }

        public ByteBuffer encode(ByteBuffer buffer) {
            byte[] src = new byte[buffer.remaining()];
            buffer.get(src);
            return ByteBuffer.wrap(encode(src));
        }

        public OutputStream wrap(OutputStream os) {
            return new EncodingStream(Objects.requireNonNull(os), this);
        }

        public Encoder withoutPadding() {
            return padding ? new Encoder(alphabet, line, newline, false) : this;
        }
    }

    /** Text to bytes. */
    public static class Decoder {
        private final byte[] values;
        private final boolean mime;

        private Decoder(byte[] values, boolean mime) {
            this.values = values;
            this.mime = mime;
        }

        public byte[] decode(byte[] src) {
            byte[] dst = new byte[sizeOf(src)];
            int n = decodeInto(src, dst);
            return n == dst.length ? dst : Arrays.copyOf(dst, n);
        }

        @SuppressWarnings("deprecation")
        public byte[] decode(String src) {
            int n = src.length();
            byte[] b = new byte[n];
            for (int i = 0; i < n; i++) {
                char c = src.charAt(i);
                b[i] = c < 256 ? (byte) c : (byte) '?';
            }
            return decode(b);
        }

        public ByteBuffer decode(ByteBuffer buffer) {
            int start = buffer.position();
            byte[] src = new byte[buffer.remaining()];
            buffer.get(src);
            try {
                return ByteBuffer.wrap(decode(src));
            } catch (IllegalArgumentException e) {
                buffer.position(start);
                throw e;
            }
        }

        private int sizeOf(byte[] src) {
            int n = src.length;
            if (n == 0) {
                return 0;
            }
            if (mime) {
                int kept = 0;
                for (byte b : src) {
                    if (b == '=') {
                        break;
                    }
                    if (values[b & 0xff] != -1) {
                        kept++;
                    }
                }
                return kept / 4 * 3 + (kept % 4 == 0 ? 0 : kept % 4 - 1);
            }
            if (n < 2) {
                throw new IllegalArgumentException(
                        "Input byte[] should at least have 2 bytes for base64 bytes");
            }
            int pads = src[n - 1] != '=' ? 0 : src[n - 2] == '=' ? 2 : 1;
            if (pads == 0 && (n & 3) != 0) {
                pads = 4 - (n & 3);
            }
            return (int) (3L * ((n + 3L) / 4)) - pads;
        }

        private int decodeInto(byte[] src, byte[] dst) {
            int bits = 0;
            int shift = 18;
            int w = 0;
            int i = 0;
            int n = src.length;
            while (i < n) {
                int v = values[src[i++] & 0xff];
                if (v >= 0) {
                    bits |= v << shift;
                    shift -= 6;
                    if (shift < 0) {
                        if (w + 3 > dst.length) {
                            throw new IllegalArgumentException(
                                    "Output byte array is too small for decoding all input bytes");
                        }
                        dst[w++] = (byte) (bits >> 16);
                        dst[w++] = (byte) (bits >> 8);
                        dst[w++] = (byte) bits;
                        bits = 0;
                        shift = 18;
                    }
                } else if (v == PAD) {
                    if (shift == 6 && (i == n || src[i++] != '=') || shift == 18) {
                        throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
                    }
                    break;
                } else if (!mime) {
                    throw new IllegalArgumentException(
                            "Illegal base64 character " + Integer.toString(src[i - 1], 16));
                }
            }
            if (shift == 6) {
                dst[w++] = (byte) (bits >> 16);
            } else if (shift == 0) {
                dst[w++] = (byte) (bits >> 16);
                dst[w++] = (byte) (bits >> 8);
            } else if (shift == 12) {
                throw new IllegalArgumentException("Last unit does not have enough valid bits");
            }
            for (; i < n; i++) {
                if (!mime || values[src[i] & 0xff] != -1) {
                    throw new IllegalArgumentException("Input byte array has incorrect ending byte at " + i);
                }
            }
            return w;
        }

        public int decode(byte[] src, byte[] dst) {
            int n = sizeOf(src);
            if (dst.length < n) {
                throw new IllegalArgumentException(
                        "Output byte array is too small for decoding all input bytes");
            }
            return decodeInto(src, dst);
        }

        public InputStream wrap(InputStream is) {
            return new DecodingStream(Objects.requireNonNull(is), values, mime);
        }
    }

    /** Encodes what is written; the end comes when it is closed. */
    private static final class EncodingStream extends FilterOutputStream {
        private final Encoder encoder;
        private final byte[] group = new byte[3];
        private int held;
        private int column;
        private boolean closed;

        EncodingStream(OutputStream os, Encoder encoder) {
            super(os);
            this.encoder = encoder;
        }

        private void emit(int n) throws IOException {
            if (encoder.line > 0 && column == encoder.line) {
                out.write(encoder.newline);
                column = 0;
            }
            byte[] text = new byte[4];
            out.write(text, 0, encoder.encode(group, 0, n, text, 0));
            column += 4;
            held = 0;
        }

        @Override
        public void write(int b) throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            group[held++] = (byte) b;
            if (held == 3) {
                emit(3);
            }
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            if (off < 0 || len < 0 || len > b.length - off) {
                throw new ArrayIndexOutOfBoundsException();
            }
            for (int i = off; i < off + len; i++) {
                write(b[i]);
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                if (held > 0) {
                    emit(held);
                }
                out.close();
            }
        }
    }

    /** Decodes what is read. */
    private static final class DecodingStream extends InputStream {
        private final InputStream in;
        private final byte[] values;
        private final boolean mime;
        private int bits;
        private int shift = 18;
        private int ready;
        private boolean ended;
        private boolean closed;
        private final byte[] one = new byte[1];
        private int out;

        DecodingStream(InputStream in, byte[] values, boolean mime) {
            this.in = in;
            this.values = values;
            this.mime = mime;
        }

        @Override
        public int read() throws IOException {
            return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            Objects.checkFromIndexSize(off, len, b.length);
            int n = 0;
            while (n < len) {
                if (ready == 0 && !fill()) {
                    return n == 0 ? -1 : n;
                }
                b[off + n++] = (byte) (out >> 16);
                out <<= 8;
                ready--;
            }
            return n;
        }

        /** Reads the next group of up to four characters. */
        private boolean fill() throws IOException {
            if (ended) {
                return false;
            }
            bits = 0;
            shift = 18;
            while (shift >= 0) {
                int c = in.read();
                if (c < 0) {
                    ended = true;
                    if (shift == 18) {
                        return false;
                    }
                    if (shift == 12) {
                        throw new IOException("Base64 stream has one un-decoded dangling byte.");
                    }
                    break;
                }
                int v = values[c];
                if (v == PAD) {
                    ended = true;
                    if (shift == 18 || shift == 12 || shift == 6 && !secondPad()) {
                        throw new IOException("Illegal base64 ending sequence:" + shift);
                    }
                    break;
                }
                if (v < 0) {
                    if (mime) {
                        continue;
                    }
                    throw new IOException("Illegal base64 character " + Integer.toString(c, 16));
                }
                bits |= v << shift;
                shift -= 6;
            }
            out = bits;
            ready = shift < 0 ? 3 : shift == 0 ? 2 : 1;
            return true;
        }

        private boolean secondPad() throws IOException {
            int c;
            do {
                c = in.read();
            } while (mime && c >= 0 && values[c] == -1);
            return c == '=' || mime && c < 0;
        }

        @Override
        public int available() throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            return in.available();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                in.close();
            }
        }
    }
}
