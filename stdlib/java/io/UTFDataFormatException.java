package java.io;

public class UTFDataFormatException extends IOException {
    @java.io.Serial
    private static final long serialVersionUID = 420743449228280612L;

    public UTFDataFormatException() {
        super();
    }

    public UTFDataFormatException(String message) {
        super(message);
    }
}
