package java.io;

public abstract class ObjectStreamException extends IOException {
    @java.io.Serial
    private static final long serialVersionUID = 7260898174833392607L;

    protected ObjectStreamException() {
        super();
    }

    protected ObjectStreamException(String message) {
        super(message);
    }

    ObjectStreamException(String message, Throwable cause) {
        super(message, cause);
    }

    ObjectStreamException(Throwable cause) {
        super(cause);
    }
}
