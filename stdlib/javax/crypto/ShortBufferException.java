package javax.crypto;

import java.security.GeneralSecurityException;

/** A buffer is too short for what goes into it. */
public class ShortBufferException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 8427718640832943747L;

    public ShortBufferException() {
    }

    public ShortBufferException(String msg) {
        super(msg);
    }
}
