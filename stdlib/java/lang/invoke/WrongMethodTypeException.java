package java.lang.invoke;

/** A method handle was used with a type it does not have. */
public class WrongMethodTypeException extends RuntimeException {
    public WrongMethodTypeException() {
    }

    public WrongMethodTypeException(String message) {
        super(message);
    }

    WrongMethodTypeException(String message, Throwable cause) {
        super(message, cause);
    }
}
