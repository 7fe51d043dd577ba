package java.security;

/** An entry of a key store cannot be recovered. */
public class UnrecoverableEntryException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = -4527142945246286535L;

    public UnrecoverableEntryException() {
    }

    public UnrecoverableEntryException(String msg) {
        super(msg);
    }
}
