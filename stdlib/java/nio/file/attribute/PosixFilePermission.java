package java.nio.file.attribute;

/** Who may do what with a file, on POSIX systems. */
public enum PosixFilePermission {
    OWNER_READ, OWNER_WRITE, OWNER_EXECUTE, GROUP_READ, GROUP_WRITE, GROUP_EXECUTE, OTHERS_READ, OTHERS_WRITE,
    OTHERS_EXECUTE
}
