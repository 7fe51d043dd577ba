package java.security;

/** A key is of the wrong kind, length or encoding. */
public class InvalidKeyException extends KeyException {
    @java.io.Serial
    private static final long serialVersionUID = 5698479920593359816L;

    public InvalidKeyException() {
    }

    public InvalidKeyException(String msg) {
        super(msg);
    }

    public InvalidKeyException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public InvalidKeyException(Throwable cause) {
        super(cause);
    }
}
