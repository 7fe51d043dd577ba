package java.security.spec;

import java.security.GeneralSecurityException;

/** A specification of a key that does not do. */
public class InvalidKeySpecException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 3546139293998810778L;

    public InvalidKeySpecException() {
    }

    public InvalidKeySpecException(String msg) {
        super(msg);
    }

    public InvalidKeySpecException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public InvalidKeySpecException(Throwable cause) {
        super(cause);
    }
}
