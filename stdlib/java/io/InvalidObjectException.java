package java.io;

public class InvalidObjectException extends ObjectStreamException {
    @java.io.Serial
    private static final long serialVersionUID = 3233174318281839583L;

    public InvalidObjectException(String message) {
        super(message);
    }
}
