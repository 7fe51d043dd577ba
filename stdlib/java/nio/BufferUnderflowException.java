package java.nio;

/** Thrown when a get goes beyond the limit. */
public class BufferUnderflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BufferUnderflowException() {
    }
}
