package java.nio.channels;

/** The thread was interrupted during a blocking operation, which closed the channel. */
public class ClosedByInterruptException extends AsynchronousCloseException {
    private static final long serialVersionUID = -4488191543534286750L;

    public ClosedByInterruptException() {
    }
}
