package java.lang;

public class UnsupportedClassVersionError extends ClassFormatError {
    @java.io.Serial
    private static final long serialVersionUID = -7123279212883497373L;

    public UnsupportedClassVersionError() {
        super();
    }

    public UnsupportedClassVersionError(String message) {
        super(message);
    }
}
