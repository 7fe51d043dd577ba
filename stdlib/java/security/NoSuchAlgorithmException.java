package java.security;

/** No provider has the algorithm asked for. */
public class NoSuchAlgorithmException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = -7443947487218346562L;

    public NoSuchAlgorithmException() {
    }

    public NoSuchAlgorithmException(String msg) {
        super(msg);
    }

    public NoSuchAlgorithmException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public NoSuchAlgorithmException(Throwable cause) {
        super(cause);
    }
}
