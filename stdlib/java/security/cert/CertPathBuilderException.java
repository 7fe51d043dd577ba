package java.security.cert;

import java.security.GeneralSecurityException;

/** A certification path could not be built. */
public class CertPathBuilderException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 5316471420178794402L;

    public CertPathBuilderException() {
    }

    public CertPathBuilderException(String msg) {
        super(msg);
    }

    public CertPathBuilderException(Throwable cause) {
        super(cause);
    }

    public CertPathBuilderException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
