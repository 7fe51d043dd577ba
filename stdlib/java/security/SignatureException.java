package java.security;

/** A signature could not be made or checked. */
public class SignatureException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 7509989324975124438L;

    public SignatureException() {
    }

    public SignatureException(String msg) {
        super(msg);
    }

    public SignatureException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public SignatureException(Throwable cause) {
        super(cause);
    }
}
