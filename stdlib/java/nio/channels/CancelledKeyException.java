package java.nio.channels;

/** A selection key no longer valid. */
public class CancelledKeyException extends IllegalStateException {
    private static final long serialVersionUID = -8438032138028814268L;

    public CancelledKeyException() {
    }
}
