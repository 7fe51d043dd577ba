package java.nio;

/** Thrown on a write to a read-only buffer. */
public class ReadOnlyBufferException extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    public ReadOnlyBufferException() {
    }
}
