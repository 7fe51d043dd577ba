package java.security;

/** A message digest could not be computed. */
public class DigestException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 5821450303093652515L;

    public DigestException() {
    }

    public DigestException(String msg) {
        super(msg);
    }

    public DigestException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public DigestException(Throwable cause) {
        super(cause);
    }
}
