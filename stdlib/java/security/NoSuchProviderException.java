package java.security;

/** The provider asked for is not there. */
public class NoSuchProviderException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 8488111756688534474L;

    public NoSuchProviderException() {
    }

    public NoSuchProviderException(String msg) {
        super(msg);
    }
}
