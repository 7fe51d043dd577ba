package java.nio.file.attribute;

import java.util.Set;

/** What files have on POSIX systems. */
public interface PosixFileAttributes extends BasicFileAttributes {
    UserPrincipal owner();

    GroupPrincipal group();

    Set<PosixFilePermission> permissions();
}
