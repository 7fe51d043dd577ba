package java.security;

/** A key store failed. */
public class KeyStoreException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = -1119353179322377262L;

    public KeyStoreException() {
    }

    public KeyStoreException(String msg) {
        super(msg);
    }

    public KeyStoreException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public KeyStoreException(Throwable cause) {
        super(cause);
    }
}
