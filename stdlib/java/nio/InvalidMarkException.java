package java.nio;

/** Thrown on a reset without a mark. */
public class InvalidMarkException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public InvalidMarkException() {
    }
}
