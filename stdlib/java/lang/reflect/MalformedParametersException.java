package java.lang.reflect;

public class MalformedParametersException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 20130919L;

    public MalformedParametersException() {
        super();
    }

    public MalformedParametersException(String message) {
        super(message);
    }
}
