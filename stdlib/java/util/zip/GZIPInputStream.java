package java.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.ByteArrayInputStream;

/** Reads the gzip format (RFC 1952), several members one after the other as well. */
public class GZIPInputStream extends InflaterInputStream {
    public static final int GZIP_MAGIC = 0x8b1f;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    protected CRC32 crc = new CRC32();
    protected boolean eos;
    private boolean closed;

    public GZIPInputStream(InputStream in, int size) throws IOException {
        super(in, in != null ? new Inflater(true) : null, size);
        usesDefaultInflater = true;
        readHeader(in);
    }

    public GZIPInputStream(InputStream in) throws IOException {
        this(in, 512);
    }

    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
        if (eos) {
            return -1;
        }
        int n = super.read(buf, off, len);
        if (n != -1) {
            crc.update(buf, off, n);
            return n;
        }
        if (readTrailer()) {
            eos = true;
            return -1;
        }
        return read(buf, off, len);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            eos = true;
            closed = true;
        }
    }

    /** The length of the header. */
    private int readHeader(InputStream from) throws IOException {
        CheckedInputStream in = new CheckedInputStream(from, crc);
        crc.reset();
        if (readShort(in) != GZIP_MAGIC) {
            throw new ZipException("Not in GZIP format");
        }
        if (readByte(in) != 8) {
            throw new ZipException("Unsupported compression method");
        }
        int flags = readByte(in);
        skipBytes(in, 6);
        int n = 10;
        if ((flags & EXTRA) != 0) {
            int m = readShort(in);
            skipBytes(in, m);
            n += m + 2;
        }
        if ((flags & NAME) != 0) {
            n += skipText(in);
        }
        if ((flags & COMMENT) != 0) {
            n += skipText(in);
        }
        if ((flags & HEADER_CRC) != 0) {
            int v = (int) crc.getValue() & 0xffff;
            if (readShort(in) != v) {
                throw new ZipException("Corrupt GZIP header");
            }
            n += 2;
        }
        crc.reset();
        return n;
    }

    private static int skipText(InputStream in) throws IOException {
        int n = 1;
        while (readByte(in) != 0) {
            n++;
        }
        return n;
    }

    /** True at the end of the stream, false when another member follows. */
    private boolean readTrailer() throws IOException {
        InputStream in = this.in;
        int n = inf.getRemaining();
        if (n > 0) {
            in = new SequenceInputStream(new ByteArrayInputStream(buf, len - n, n), new Unclosed(in));
        }
        if (readInt(in) != crc.getValue() || readInt(in) != (inf.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("Corrupt GZIP trailer");
        }
        if (this.in.available() > 0 || n > 26) {
            int m = 8;
            try {
                m += readHeader(in);
            } catch (IOException e) {
                return true;
            }
            inf.reset();
            if (n > m) {
                inf.setInput(buf, len - n + m, n - m);
            }
            return false;
        }
        return true;
    }

    /** The stream below, which the sequence must not close. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
        }
    }

    private static long readInt(InputStream in) throws IOException {
        long s = readShort(in);
        return (long) readShort(in) << 16 | s;
    }

    private static int readShort(InputStream in) throws IOException {
        int b = readByte(in);
        return readByte(in) << 8 | b;
    }

    private static int readByte(InputStream in) throws IOException {
        int b = in.read();
        if (b == -1) {
            throw new EOFException();
        }
        return b;
    }

    private static void skipBytes(InputStream in, int n) throws IOException {
        for (; n > 0; n--) {
            readByte(in);
        }
    }
}
