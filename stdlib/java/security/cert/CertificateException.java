package java.security.cert;

import java.security.GeneralSecurityException;

/** What goes wrong with certificates. */
public class CertificateException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 3192535253797119798L;

    public CertificateException() {
    }

    public CertificateException(String msg) {
        super(msg);
    }

    public CertificateException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public CertificateException(Throwable cause) {
        super(cause);
    }
}
