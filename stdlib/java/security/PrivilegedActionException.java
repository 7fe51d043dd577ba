package java.security;

/** Carries the checked exception of a privileged action. */
public class PrivilegedActionException extends Exception {
    @java.io.Serial
    private static final long serialVersionUID = 4724086851538908602L;

    public PrivilegedActionException(Exception exception) {
        super(null, exception);
    }

    public Exception getException() {
        return (Exception) super.getCause();
    }

    @Override
    public String toString() {
        String name = getClass().getName();
        Throwable cause = super.getCause();
        return cause != null ? name + ": " + cause : name;
    }
}
