package java.security;

/** What goes wrong in security, in general. */
public class GeneralSecurityException extends Exception {
    @java.io.Serial
    private static final long serialVersionUID = 894798122053539237L;

    public GeneralSecurityException() {
    }

    public GeneralSecurityException(String msg) {
        super(msg);
    }

    public GeneralSecurityException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public GeneralSecurityException(Throwable cause) {
        super(cause);
    }
}
