package java.io;

import java.util.Objects;

/** Reads the primitive types, big-endian, from another stream. */
public class DataInputStream extends FilterInputStream implements DataInput {
    private final byte[] word = new byte[8];

    public DataInputStream(InputStream in) {
        super(in);
    }

    @Override
    public final int read(byte[] b) throws IOException {
        return in.read(b, 0, b.length);
    }

    @Override
    public final int read(byte[] b, int off, int len) throws IOException {
        return in.read(b, off, len);
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        for (int n = 0; n < len;) {
            int k = in.read(b, off + n, len - n);
            if (k < 0) {
                throw new EOFException();
            }
            n += k;
        }
    }

    @Override
    public final int skipBytes(int n) throws IOException {
        int total = 0;
        int k;
        while (total < n && (k = (int) in.skip(n - total)) > 0) {
            total += k;
        }
        return total;
    }

    private int next() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    @Override
    public final boolean readBoolean() throws IOException {
        return next() != 0;
    }

    @Override
    public final byte readByte() throws IOException {
        return (byte) next();
    }

    @Override
    public final int readUnsignedByte() throws IOException {
        return next();
    }

    @Override
    public final short readShort() throws IOException {
        return (short) readUnsignedShort();
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        readFully(word, 0, 2);
        return (word[0] & 0xff) << 8 | word[1] & 0xff;
    }

    @Override
    public final char readChar() throws IOException {
        return (char) readUnsignedShort();
    }

    private int wordAt(int i) {
        return word[i] << 24 | (word[i + 1] & 0xff) << 16 | (word[i + 2] & 0xff) << 8 | word[i + 3] & 0xff;
    }

    @Override
    public final int readInt() throws IOException {
        readFully(word, 0, 4);
        return wordAt(0);
    }

    @Override
    public final long readLong() throws IOException {
        readFully(word, 0, 8);
        return (long) wordAt(0) << 32 | wordAt(4) & 0xffffffffL;
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    @Deprecated
    public final String readLine() throws IOException {
        StringBuilder sb = new StringBuilder();
        int c;
        while ((c = in.read()) >= 0 && c != '\n') {
            if (c == '\r') {
                int after = in.read();
                if (after != '\n' && after != -1) {
                    if (!(in instanceof PushbackInputStream)) {
                        in = new PushbackInputStream(in);
                    }
                    ((PushbackInputStream) in).unread(after);
                }
                return sb.toString();
            }
            sb.append((char) c);
        }
        return c < 0 && sb.length() == 0 ? null : sb.toString();
    }

    @Override
    public final String readUTF() throws IOException {
        return readUTF(this);
    }

    public static final String readUTF(DataInput in) throws IOException {
        int n = in.readUnsignedShort();
        byte[] b = new byte[n];
        in.readFully(b, 0, n);
        char[] chars = new char[n];
        int count = 0;
        for (int i = 0; i < n;) {
            int c = b[i] & 0xff;
            int size = c < 0x80 ? 1 : c >> 5 == 6 ? 2 : c >> 4 == 14 ? 3 : 0;
            if (size == 0) {
                throw new UTFDataFormatException("malformed input around byte " + i);
            }
            if (i + size > n) {
                throw new UTFDataFormatException("malformed input: partial character at end");
            }
            int c2 = size > 1 ? b[i + 1] : 0x80;
            int c3 = size > 2 ? b[i + 2] : 0x80;
            if ((c2 & 0xc0) != 0x80 || (c3 & 0xc0) != 0x80) {
                throw new UTFDataFormatException("malformed input around byte " + (i + size - (size == 2 ? 0 : 1)));
            }
            chars[count++] = (char) (size == 1 ? c : size == 2 ? (c & 0x1f) << 6 | c2 & 0x3f
                    : (c & 0x0f) << 12 | (c2 & 0x3f) << 6 | c3 & 0x3f);
            i += size;
        }
        return new String(chars, 0, count);
    }
}
