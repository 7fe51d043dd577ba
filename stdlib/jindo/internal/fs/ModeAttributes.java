package jindo.internal.fs;

import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Permissions as mode bits and back. */
final class ModeAttributes {
    private static final PosixFilePermission[] ALL = PosixFilePermission.values(); // from 0400 down to 01

    private ModeAttributes() {
    }

    static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < ALL.length; i++) {
            if ((mode & 0400 >> i) != 0) {
                set.add(ALL[i]);
            }
        }
        return set;
    }

    static int mode(Set<PosixFilePermission> perms) {
        int mode = 0;
        for (PosixFilePermission p : perms) {
            mode |= 0400 >> p.ordinal();
        }
        return mode;
    }

    /** The mode to make a file with. */
    @SuppressWarnings("unchecked")
    static int mode(int otherwise, FileAttribute<?>... attrs) {
        int mode = otherwise;
        for (FileAttribute<?> a : attrs) {
            if (a == null) {
                throw new NullPointerException();
            }
            if (!a.name().equals("posix:permissions") && !a.name().equals("unix:permissions")) {
                throw new UnsupportedOperationException("'" + a.name() + "' not supported as initial attribute");
            }
            mode = mode((Set<PosixFilePermission>) a.value());
        }
        return mode;
    }
}
