package java.nio.channels;

/** A blocking operation on a non-blocking channel, or the reverse. */
public class IllegalBlockingModeException extends IllegalStateException {
    private static final long serialVersionUID = -3335774961855590474L;

    public IllegalBlockingModeException() {
    }
}
