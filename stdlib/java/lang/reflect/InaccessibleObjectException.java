package java.lang.reflect;

public class InaccessibleObjectException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 4158786093378140901L;

    public InaccessibleObjectException() {
        super();
    }

    public InaccessibleObjectException(String message) {
        super(message);
    }
}
