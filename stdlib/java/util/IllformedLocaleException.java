package java.util;

/** Thrown when a part of a locale is not well formed. */
public class IllformedLocaleException extends RuntimeException {
    private static final long serialVersionUID = -5245986824925681401L;

    private final int errIdx;

    public IllformedLocaleException() {
        errIdx = -1;
    }

    public IllformedLocaleException(String message) {
        super(message);
        errIdx = -1;
    }

    public IllformedLocaleException(String message, int errorIndex) {
        super(message + (errorIndex < 0 ? "" : " [at index " + errorIndex + "]"));
        errIdx = errorIndex;
    }

    public int getErrorIndex() {
        return errIdx;
    }
}
