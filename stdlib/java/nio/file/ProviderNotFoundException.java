package java.nio.file;

/** A provider that is not installed. */
public class ProviderNotFoundException extends RuntimeException {
    private static final long serialVersionUID = -1880012509822920354L;

    public ProviderNotFoundException() {
    }

    public ProviderNotFoundException(String message) {
        super(message);
    }
}
