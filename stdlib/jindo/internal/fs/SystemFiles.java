package jindo.internal.fs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import jindo.internal.FileOps;

/** What is asked of the system about its files, with its failures as Java tells them. */
final class SystemFiles {
    private static final int EACCES = 13;
    private static final int ELOOP = 40;

    private SystemFiles() {
    }

    static boolean follows(LinkOption... options) {
        boolean follow = true;
        for (LinkOption o : options) {
            if (Objects.requireNonNull(o) == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            }
        }
        return follow;
    }

    /** The exception for a result below 0 about one or two files. */
    static IOException failure(int result, SystemPath file, SystemPath other) {
        String a = file == null ? null : file.toString();
        String b = other == null ? null : other.toString();
        int errno = -result;
        if (errno == EACCES) {
            return new AccessDeniedException(a, b, null);
        }
        if (errno == FileOps.ENOENT) {
            return new NoSuchFileException(a, b, null);
        }
        if (errno == FileOps.EEXIST) {
            return new FileAlreadyExistsException(a, b, null);
        }
        if (errno == ELOOP) {
            return new FileSystemException(a, b, FileOps.errorText(errno) + " or unable to access attributes of symbolic link");
        }
        return new FileSystemException(a, b, FileOps.errorText(errno));
    }

    static int check(int result, SystemPath file) throws IOException {
        if (result < 0) {
            throw failure(result, file, null);
        }
        return result;
    }

    static int check(int result, SystemPath file, SystemPath other) throws IOException {
        if (result < 0) {
            throw failure(result, file, other);
        }
        return result;
    }

    static long[] stat(SystemPath p, boolean follow) throws IOException {
        long[] s = new long[FileOps.STAT_SIZE];
        check(FileOps.stat(p.forSystem(), follow, s), p);
        return s;
    }

    /** The path without links (the last one too, if they are followed), . and .. */
    static SystemPath real(SystemPath p, boolean follow) throws IOException {
        SystemPath absolute = p.toAbsolutePath();
        stat(absolute, follow);
        if (follow) {
            return SystemPath.of(FileOps.canonical(absolute.toString()));
        }
        SystemPath name = absolute.getFileName();
        boolean dots = name == null || name.toString().equals(".") || name.toString().equals("..");
        return dots ? SystemPath.of(FileOps.canonical(absolute.toString()))
            : SystemPath.of(FileOps.canonical(absolute.getParent().toString())).resolve(name);
    }
}
