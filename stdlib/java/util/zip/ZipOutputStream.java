package java.util.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Writes a zip file, entry by entry. */
public class ZipOutputStream extends DeflaterOutputStream implements ZipConstants {
    public static final int STORED = ZipEntry.STORED;
    public static final int DEFLATED = ZipEntry.DEFLATED;

    private final Charset charset;
    private final List<Written> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final CRC32 crc = new CRC32();
    private Written current;
    private long written;
    private byte[] comment;
    private int method = DEFLATED;
    private boolean finished;
    private boolean closed;

    /** An entry, where it begins, and how many bytes its data begins after the header. */
    private static final class Written {
        final ZipEntry entry;
        final long offset;
        long dataStart;

        Written(ZipEntry entry, long offset) {
            this.entry = entry;
            this.offset = offset;
        }

        int version() {
            return entry.size >= Zips.MAX32 || entry.csize >= Zips.MAX32 || offset >= Zips.MAX32 ? 45
                : entry.method == STORED ? 10 : 20;
        }
    }

    public ZipOutputStream(OutputStream out) {
        this(out, StandardCharsets.UTF_8);
    }

    public ZipOutputStream(OutputStream out, Charset charset) {
        super(out, out != null ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : null);
        if (charset == null) {
            throw new NullPointerException("charset is null");
        }
        this.charset = charset;
        usesDefaultDeflater = true;
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    public void setComment(String comment) {
        if (comment != null) {
            byte[] bytes = comment.getBytes(charset);
            if (bytes.length > 0xffff) {
                throw new IllegalArgumentException("ZIP file comment too long");
            }
            this.comment = bytes;
        }
    }

    public void setMethod(int method) {
        if (method != DEFLATED && method != STORED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    public void setLevel(int level) {
        def.setLevel(level);
    }

    public void putNextEntry(ZipEntry e) throws IOException {
        ensureOpen();
        if (current != null) {
            closeEntry();
        }
        if (e.dosTime == -1) {
            e.setTime(System.currentTimeMillis());
        }
        if (e.method == -1) {
            e.method = method;
        }
        e.flag = 0;
        if (e.method == DEFLATED) {
            if (e.size == -1 || e.csize == -1 || e.crc == -1 || !e.csizeSet) {
                e.flag = Zips.DATA_DESCRIPTOR;
            }
        } else if (e.method == STORED) {
            checkStored(e);
        } else {
            throw new ZipException("unsupported compression method");
        }
        if (charset == StandardCharsets.UTF_8) {
            e.flag |= Zips.UTF8;
        }
        if (!names.add(e.name)) {
            throw new ZipException("duplicate entry: " + e.name);
        }
        Written w = new Written(e, written);
        entries.add(w);
        writeHeader(w);
        w.dataStart = written;
        crc.reset();
        current = w;
    }

    private static void checkStored(ZipEntry e) throws ZipException {
        if (e.size == -1) {
            e.size = e.csize;
        } else if (e.csize == -1) {
            e.csize = e.size;
        } else if (e.size != e.csize) {
            throw new ZipException("STORED entry where compressed != uncompressed size");
        }
        if (e.size == -1 || e.crc == -1) {
            throw new ZipException("STORED entry missing size, compressed size, or crc-32");
        }
    }

    public void closeEntry() throws IOException {
        ensureOpen();
        if (current == null) {
            return;
        }
        ZipEntry e = current.entry;
        if (e.method == DEFLATED) {
            closeDeflated(e);
        } else {
            if (e.size != written - current.dataStart) {
                throw new ZipException("invalid entry size (expected " + e.size + " but got "
                    + (written - current.dataStart) + " bytes)");
            }
            if (e.crc != crc.getValue()) {
                throw new ZipException("invalid entry crc-32 (expected 0x" + Long.toHexString(e.crc) + " but got 0x"
                    + Long.toHexString(crc.getValue()) + ")");
            }
        }
        current = null;
    }

    private void closeDeflated(ZipEntry e) throws IOException {
        def.finish();
        while (!def.finished()) {
            deflate();
        }
        long size = def.getBytesRead();
        long csize = def.getBytesWritten();
        if ((e.flag & Zips.DATA_DESCRIPTOR) == 0) {
            checkClaims(e, size, csize);
        } else {
            e.size = size;
            e.csize = csize;
            e.crc = crc.getValue();
            boolean wide = size >= Zips.MAX32 || csize >= Zips.MAX32;
            byte[] b = new byte[wide ? 24 : 16];
            Zips.putInt(b, 0, (int) EXTSIG);
            Zips.putInt(b, 4, (int) e.crc);
            if (wide) {
                Zips.putLong(b, 8, csize);
                Zips.putLong(b, 16, size);
            } else {
                Zips.putInt(b, 8, (int) csize);
                Zips.putInt(b, 12, (int) size);
            }
            put(b);
        }
        def.reset();
        written += csize;
    }

    private void checkClaims(ZipEntry e, long size, long csize) throws ZipException {
        if (e.size != size) {
            throw new ZipException("invalid entry size (expected " + e.size + " but got " + size + " bytes)");
        }
        if (e.csize != csize) {
            throw new ZipException("invalid entry compressed size (expected " + e.csize + " but got " + csize
                + " bytes)");
        }
        if (e.crc != crc.getValue()) {
            throw new ZipException("invalid entry CRC-32 (expected 0x" + Long.toHexString(e.crc) + " but got 0x"
                + Long.toHexString(crc.getValue()) + ")");
        }
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new IndexOutOfBoundsException();
        }
        if (len == 0) {
            return;
        }
        if (current == null) {
            throw new ZipException("no current ZIP entry");
        }
        ZipEntry e = current.entry;
        if (e.method == DEFLATED) {
            super.write(b, off, len);
        } else {
            written += len;
            if (written - current.dataStart > e.size) {
                throw new ZipException("attempt to write past end of STORED entry");
            }
            out.write(b, off, len);
        }
        crc.update(b, off, len);
    }

    @Override
    public void finish() throws IOException {
        ensureOpen();
        if (finished) {
            return;
        }
        if (current != null) {
            closeEntry();
        }
        long start = written;
        for (Written w : entries) {
            writeCentral(w);
        }
        writeEnd(start, written - start);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            closed = true;
        }
    }

    private void put(byte[] b) throws IOException {
        out.write(b, 0, b.length);
        written += b.length;
    }

    // ---- headers

    private void writeHeader(Written w) throws IOException {
        ZipEntry e = w.entry;
        boolean later = (e.flag & Zips.DATA_DESCRIPTOR) != 0;
        byte[] name = e.name.getBytes(charset);
        boolean wide = !later && (e.size >= Zips.MAX32 || e.csize >= Zips.MAX32);
        byte[] zip64 = !wide ? null : zip64(e.size, e.csize);
        byte[] times = times(e, true);
        byte[] extra = withoutOurs(e.extra);
        byte[] b = new byte[LOCHDR];
        Zips.putInt(b, 0, (int) LOCSIG);
        Zips.putShort(b, 4, wide ? 45 : w.version());
        Zips.putShort(b, 6, e.flag);
        Zips.putShort(b, 8, e.method);
        Zips.putInt(b, 10, (int) e.dosTime);
        if (!later) {
            Zips.putInt(b, 14, (int) e.crc);
            Zips.putInt(b, 18, (int) (wide ? Zips.MAX32 : e.csize));
            Zips.putInt(b, 22, (int) (wide ? Zips.MAX32 : e.size));
        }
        Zips.putShort(b, 26, name.length);
        Zips.putShort(b, 28, length(zip64) + length(times) + length(extra));
        put(b);
        put(name);
        putAll(zip64, times, extra);
    }

    private void writeCentral(Written w) throws IOException {
        ZipEntry e = w.entry;
        boolean wideSize = e.size >= Zips.MAX32;
        boolean wideCsize = e.csize >= Zips.MAX32;
        boolean wideOffset = w.offset >= Zips.MAX32;
        byte[] zip64 = zip64Central(w, wideSize, wideCsize, wideOffset);
        byte[] times = times(e, false);
        byte[] extra = withoutOurs(e.extra);
        byte[] name = e.name.getBytes(charset);
        byte[] text = e.comment == null ? new byte[0] : e.comment.getBytes(charset);
        int textLength = Math.min(text.length, 0xffff);
        byte[] b = new byte[CENHDR];
        Zips.putInt(b, 0, (int) CENSIG);
        Zips.putShort(b, 4, w.version());
        Zips.putShort(b, 6, w.version());
        Zips.putShort(b, 8, e.flag);
        Zips.putShort(b, 10, e.method);
        Zips.putInt(b, 12, (int) e.dosTime);
        Zips.putInt(b, 16, (int) e.crc);
        Zips.putInt(b, 20, (int) (wideCsize ? Zips.MAX32 : e.csize));
        Zips.putInt(b, 24, (int) (wideSize ? Zips.MAX32 : e.size));
        Zips.putShort(b, 28, name.length);
        Zips.putShort(b, 30, length(zip64) + length(times) + length(extra));
        Zips.putShort(b, 32, textLength);
        Zips.putInt(b, 42, (int) (wideOffset ? Zips.MAX32 : w.offset));
        put(b);
        put(name);
        putAll(zip64, times, extra);
        put(java.util.Arrays.copyOf(text, textLength));
    }

    private static byte[] zip64(long size, long csize) {
        byte[] b = new byte[20];
        Zips.putShort(b, 0, Zips.EXTRA_ZIP64);
        Zips.putShort(b, 2, 16);
        Zips.putLong(b, 4, size);
        Zips.putLong(b, 12, csize);
        return b;
    }

    private static byte[] zip64Central(Written w, boolean size, boolean csize, boolean offset) {
        int n = (size ? 8 : 0) + (csize ? 8 : 0) + (offset ? 8 : 0);
        if (n == 0) {
            return null;
        }
        byte[] b = new byte[4 + n];
        Zips.putShort(b, 0, Zips.EXTRA_ZIP64);
        Zips.putShort(b, 2, n);
        int at = 4;
        if (size) {
            Zips.putLong(b, at, w.entry.size);
            at += 8;
        }
        if (csize) {
            Zips.putLong(b, at, w.entry.csize);
            at += 8;
        }
        if (offset) {
            Zips.putLong(b, at, w.offset);
        }
        return b;
    }

    /** The extended timestamps, where they are set: the central directory has the modification time only. */
    private static byte[] times(ZipEntry e, boolean local) {
        FileTime[] all = {e.mtime, e.atime, e.ctime};
        int flags = 0;
        int n = 0;
        for (int i = 0; i < 3; i++) {
            if (all[i] != null) {
                flags |= 1 << i;
                n += local || i == 0 ? 4 : 0;
            }
        }
        if (flags == 0) {
            return null;
        }
        byte[] b = new byte[5 + n];
        Zips.putShort(b, 0, Zips.EXTRA_TIMES);
        Zips.putShort(b, 2, 1 + n);
        b[4] = (byte) flags;
        int at = 5;
        for (int i = 0; i < 3 && at < b.length; i++) {
            if (all[i] != null) {
                Zips.putInt(b, at, (int) all[i].to(TimeUnit.SECONDS));
                at += 4;
            }
        }
        return b;
    }

    /** A program's extra field without the parts that are written anew. */
    private static byte[] withoutOurs(byte[] extra) {
        if (extra == null) {
            return null;
        }
        byte[] kept = new byte[extra.length];
        int n = 0;
        int at = 0;
        while (at + 4 <= extra.length) {
            int tag = Zips.u2(extra, at);
            int size = Zips.u2(extra, at + 2);
            if (size < 0 || at + 4 + size > extra.length) {
                break;
            }
            if (tag != Zips.EXTRA_TIMES && tag != Zips.EXTRA_ZIP64) {
                System.arraycopy(extra, at, kept, n, size + 4);
                n += size + 4;
            }
            at += size + 4;
        }
        System.arraycopy(extra, at, kept, n, extra.length - at);
        return java.util.Arrays.copyOf(kept, n + extra.length - at);
    }

    private static int length(byte[] b) {
        return b == null ? 0 : b.length;
    }

    private void putAll(byte[]... parts) throws IOException {
        for (byte[] p : parts) {
            if (p != null) {
                put(p);
            }
        }
    }

    private void writeEnd(long start, long length) throws IOException {
        int count = entries.size();
        boolean wide = length >= Zips.MAX32 || start >= Zips.MAX32 || count >= 0xffff;
        if (wide) {
            writeWideEnd(start, length, count);
        }
        byte[] b = new byte[ENDHDR];
        Zips.putInt(b, 0, (int) ENDSIG);
        Zips.putShort(b, 8, Math.min(count, 0xffff));
        Zips.putShort(b, 10, Math.min(count, 0xffff));
        Zips.putInt(b, 12, (int) Math.min(length, Zips.MAX32));
        Zips.putInt(b, 16, (int) Math.min(start, Zips.MAX32));
        Zips.putShort(b, 20, length(comment));
        put(b);
        putAll(comment);
    }

    private void writeWideEnd(long start, long length, int count) throws IOException {
        long at = written;
        byte[] b = new byte[56 + 20];
        Zips.putInt(b, 0, Zips.SIGNATURE64_END);
        Zips.putLong(b, 4, 44);
        Zips.putShort(b, 12, 45);
        Zips.putShort(b, 14, 45);
        Zips.putLong(b, 24, count);
        Zips.putLong(b, 32, count);
        Zips.putLong(b, 40, length);
        Zips.putLong(b, 48, start);
        Zips.putInt(b, 56, Zips.SIGNATURE64_LOCATOR);
        Zips.putLong(b, 64, at);
        Zips.putInt(b, 72, 1);
        put(b);
    }
}
