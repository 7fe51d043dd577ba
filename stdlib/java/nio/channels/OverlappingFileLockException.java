package java.nio.channels;

/** A lock that overlaps one held or awaited by this VM. */
public class OverlappingFileLockException extends IllegalStateException {
    private static final long serialVersionUID = 2047812138163068433L;

    public OverlappingFileLockException() {
    }
}
