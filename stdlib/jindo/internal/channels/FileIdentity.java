package jindo.internal.channels;

import jindo.internal.FileOps;

/** What makes an open file the same as another: device and inode. */
final class FileIdentity {
    private FileIdentity() {
    }

    static String of(int fd) {
        long[] s = new long[FileOps.STAT_SIZE];
        return FileOps.statOpen(fd, s) < 0 ? "fd " + fd : s[FileOps.STAT_DEVICE] + " " + s[FileOps.STAT_INODE];
    }
}
