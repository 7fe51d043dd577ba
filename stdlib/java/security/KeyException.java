package java.security;

/** What goes wrong with keys. */
public class KeyException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = -7483676942812432108L;

    public KeyException() {
    }

    public KeyException(String msg) {
        super(msg);
    }

    public KeyException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public KeyException(Throwable cause) {
        super(cause);
    }
}
