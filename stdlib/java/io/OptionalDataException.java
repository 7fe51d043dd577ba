package java.io;

public class OptionalDataException extends ObjectStreamException {
    @java.io.Serial
    private static final long serialVersionUID = -8011121865681257820L;

    public int length;
    public boolean eof;

    OptionalDataException(int len) {
        length = len;
    }

    OptionalDataException(boolean end) {
        eof = end;
    }
}
