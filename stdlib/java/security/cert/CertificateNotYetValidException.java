package java.security.cert;

/** A certificate is before its beginning. */
public class CertificateNotYetValidException extends CertificateException {
    @java.io.Serial
    private static final long serialVersionUID = 4355919900041064702L;

    public CertificateNotYetValidException() {
    }

    public CertificateNotYetValidException(String msg) {
        super(msg);
    }
}
