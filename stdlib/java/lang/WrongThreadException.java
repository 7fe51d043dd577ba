package java.lang;

/** Something was done by a thread that may not do it. */
public final class WrongThreadException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 4676498871006316905L;

    public WrongThreadException() {
    }

    public WrongThreadException(String s) {
        super(s);
    }

    public WrongThreadException(String message, Throwable cause) {
        super(message, cause);
    }

    public WrongThreadException(Throwable cause) {
        super(cause);
    }
}
