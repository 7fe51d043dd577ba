package java.security.cert;

import java.security.GeneralSecurityException;

/** What goes wrong with revocation lists. */
public class CRLException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = -6694728944094197147L;

    public CRLException() {
    }

    public CRLException(String msg) {
        super(msg);
    }

    public CRLException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public CRLException(Throwable cause) {
        super(cause);
    }
}
