package java.lang;

public class ReflectiveOperationException extends Exception {
    @java.io.Serial
    private static final long serialVersionUID = 123456789L;

    public ReflectiveOperationException() {
        super();
    }

    public ReflectiveOperationException(String message) {
        super(message);
    }

    public ReflectiveOperationException(Throwable cause) {
        super(cause);
    }

    public ReflectiveOperationException(String message, Throwable cause) {
        super(message, cause);
    }
}
