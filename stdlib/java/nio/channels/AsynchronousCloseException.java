package java.nio.channels;

/** Another thread closed the channel during a blocking operation. */
public class AsynchronousCloseException extends ClosedChannelException {
    private static final long serialVersionUID = 6891178312432313966L;

    public AsynchronousCloseException() {
    }
}
