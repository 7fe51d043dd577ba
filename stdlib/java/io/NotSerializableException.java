package java.io;

public class NotSerializableException extends ObjectStreamException {
    @java.io.Serial
    private static final long serialVersionUID = 2906642554793891381L;

    public NotSerializableException() {
        super();
    }

    public NotSerializableException(String message) {
        super(message);
    }
}
