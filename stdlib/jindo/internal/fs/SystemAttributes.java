package jindo.internal.fs;

import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jindo.internal.FileOps;

/** What stat said of a file. */
final class SystemAttributes implements PosixFileAttributes {
    private final long[] stat;

    SystemAttributes(long[] stat) {
        this.stat = stat;
    }

    private static FileTime time(long nanos) {
        if (nanos % 1_000_000_000L == 0) {
            return FileTime.from(nanos / 1_000_000_000L, TimeUnit.SECONDS);
        }
        return FileTime.from(Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L),
            Math.floorMod(nanos, 1_000_000_000L)));
    }

    @Override
    public FileTime lastModifiedTime() {
        return time(stat[FileOps.STAT_MODIFIED]);
    }

    @Override
    public FileTime lastAccessTime() {
        return time(stat[FileOps.STAT_ACCESSED]);
    }

    @Override
    public FileTime creationTime() {
        long born = stat[FileOps.STAT_BORN];
        return born == Long.MIN_VALUE ? lastModifiedTime() : time(born);
    }

    FileTime changeTime() {
        return time(stat[FileOps.STAT_CHANGED]);
    }

    @Override
    public boolean isRegularFile() {
        return FileOps.isRegular(stat);
    }

    @Override
    public boolean isDirectory() {
        return FileOps.isDirectory(stat);
    }

    @Override
    public boolean isSymbolicLink() {
        return FileOps.isLink(stat);
    }

    @Override
    public boolean isOther() {
        return !isRegularFile() && !isDirectory() && !isSymbolicLink();
    }

    @Override
    public long size() {
        return stat[FileOps.STAT_LENGTH];
    }

    long device() {
        return stat[FileOps.STAT_DEVICE];
    }

    long inode() {
        return stat[FileOps.STAT_INODE];
    }

    int mode() {
        return (int) stat[FileOps.STAT_MODE];
    }

    int links() {
        return (int) stat[FileOps.STAT_LINKS];
    }

    int userId() {
        return (int) stat[FileOps.STAT_OWNER];
    }

    int groupId() {
        return (int) stat[FileOps.STAT_GROUP];
    }

    /** Device and inode. */
    private record Key(long device, long inode) {
        @Override
        public String toString() {
            return "(dev=" + Long.toHexString(device) + ",ino=" + inode + ")";
        }
    }

    @Override
    public Object fileKey() {
        return new Key(device(), inode());
    }

    @Override
    public UserPrincipal owner() {
        return Principals.user(userId());
    }

    @Override
    public GroupPrincipal group() {
        return Principals.group(groupId());
    }

    @Override
    public Set<PosixFilePermission> permissions() {
        return ModeAttributes.permissions(mode());
    }
}
