package java.net;

/** A local address that cannot be bound. */
public class BindException extends SocketException {
    private static final long serialVersionUID = -5945005768251722951L;

    public BindException() {
    }

    public BindException(String message) {
        super(message);
    }
}
