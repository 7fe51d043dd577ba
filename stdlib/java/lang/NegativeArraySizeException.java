package java.lang;

public class NegativeArraySizeException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = -8960118058596991861L;

    public NegativeArraySizeException() {
        super();
    }

    public NegativeArraySizeException(String message) {
        super(message);
    }
}
