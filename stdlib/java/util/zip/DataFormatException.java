package java.util.zip;

/** Compressed data is damaged. */
public class DataFormatException extends Exception {
    @java.io.Serial
    private static final long serialVersionUID = 2219632870893641452L;

    public DataFormatException() {
    }

    public DataFormatException(String msg) {
        super(msg);
    }
}
