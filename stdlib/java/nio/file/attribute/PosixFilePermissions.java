package java.nio.file.attribute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Permissions as text: rwxr-x---. */
public final class PosixFilePermissions {
    private static final PosixFilePermission[] ALL = PosixFilePermission.values();

    private PosixFilePermissions() {
    }

    public static String toString(Set<PosixFilePermission> perms) {
        char[] text = new char[ALL.length];
        for (int i = 0; i < ALL.length; i++) {
            text[i] = perms.contains(ALL[i]) ? "rwx".charAt(i % 3) : '-';
        }
        return new String(text);
    }

    public static Set<PosixFilePermission> fromString(String perms) {
        if (perms.length() != ALL.length) {
            throw new IllegalArgumentException("Invalid mode");
        }
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < ALL.length; i++) {
            char c = perms.charAt(i);
            if (c == "rwx".charAt(i % 3)) {
                set.add(ALL[i]);
            } else if (c != '-') {
                throw new IllegalArgumentException("Invalid mode");
            }
        }
        return set;
    }

    public static FileAttribute<Set<PosixFilePermission>> asFileAttribute(Set<PosixFilePermission> perms) {
        Set<PosixFilePermission> copy = new HashSet<>(perms);
        for (PosixFilePermission p : copy) {
            Objects.requireNonNull(p);
        }
        return new FileAttribute<>() {
            @Override
            public String name() {
                return "posix:permissions";
            }

            @Override
            public Set<PosixFilePermission> value() {
                return Collections.unmodifiableSet(copy);
            }
        };
    }
}
