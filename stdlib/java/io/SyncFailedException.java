package java.io;

public class SyncFailedException extends IOException {
    @java.io.Serial
    private static final long serialVersionUID = -2353342684412443330L;

    public SyncFailedException(String message) {
        super(message);
    }
}
