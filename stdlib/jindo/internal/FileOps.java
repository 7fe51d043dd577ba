package jindo.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Files, as the system offers them. Natives give -errno on failure. */
public final class FileOps {
    public static final int READ = 1;
    public static final int WRITE = 2;
    public static final int CREATE = 4;
    public static final int EXCLUSIVE = 8;
    public static final int TRUNCATE = 16;
    public static final int APPEND = 32;
    public static final int SYNC = 64;
    public static final int DSYNC = 128;
    public static final int NO_FOLLOW = 256;

    public static final int SEEK_START = 0;
    public static final int SEEK_CURRENT = 1;
    public static final int SEEK_END = 2;

    public static final int ACCESS_EXECUTE = 1;
    public static final int ACCESS_WRITE = 2;
    public static final int ACCESS_READ = 4;

    /** What stat fills in: mode bits, length, modification, access and change times in nanoseconds, device, inode, owner, group, links. */
    public static final int STAT_MODE = 0;
    public static final int STAT_LENGTH = 1;
    public static final int STAT_MODIFIED = 2;
    public static final int STAT_ACCESSED = 3;
    public static final int STAT_CHANGED = 4;
    public static final int STAT_DEVICE = 5;
    public static final int STAT_INODE = 6;
    public static final int STAT_OWNER = 7;
    public static final int STAT_GROUP = 8;
    public static final int STAT_LINKS = 9;
    /** When it was made; Long.MIN_VALUE where the system does not tell. */
    public static final int STAT_BORN = 10;
    public static final int STAT_SIZE = 11;

    public static final int ENOENT = 2;
    public static final int EEXIST = 17;

    private FileOps() {
    }

    /** The system's text for an error number. */
    public static native String errorText(int errno);

    /** The name of a user id, null if there is none. */
    public static native String userName(int id);

    private static native int open0(byte[] path, int flags, int mode);

    /** Bytes read, 0 at the end. Blocks. */
    public static native int read(int fd, byte[] b, int off, int len);

    /** Bytes written. Blocks. */
    public static native int write(int fd, byte[] b, int off, int len);

    /** As read and write, at a place, without moving the file's position. */
    public static native int readAt(int fd, byte[] b, int off, int len, long position);

    public static native int writeAt(int fd, byte[] b, int off, int len, long position);

    /** As read and write, with memory as Unsafe reaches it; the caller has checked the bounds. */
    public static native int readMemory(int fd, Object base, long offset, int len);

    public static native int writeMemory(int fd, Object base, long offset, int len);

    public static native int readMemoryAt(int fd, Object base, long offset, int len, long position);

    public static native int writeMemoryAt(int fd, Object base, long offset, int len, long position);

    /** Bytes copied by the system from a place of one file to where another is; below 0 also when it cannot. */
    public static native long transfer(int from, long position, int to, long count);

    /** 0: locked, 1: another process holds a lock. */
    public static native int lock(int fd, long position, long size, boolean shared, boolean wait);

    public static native int unlock(int fd, long position, long size);

    /** The address of a part of a file in memory; position is a multiple of pageSize. */
    public static native long map(int fd, long position, long size, boolean write, boolean privately);

    public static native void unmap(long address, long size);

    public static native int force(long address, long size);

    public static native long pageSize();

    public static native int syncData(int fd, boolean metadata);

    /** As stat, of an open file. */
    public static native int statOpen(int fd, long[] out);

    public static native String groupName(int id);

    private static native long userId0(byte[] name);

    private static native long groupId0(byte[] name);

    private static native int chown0(byte[] path, long user, long group, boolean follow);

    private static native long blockSize0(byte[] path);

    private static native int setLinkTimes0(byte[] path, long accessed, long modified);

    private static native int removeFile0(byte[] path);

    private static native int removeDirectory0(byte[] path);

    /** A descriptor that tells of changes in directories; not every system has such. */
    public static native int watchOpen();

    private static native int watchAdd0(int fd, byte[] path);

    public static native int watchRemove(int fd, int id);

    /** The next event in count bytes from a place: where it ends; its id and changes in out, its file in name[0]. */
    public static native int watchEvent(byte[] events, int from, int count, int[] out, byte[][] name);

    public static final int WATCH_CREATE = 1;
    public static final int WATCH_DELETE = 2;
    public static final int WATCH_MODIFY = 4;
    public static final int WATCH_OVERFLOW = 8;
    public static final int WATCH_GONE = 16;

    public static native long seek(int fd, long offset, int whence);

    public static native long length(int fd);

    public static native int truncate(int fd, long length);

    public static native int sync(int fd);

    public static native int available(int fd);

    public static native int close(int fd);

    private static native int stat0(byte[] path, boolean follow, long[] out);

    private static native int access0(byte[] path, int how);

    private static native int mkdir0(byte[] path, int mode);

    /** Removes a file or an empty directory. */
    private static native int delete0(byte[] path);

    private static native int rename0(byte[] from, byte[] to);

