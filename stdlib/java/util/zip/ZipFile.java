package java.util.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A zip file whose entries are read in any order. Its directory is read at once; entries are made when asked for. */
public class ZipFile implements ZipConstants, Closeable {
    public static final int OPEN_READ = 1;
    public static final int OPEN_DELETE = 4;

    private final String name;
    private final File file;
    private final boolean delete;
    private final Charset charset;
    private final RandomAccessFile in;
    private byte[] directory;
    /** Where in the directory each name's header is. */
    private Map<String, Integer> positions;
    private byte[] comment;
    /** Bytes in front of the zip file proper. */
    private long before;
    private volatile boolean closed;
    /** Those not closed yet. */
    private final Set<InputStream> streams = Collections.newSetFromMap(new IdentityHashMap<>());

    public ZipFile(String name) throws IOException {
        this(new File(name), OPEN_READ);
    }

    public ZipFile(File file) throws ZipException, IOException {
        this(file, OPEN_READ);
    }

    public ZipFile(File file, int mode) throws IOException {
        this(file, mode, StandardCharsets.UTF_8);
    }

    public ZipFile(String name, Charset charset) throws IOException {
        this(new File(name), OPEN_READ, charset);
    }

    public ZipFile(File file, Charset charset) throws IOException {
        this(file, OPEN_READ, charset);
    }

    public ZipFile(File file, int mode, Charset charset) throws IOException {
        if (mode != OPEN_READ && mode != (OPEN_READ | OPEN_DELETE)) {
            throw new IllegalArgumentException("Illegal mode: 0x" + Integer.toHexString(mode));
        }
        this.charset = Objects.requireNonNull(charset, "charset");
        this.file = file;
        name = file.getPath();
        delete = (mode & OPEN_DELETE) != 0;
        if (!file.exists()) {
            throw new NoSuchFileException(name);
        }
        in = new RandomAccessFile(file, "r");
        boolean good = false;
        try {
            if (in.length() == 0) {
                throw new ZipException("zip file is empty");
            }
            readDirectory();
            good = true;
        } finally {
            if (!good) {
                in.close();
            }
        }
        if (delete) {
            file.delete();
        }
    }

    // ---- the directory

    private void readAt(long position, byte[] b, int off, int len) throws IOException {
        synchronized (in) {
            in.seek(position);
            in.readFully(b, off, len);
        }
    }

    private void readDirectory() throws IOException {
        long length = in.length();
        int tail = (int) Math.min(length, ENDHDR + 0xffff);
        byte[] b = new byte[tail];
        readAt(length - tail, b, 0, tail);
        int end = findEnd(b, length - tail);
        if (end < 0) {
            throw new ZipException("zip END header not found");
        }
        long endAt = length - tail + end;
        long count = Zips.u2(b, end + ENDTOT);
        long size = Zips.u4(b, end + ENDSIZ);
        long offset = Zips.u4(b, end + ENDOFF);
        int commentLength = Zips.u2(b, end + ENDCOM);
        if (end + ENDHDR + commentLength > tail) {
            throw new EOFException();
        }
        comment = commentLength == 0 ? null : java.util.Arrays.copyOfRange(b, end + ENDHDR, end + ENDHDR + commentLength);
        if (count == 0xffff || size == Zips.MAX32 || offset == Zips.MAX32) {
            byte[] wide = wideEnd(endAt);
            if (wide != null) {
                endAt = Zips.i8(wide, 56);
                count = Zips.i8(wide, 32);
                size = Zips.i8(wide, 40);
                offset = Zips.i8(wide, 48);
            }
        }
        if (size < 0 || size > endAt) {
            throw new ZipException("invalid END header (bad central directory size)");
        }
        before = endAt - size - offset;
        if (offset < 0 || before < 0) {
            throw new ZipException("invalid END header (bad central directory offset)");
        }
        if (size > Integer.MAX_VALUE - 8 || count < 0 || count > size / CENHDR) {
            throw new ZipException("invalid END header (bad entry count)");
        }
        directory = new byte[(int) size];
        readAt(before + offset, directory, 0, (int) size);
        index((int) count);
    }

