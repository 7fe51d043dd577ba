package java.io;

public class StreamCorruptedException extends ObjectStreamException {
    @java.io.Serial
    private static final long serialVersionUID = 8983558202217591746L;

    public StreamCorruptedException() {
        super();
    }

    public StreamCorruptedException(String message) {
        super(message);
    }
}
