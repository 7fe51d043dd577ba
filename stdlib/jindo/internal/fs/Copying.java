package jindo.internal.fs;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;
import jindo.internal.FileOps;

/** Copies of one file, as the options ask for them. */
final class Copying {
    private static final int CHUNK = 1 << 16;

    boolean atomic;
    private boolean replace;
    private boolean attributes;
    private boolean follow = true;

    Copying(CopyOption[] options, boolean move) {
        for (CopyOption o : options) {
            if (o == null) {
                throw new NullPointerException();
            }
            if (o == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (o == StandardCopyOption.COPY_ATTRIBUTES && !move) {
                attributes = true;
            } else if (o == StandardCopyOption.ATOMIC_MOVE && move) {
                atomic = true;
            } else if (o == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            } else {
                throw new UnsupportedOperationException("Unsupported copy option");
            }
        }
        if (move) {
            follow = false;
            attributes = true;
        }
    }

    /** Removes a target that is in the way, if that is wanted. */
    void clear(SystemPath to, long[] stat) throws IOException {
        if (!replace) {
            throw new FileAlreadyExistsException(to.toString());
        }
        int result = FileOps.isDirectory(stat) ? FileOps.removeDirectory(to.forSystem())
            : FileOps.removeFile(to.forSystem());
        if (result == -39 || result == -FileOps.EEXIST) {
            throw new DirectoryNotEmptyException(to.toString());
        }
        SystemFiles.check(result, to);
    }

    void copy(SystemPath from, SystemPath to) throws IOException {
        SystemAttributes a = new SystemAttributes(SystemFiles.stat(from, follow));
        long[] there = new long[FileOps.STAT_SIZE];
        if (FileOps.stat(to.forSystem(), false, there) == 0) {
            if (new SystemAttributes(there).fileKey().equals(a.fileKey())) {
                return;
            }
            clear(to, there);
        }
        copyNew(from, to, a);
    }

    void copyNew(SystemPath from, SystemPath to, SystemAttributes a) throws IOException {
        if (a.isSymbolicLink()) {
            String target = FileOps.readLink(from.forSystem());
            SystemFiles.check(FileOps.link(target == null ? "" : target, to.forSystem(), true), to);
            return;
        }
        if (a.isDirectory()) {
            SystemFiles.check(FileOps.mkdir(to.forSystem(), a.mode() & 0777), to);
        } else {
            copyBytes(from, to, a);
        }
        if (attributes) {
            String p = to.forSystem();
            FileOps.chown(p, a.userId(), a.groupId(), true);
            FileOps.chmod(p, a.mode() & 07777);
            FileOps.setTimes(p, a.lastAccessTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
                a.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS));
        }
    }

    private static void copyBytes(SystemPath from, SystemPath to, SystemAttributes a) throws IOException {
        int in = SystemFiles.check(FileOps.open(from.forSystem(), FileOps.READ, 0), from);
        try {
            int out = SystemFiles.check(FileOps.open(to.forSystem(),
                FileOps.WRITE | FileOps.CREATE | FileOps.EXCLUSIVE, a.mode() & 0777), to);
            boolean done = false;
            try {
                long at = 0;
                long moved = 1;
                while (moved > 0 && at < a.size()) {
                    moved = FileOps.transfer(in, at, out, a.size() - at);
                    at += Math.max(moved, 0);
                }
                FileOps.check(FileOps.seek(in, at, FileOps.SEEK_START)); // the rest, or all, is copied here
                byte[] b = new byte[(int) Math.min(Math.max(a.size() - at, 64), CHUNK)];
                int n;
                while ((n = SystemFiles.check(FileOps.read(in, b, 0, b.length), from)) > 0) {
                    FileOps.writeFully(out, b, 0, n);
                }
                done = true;
            } finally {
                FileOps.close(out);
                if (!done) {
                    FileOps.removeFile(to.forSystem());
                }
            }
        } finally {
            FileOps.close(in);
        }
    }
}
