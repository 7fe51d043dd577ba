package java.util.zip;

import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What a zip file knows about a file in it. */
public class ZipEntry implements ZipConstants, Cloneable {
    public static final int STORED = 0;
    public static final int DEFLATED = 8;
    /** Hundreds of nanoseconds between 1601 and 1970. */
    private static final long NTFS_EPOCH = 116444736000000000L;

    String name;
    /** DOS time, with milliseconds within two seconds in the upper half; -1 not set. */
    long dosTime = -1;
    FileTime mtime;
    FileTime atime;
    FileTime ctime;
    long crc = -1;
    long size = -1;
    long csize = -1;
    boolean csizeSet;
    int method = -1;
    int flag;
    byte[] extra;
    String comment;
    /** Where the local header is. */
    long offset;

    public ZipEntry(String name) {
        Objects.requireNonNull(name, "name");
        if (name.length() > 0xffff) {
            throw new IllegalArgumentException("entry name too long");
        }
        this.name = name;
    }

    public ZipEntry(ZipEntry e) {
        Objects.requireNonNull(e, "entry");
        name = e.name;
        dosTime = e.dosTime;
        mtime = e.mtime;
        atime = e.atime;
        ctime = e.ctime;
        crc = e.crc;
        size = e.size;
        csize = e.csize;
        csizeSet = e.csizeSet;
        method = e.method;
        flag = e.flag;
        extra = e.extra;
        comment = e.comment;
        offset = e.offset;
    }

    public String getName() {
        return name;
    }

    // ---- times

    public void setTime(long time) {
        dosTime = Zips.toDos(Zips.local(time));
        mtime = dosTime != Zips.DOS_FIRST && time <= 4036608000000L ? null : FileTime.fromMillis(time);
    }

    public long getTime() {
        if (mtime != null) {
            return mtime.toMillis();
        }
        return dosTime != -1 ? Zips.millis(Zips.fromDos(dosTime)) : -1;
    }

    public void setTimeLocal(LocalDateTime time) {
        dosTime = Zips.toDos(time);
        mtime = dosTime == Zips.DOS_FIRST || time.getYear() > 2099 ? FileTime.fromMillis(Zips.millis(time)) : null;
    }

    public LocalDateTime getTimeLocal() {
        if (mtime != null) {
            return LocalDateTime.ofInstant(mtime.toInstant(), java.time.ZoneId.systemDefault());
        }
        return Zips.fromDosExactly(dosTime);
    }

    public ZipEntry setLastModifiedTime(FileTime time) {
        mtime = Objects.requireNonNull(time, "lastModifiedTime");
        dosTime = Zips.toDos(Zips.local(time.to(TimeUnit.MILLISECONDS)));
        return this;
    }

    public FileTime getLastModifiedTime() {
        if (mtime != null) {
            return mtime;
        }
        return dosTime == -1 ? null : FileTime.from(getTime(), TimeUnit.MILLISECONDS);
    }

    public ZipEntry setLastAccessTime(FileTime time) {
        atime = Objects.requireNonNull(time, "lastAccessTime");
        return this;
    }

    public FileTime getLastAccessTime() {
        return atime;
    }

    public ZipEntry setCreationTime(FileTime time) {
        ctime = Objects.requireNonNull(time, "creationTime");
        return this;
    }

    public FileTime getCreationTime() {
        return ctime;
    }

    // ---- sizes

    public void setSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("invalid entry size");
        }
        this.size = size;
    }

    public long getSize() {
        return size;
    }

    public long getCompressedSize() {
        return csize;
    }

    public void setCompressedSize(long csize) {
        this.csize = csize;
        csizeSet = true;
    }

    public void setCrc(long crc) {
        if (crc < 0 || crc > Zips.MAX32) {
            throw new IllegalArgumentException("invalid entry crc-32");
        }
        this.crc = crc;
    }

    public long getCrc() {
        return crc;
    }

    public void setMethod(int method) {
        if (method != STORED && method != DEFLATED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    public int getMethod() {
        return method;
    }

    // ---- the extra field

    public void setExtra(byte[] extra) {
        setExtra(extra, false, true);
    }

    /** Takes sizes from a zip64 part when asked to, and times. */
    void setExtra(byte[] extra, boolean zip64, boolean local) {
        if (extra != null) {
            if (extra.length > 0xffff) {
                throw new IllegalArgumentException("invalid extra field length");
            }
            int end = extra.length;
            for (int at = 0; at + 4 < end;) {
                int tag = Zips.u2(extra, at);
                int n = Zips.u2(extra, at + 2);
                at += 4;
                if (at + n > end) {
                    break;
                }
                takeExtra(extra, tag, at, n, zip64, local);
                at += n;
            }
        }
        this.extra = extra;
    }

    private void takeExtra(byte[] b, int tag, int at, int n, boolean zip64, boolean local) {
        switch (tag) {
            case Zips.EXTRA_ZIP64 -> {
                if (zip64) {
                    takeZip64(b, at, n, local);
                }
            }
            case Zips.EXTRA_NTFS -> {
                if (n >= 32 && Zips.u2(b, at + 4) == 1 && Zips.u2(b, at + 6) == 24) {
                    mtime = ntfs(Zips.i8(b, at + 8), mtime);
                    atime = ntfs(Zips.i8(b, at + 16), atime);
                    ctime = ntfs(Zips.i8(b, at + 24), ctime);
                }
            }
            case Zips.EXTRA_TIMES -> takeTimes(b, at, n, local);
            default -> {
            }
        }
    }

    private static FileTime ntfs(long time, FileTime old) {
        return time == 0 ? old : FileTime.from(Math.floorDiv(time - NTFS_EPOCH, 10L), TimeUnit.MICROSECONDS);
    }

    private void takeZip64(byte[] b, int at, int n, boolean local) {
        if (local) {
            if (n >= 16) {
                size = Zips.i8(b, at);
                csize = Zips.i8(b, at + 8);
            }
            return;
        }
        int end = at + n;
        if (size == Zips.MAX32 && at + 8 <= end) {
            size = Zips.i8(b, at);
            at += 8;
        }
        if (csize == Zips.MAX32 && at + 8 <= end) {
            csize = Zips.i8(b, at);
            at += 8;
        }
        if (offset == Zips.MAX32 && at + 8 <= end) {
            offset = Zips.i8(b, at);
        }
    }

    private void takeTimes(byte[] b, int at, int n, boolean local) {
        if (n == 0) {
            return;
        }
        int flags = b[at];
        int end = at + n;
        int i = at + 1;
        if ((flags & 1) != 0 && i + 4 <= end) {
            mtime = FileTime.from(Zips.i4(b, i), TimeUnit.SECONDS);
            i += 4;
        }
        if (local && (flags & 2) != 0 && i + 4 <= end) {
            atime = FileTime.from(Zips.i4(b, i), TimeUnit.SECONDS);
            i += 4;
        }
        if (local && (flags & 4) != 0 && i + 4 <= end) {
            ctime = FileTime.from(Zips.i4(b, i), TimeUnit.SECONDS);
        }
    }

    public byte[] getExtra() {
        return extra;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getComment() {
        return comment;
    }

    public boolean isDirectory() {
        return name.endsWith("/");
    }

    @Override
    public String toString() {
        return getName();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public Object clone() {
        try {
            ZipEntry e = (ZipEntry) super.clone();
            e.extra = extra == null ? null : extra.clone();
            return e;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