    /** Names in a directory but . and ..; null if it cannot be read. */
    private static native byte[][] list0(byte[] path);

    /** Without links, . and ..; parts that do not exist stay as they are. Null on failure. */
    private static native byte[] canonical0(byte[] path);

    /** Nanoseconds since 1970; Long.MIN_VALUE leaves a time as it is. */
    private static native int setTimes0(byte[] path, long accessed, long modified);

    private static native int chmod0(byte[] path, int mode);

    private static native int link0(byte[] existing, byte[] link, boolean symbolic);

    private static native byte[] readLink0(byte[] path);

    /** Bytes in all (0), free (1), usable (2) on the path's file system. */
    private static native long space0(byte[] path, int which);

    /** Path bytes with a zero behind. */
    private static byte[] bytes(String path) {
        byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
        byte[] z = new byte[utf8.length + 1];
        System.arraycopy(utf8, 0, z, 0, utf8.length);
        return z;
    }

    private static String text(byte[] path) {
        return new String(path, StandardCharsets.UTF_8);
    }

    public static int open(String path, int flags, int mode) {
        return open0(bytes(path), flags, mode);
    }

    /** Opens, or says as FileNotFoundException why not. */
    public static int openFile(String path, int flags) throws FileNotFoundException {
        int fd = open(path, flags, 0666);
        if (fd < 0) {
            throw new FileNotFoundException(path + " (" + errorText(-fd) + ")");
        }
        return fd;
    }

    public static boolean createExclusively(String path) throws IOException {
        int fd = open(path, WRITE | CREATE | EXCLUSIVE, 0666);
        if (fd == -EEXIST) {
            return false;
        }
        close(check(fd));
        return true;
    }

    public static int check(int result) throws IOException {
        if (result < 0) {
            throw new IOException(errorText(-result));
        }
        return result;
    }

    public static long check(long result) throws IOException {
        if (result < 0) {
            throw new IOException(errorText((int) -result));
        }
        return result;
    }

    public static void writeFully(int fd, byte[] b, int off, int len) throws IOException {
        while (len > 0) {
            int n = check(write(fd, b, off, len));
            off += n;
            len -= n;
        }
    }

    public static int stat(String path, boolean follow, long[] out) {
        return stat0(bytes(path), follow, out);
    }

    public static int access(String path, int how) {
        return access0(bytes(path), how);
    }

    public static int mkdir(String path, int mode) {
        return mkdir0(bytes(path), mode);
    }

    public static int delete(String path) {
        return delete0(bytes(path));
    }

    public static int rename(String from, String to) {
        return rename0(bytes(from), bytes(to));
    }

    public static String[] list(String path) {
        byte[][] names = list0(bytes(path));
        if (names == null) {
            return null;
        }
        String[] result = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            result[i] = text(names[i]);
        }
        return result;
    }

    public static String canonical(String path) throws IOException {
        byte[] p = canonical0(bytes(path));
        if (p == null) {
            throw new IOException("Bad pathname");
        }
        return text(p);
    }

    public static int setTimes(String path, long accessed, long modified) {
        return setTimes0(bytes(path), accessed, modified);
    }

    public static int setLinkTimes(String path, long accessed, long modified) {
        return setLinkTimes0(bytes(path), accessed, modified);
    }

    /** -1 leaves an owner or group as it is. */
    public static int chown(String path, long user, long group, boolean follow) {
        return chown0(bytes(path), user, group, follow);
    }

    public static long blockSize(String path) {
        return blockSize0(bytes(path));
    }

    /** The id of a user or group; below 0 if there is none of the name. */
    public static long userId(String name) {
        return userId0(bytes(name));
    }

    public static long groupId(String name) {
        return groupId0(bytes(name));
    }

    public static int removeFile(String path) {
        return removeFile0(bytes(path));
    }

    public static int removeDirectory(String path) {
        return removeDirectory0(bytes(path));
    }

    public static int watchAdd(int fd, String path) {
        return watchAdd0(fd, bytes(path));
    }

    public static int chmod(String path, int mode) {
        return chmod0(bytes(path), mode);
    }

    public static int link(String existing, String link, boolean symbolic) {
        return link0(bytes(existing), bytes(link), symbolic);
    }

    /** Null if it is no symbolic link. */
    public static String readLink(String path) {
        byte[] p = readLink0(bytes(path));
        return p == null ? null : text(p);
    }

    public static long space(String path, int which) {
        return space0(bytes(path), which);
    }

    public static boolean isDirectory(long[] stat) {
        return (stat[STAT_MODE] & 0170000) == 0040000;
    }

    public static boolean isRegular(long[] stat) {
        return (stat[STAT_MODE] & 0170000) == 0100000;
    }

    public static boolean isLink(long[] stat) {
        return (stat[STAT_MODE] & 0170000) == 0120000;
    }

    public static long millis(long[] stat) {
        return Math.floorDiv(stat[STAT_MODIFIED], 1_000_000L);
    }
}
