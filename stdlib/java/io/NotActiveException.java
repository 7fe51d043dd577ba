package java.io;

public class NotActiveException extends ObjectStreamException {
    @java.io.Serial
    private static final long serialVersionUID = -3893467273049808895L;

    public NotActiveException() {
        super();
    }

    public NotActiveException(String message) {
        super(message);
    }
}
