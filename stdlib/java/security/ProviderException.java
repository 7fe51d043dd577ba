package java.security;

/** A provider failed at run time. */
public class ProviderException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 5256023526693665674L;

    public ProviderException() {
    }

    public ProviderException(String msg) {
        super(msg);
    }

    public ProviderException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public ProviderException(Throwable cause) {
        super(cause);
    }
}
