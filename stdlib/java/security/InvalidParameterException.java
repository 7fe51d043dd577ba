package java.security;

/** A parameter that an engine does not take. */
public class InvalidParameterException extends IllegalArgumentException {
    @java.io.Serial
    private static final long serialVersionUID = -857968536935667808L;

    public InvalidParameterException() {
    }

    public InvalidParameterException(String msg) {
        super(msg);
    }
}
