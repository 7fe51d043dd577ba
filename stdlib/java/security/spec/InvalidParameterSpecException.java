package java.security.spec;

import java.security.GeneralSecurityException;

/** A specification of parameters that does not do. */
public class InvalidParameterSpecException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = -970468769593399342L;

    public InvalidParameterSpecException() {
    }

    public InvalidParameterSpecException(String msg) {
        super(msg);
    }
}
