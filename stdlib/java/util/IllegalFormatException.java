package java.util;

/** Thrown when a format string is wrong or does not fit its arguments. */
public class IllegalFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 18830826L;

    IllegalFormatException() {
    }
}