    /** The last end header whose comment ends with the file, or that fits what it points to; -1. */
    private int findEnd(byte[] b, long position) throws IOException {
        for (int i = b.length - ENDHDR; i >= 0; i--) {
            if (b[i] == 'P' && Zips.u4(b, i) == ENDSIG
                && (i + ENDHDR + Zips.u2(b, i + ENDCOM) == b.length || fits(b, i, position + i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a directory and a first entry are where this end header says. */
    private boolean fits(byte[] b, int at, long position) throws IOException {
        long start = position - Zips.u4(b, at + ENDSIZ);
        long first = start - Zips.u4(b, at + ENDOFF);
        byte[] signature = new byte[4];
        if (first < 0 || start + 4 > in.length()) {
            return false;
        }
        readAt(start, signature, 0, 4);
        if (Zips.u4(signature, 0) != CENSIG) {
            return false;
        }
        readAt(first, signature, 0, 4);
        return Zips.u4(signature, 0) == LOCSIG;
    }

    /** The zip64 end header and, at 56, where it is; null if there is none. */
    private byte[] wideEnd(long endAt) throws IOException {
        if (endAt < 20) {
            return null;
        }
        byte[] locator = new byte[20];
        readAt(endAt - 20, locator, 0, 20);
        long at = Zips.i8(locator, 8);
        if (Zips.i4(locator, 0) != Zips.SIGNATURE64_LOCATOR || at < 0 || at > endAt - 20 - 56) {
            return null;
        }
        byte[] wide = new byte[64];
        readAt(at, wide, 0, 56);
        if (Zips.i4(wide, 0) != Zips.SIGNATURE64_END) {
            return null;
        }
        Zips.putLong(wide, 56, at);
        return wide;
    }

    private void index(int count) throws ZipException {
        positions = new LinkedHashMap<>(count * 4 / 3 + 1);
        byte[] d = directory;
        int at = 0;
        while (at + CENHDR <= d.length) {
            if (Zips.u4(d, at) != CENSIG) {
                throw new ZipException("invalid CEN header (bad signature)");
            }
            if ((Zips.u2(d, at + CENFLG) & 1) != 0) {
                throw new ZipException("invalid CEN header (encrypted entry)");
            }
            int method = Zips.u2(d, at + CENHOW);
            if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
                throw new ZipException("invalid CEN header (bad compression method: " + method + ")");
            }
            int nameLength = Zips.u2(d, at + CENNAM);
            int next = at + CENHDR + nameLength + Zips.u2(d, at + CENEXT) + Zips.u2(d, at + CENCOM);
            if (next > d.length) {
                throw new ZipException("invalid CEN header (bad header size)");
            }
            positions.put(text(at, at + CENHDR, nameLength), at);
            at = next;
        }
        if (at != d.length) {
            throw new ZipException("invalid CEN header (bad header size)");
        }
    }

    private String text(int header, int from, int length) {
        boolean utf8 = (Zips.u2(directory, header + CENFLG) & Zips.UTF8) != 0;
        return new String(directory, from, length, utf8 ? StandardCharsets.UTF_8 : charset);
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("zip file closed");
        }
    }

    // ---- entries

    public String getComment() {
        synchronized (this) {
            ensureOpen();
            return comment == null ? null : new String(comment, charset);
        }
    }

    public ZipEntry getEntry(String name) {
        Objects.requireNonNull(name, "name");
        synchronized (this) {
            ensureOpen();
            Integer at = positions.get(name);
            if (at == null && !name.endsWith("/")) {
                at = positions.get(name + "/");
            }
            return at == null ? null : entry(at);
        }
    }

    private ZipEntry entry(int at) {
        byte[] d = directory;
        int nameLength = Zips.u2(d, at + CENNAM);
        int extraLength = Zips.u2(d, at + CENEXT);
        int commentLength = Zips.u2(d, at + CENCOM);
        ZipEntry e = new ZipEntry(text(at, at + CENHDR, nameLength));
        e.flag = Zips.u2(d, at + CENFLG);
        e.method = Zips.u2(d, at + CENHOW);
        e.dosTime = Zips.u4(d, at + CENTIM);
        e.crc = Zips.u4(d, at + CENCRC);
        e.size = Zips.u4(d, at + CENLEN);
        e.csize = Zips.u4(d, at + CENSIZ);
        e.offset = Zips.u4(d, at + CENOFF);
        int from = at + CENHDR + nameLength;
        if (extraLength != 0) {
            e.setExtra(java.util.Arrays.copyOfRange(d, from, from + extraLength), true, false);
        }
        if (commentLength != 0) {
            e.comment = text(at, from + extraLength, commentLength);
        }
        return e;
    }

    public String getName() {
        return name;
    }

    private final class Entries implements Enumeration<ZipEntry> {
        private final java.util.Iterator<Integer> each = positions.values().iterator();

        @Override
        public boolean hasMoreElements() {
            return each.hasNext();
        }

        @Override
        public ZipEntry nextElement() {
            synchronized (ZipFile.this) {
                ensureOpen();
                return entry(each.next());
            }
        }
    }

    public Enumeration<? extends ZipEntry> entries() {
        synchronized (this) {
            ensureOpen();
            return new Entries();
        }
    }

    public Stream<? extends ZipEntry> stream() {
        synchronized (this) {
            ensureOpen();
            return positions.values().stream().map(this::entry);
        }
    }

    public int size() {
        synchronized (this) {
            ensureOpen();
            return positions.size();
        }
    }

    // ---- data

    public InputStream getInputStream(ZipEntry entry) throws IOException {
        Objects.requireNonNull(entry, "entry");
        synchronized (this) {
            ensureOpen();
            Integer at = positions.get(entry.name);
            if (at == null) {
                return null;
            }
            ZipEntry found = entry(at);
            Data data = new Data(found);
            if (found.method == ZipEntry.STORED) {
                streams.add(data);
                return data;
            }
            int size = (int) Math.max(512, Math.min(65536, found.csize));
            Inflated inflated = new Inflated(data, size, found.size);
            streams.add(inflated);
            return inflated;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        List<InputStream> open;
        synchronized (this) {
            closed = true;
            open = new ArrayList<>(streams);
            streams.clear();
        }
        for (InputStream s : open) {
            s.close();
        }
        in.close();
    }

    private void forget(InputStream s) {
        synchronized (this) {
            streams.remove(s);
        }
    }

    /** The bytes of an entry as they are in the file. */
    private final class Data extends InputStream {
        private final ZipEntry entry;
        private long position = -1;
        private long left;
        private boolean ended;

        Data(ZipEntry entry) {
            this.entry = entry;
            left = entry.csize;
        }

        /** Behind the local header, which is read when data is first asked for. */
        private void start() throws IOException {
            byte[] b = new byte[LOCHDR];
            try {
                readAt(before + entry.offset, b, 0, LOCHDR);
            } catch (EOFException e) {
                throw new ZipException("ZipFile invalid LOC header (bad signature)");
            }
            if (Zips.u4(b, 0) != LOCSIG) {
                throw new ZipException("ZipFile invalid LOC header (bad signature)");
            }
            position = before + entry.offset + LOCHDR + Zips.u2(b, LOCNAM) + Zips.u2(b, LOCEXT);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (closed) {
                throw new ZipException("ZipFile closed");
            }
            if (left <= 0 || ended) {
                return -1;
            }
            if (len == 0) {
                return 0;
            }
            if (position < 0) {
                start();
            }
            int n = (int) Math.min(len, left);
            synchronized (in) {
                in.seek(position);
                n = in.read(b, off, n);
            }
            if (n > 0) {
                position += n;
                left -= n;
            }
            if (left == 0) {
                close();
            }
            return n;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }

        @Override
        public long skip(long n) throws IOException {
            if (position < 0) {
                start();
            }
            long k = Math.max(0, Math.min(n, left));
            position += k;
            left -= k;
            if (left == 0) {
                close();
            }
            return k;
        }

        @Override
        public void close() {
            ended = true;
            left = 0;
            forget(this);
        }
    }

    /** Deflated data; one byte more may be wanted behind the end, which zlib asks for when there is no header. */
    private final class Inflated extends InflaterInputStream {
        private final long size;
        private boolean padded;
        private boolean ended;

        Inflated(InputStream data, int bufferSize, long size) {
            super(data, new Inflater(true), bufferSize);
            this.size = size;
        }

        @Override
        protected void fill() throws IOException {
            if (padded) {
                throw new EOFException("Unexpected end of ZLIB input stream");
            }
            len = in.read(buf, 0, buf.length);
            if (len == -1) {
                buf[0] = 0;
                len = 1;
                padded = true;
            }
            inf.setInput(buf, 0, len);
        }

        @Override
        public int available() throws IOException {
            if (ended) {
                return 0;
            }
            long left = size - inf.getBytesWritten();
            return left > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) left;
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                super.close();
                inf.end();
                forget(this);
            }
        }
    }
}
