package java.nio.channels;

/** A bound socket to be bound again. */
public class AlreadyBoundException extends IllegalStateException {
    private static final long serialVersionUID = 6796072983322737592L;

    public AlreadyBoundException() {
    }
}
