package java.security;

/** A key of a key store cannot be recovered. */
public class UnrecoverableKeyException extends UnrecoverableEntryException {
    @java.io.Serial
    private static final long serialVersionUID = 7275063078190151277L;

    public UnrecoverableKeyException() {
    }

    public UnrecoverableKeyException(String msg) {
        super(msg);
    }
}
