package java.lang;

public class NullPointerException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 5162710183389028792L;

    private transient String helpful;

    public NullPointerException() {
    }

    public NullPointerException(String s) {
        super(s);
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        if (message != null) {
            return message;
        }
        synchronized (this) {
            if (helpful == null) {
                helpful = helpfulMessage0();
            }
            return helpful;
        }
    }

    /** What was null in the instruction on top of the backtrace; null if unknown or if that is a constructor call. */
    private native String helpfulMessage0();
}
