package java.nio.file;

/** A kind of access to a file. */
public enum AccessMode {
    READ, WRITE, EXECUTE
}
