package java.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a zip file from a stream, entry by entry. */
public class ZipInputStream extends InflaterInputStream implements ZipConstants {
    private final Charset charset;
    private final CRC32 crc = new CRC32();
    private final byte[] header = new byte[64];
    private ZipEntry entry;
    private boolean closed;
    private boolean entryEOF;
    private long remaining;

    public ZipInputStream(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    public ZipInputStream(InputStream in, Charset charset) {
        super(new PushbackInputStream(Objects.requireNonNull(in, "in is null"), 512), new Inflater(true), 512);
        usesDefaultInflater = true;
        this.charset = Objects.requireNonNull(charset, "charset is null");
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    public ZipEntry getNextEntry() throws IOException {
        ensureOpen();
        if (entry != null) {
            closeEntry();
        }
        crc.reset();
        inf.reset();
        entry = readHeader();
        if (entry == null) {
            return null;
        }
        if (entry.method == ZipEntry.STORED) {
            remaining = entry.size;
        }
        entryEOF = false;
        return entry;
    }

    public void closeEntry() throws IOException {
        ensureOpen();
        byte[] rest = new byte[512];
        while (read(rest, 0, rest.length) != -1) {
            continue;
        }
        entryEOF = true;
    }

    @Override
    public int available() throws IOException {
        ensureOpen();
        return entryEOF ? 0 : 1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (entry == null) {
            return -1;
        }
        return switch (entry.method) {
            case ZipEntry.DEFLATED -> readDeflated(b, off, len);
            case ZipEntry.STORED -> readStored(b, off, len);
            default -> throw new ZipException("invalid compression method");
        };
    }

    private int readDeflated(byte[] b, int off, int len) throws IOException {
        int n = super.read(b, off, len);
        if (n == -1) {
            readEnd(entry);
            entryEOF = true;
            entry = null;
        } else {
            crc.update(b, off, n);
        }
        return n;
    }

    private int readStored(byte[] b, int off, int len) throws IOException {
        if (remaining <= 0) {
            entryEOF = true;
            entry = null;
            return -1;
        }
        int n = in.read(b, off, (int) Math.min(len, remaining));
        if (n == -1) {
            throw new ZipException("unexpected EOF");
        }
        crc.update(b, off, n);
        remaining -= n;
        if (remaining == 0 && entry.crc != crc.getValue()) {
            throw new ZipException("invalid entry CRC (expected 0x" + Long.toHexString(entry.crc) + " but got 0x"
                + Long.toHexString(crc.getValue()) + ")");
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("negative skip length");
        }
        ensureOpen();
        byte[] piece = new byte[512];
        int max = (int) Math.min(n, Integer.MAX_VALUE);
        int total = 0;
        while (total < max) {
            int got = read(piece, 0, Math.min(max - total, piece.length));
            if (got == -1) {
                entryEOF = true;
                break;
            }
            total += got;
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            closed = true;
        }
    }

    protected ZipEntry createZipEntry(String name) {
        return new ZipEntry(name);
    }

    private ZipEntry readHeader() throws IOException {
        try {
            readFully(header, 0, LOCHDR);
        } catch (EOFException e) {
            return null;
        }
        if (Zips.u4(header, 0) != LOCSIG) {
            return null;
        }
        int flag = Zips.u2(header, LOCFLG);
        byte[] name = new byte[Zips.u2(header, LOCNAM)];
        int method = Zips.u2(header, LOCHOW);
        int time = Zips.i4(header, LOCTIM);
        long crcField = Zips.u4(header, LOCCRC);
        long csize = Zips.u4(header, LOCSIZ);
        long size = Zips.u4(header, LOCLEN);
        byte[] extra = new byte[Zips.u2(header, LOCEXT)];
        readFully(name, 0, name.length);
        ZipEntry e = createZipEntry(new String(name, (flag & Zips.UTF8) != 0 ? StandardCharsets.UTF_8 : charset));
        if ((flag & 1) != 0) {
            throw new ZipException("encrypted ZIP entry not supported");
        }
        e.method = method;
        e.flag = flag;
        e.dosTime = time & Zips.MAX32;
        if ((flag & Zips.DATA_DESCRIPTOR) != 0) {
            if (method != ZipEntry.DEFLATED) {
                throw new ZipException("only DEFLATED entries can have EXT descriptor");
            }
        } else {
            e.crc = crcField;
            e.csize = csize;
            e.size = size;
        }
        if (extra.length > 0) {
            readFully(extra, 0, extra.length);
            e.setExtra(extra, e.csize == Zips.MAX32 || e.size == Zips.MAX32, true);
        }
        return e;
    }

    /** After deflated data: gives back what was read too much, takes the data descriptor, and checks. */
    private void readEnd(ZipEntry e) throws IOException {
        int n = inf.getRemaining();
        if (n > 0) {
            ((PushbackInputStream) in).unread(buf, len - n, n);
        }
        if ((e.flag & Zips.DATA_DESCRIPTOR) != 0) {
            readDescriptor(e);
        }
        if (e.size != inf.getBytesWritten()) {
            throw new ZipException("invalid entry size (expected " + e.size + " but got " + inf.getBytesWritten()
                + " bytes)");
        }
        if (e.csize != inf.getBytesRead()) {
            throw new ZipException("invalid entry compressed size (expected " + e.csize + " but got "
                + inf.getBytesRead() + " bytes)");
        }
        if (e.crc != crc.getValue()) {
            throw new ZipException("invalid entry CRC (expected 0x" + Long.toHexString(e.crc) + " but got 0x"
                + Long.toHexString(crc.getValue()) + ")");
        }
    }

    /** With its signature or without, with sizes of four bytes or, after much data, eight. */
    private void readDescriptor(ZipEntry e) throws IOException {
        boolean wide = inf.getBytesWritten() > Zips.MAX32 || inf.getBytesRead() > Zips.MAX32;
        int body = wide ? 20 : 12;
        readFully(header, 0, 4);
        boolean signed = Zips.u4(header, 0) == EXTSIG;
        readFully(header, 4, signed ? body : body - 4);
        int at = signed ? 4 : 0;
        e.crc = Zips.u4(header, at);
        e.csize = wide ? Zips.i8(header, at + 4) : Zips.u4(header, at + 4);
        e.size = wide ? Zips.i8(header, at + 12) : Zips.u4(header, at + 8);
    }

    private void readFully(byte[] b, int off, int len) throws IOException {
        while (len > 0) {
            int n = in.read(b, off, len);
            if (n == -1) {
                throw new EOFException();
            }
            off += n;
            len -= n;
        }
    }
}
