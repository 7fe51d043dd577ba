package java.security.cert;

import java.security.GeneralSecurityException;

/** A store of certificates failed. */
public class CertStoreException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 2395296107471573245L;

    public CertStoreException() {
    }

    public CertStoreException(String msg) {
        super(msg);
    }

    public CertStoreException(Throwable cause) {
        super(cause);
    }

    public CertStoreException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
