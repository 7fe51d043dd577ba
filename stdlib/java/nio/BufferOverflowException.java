package java.nio;

/** Thrown when a put goes beyond the limit. */
public class BufferOverflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BufferOverflowException() {
    }
}
