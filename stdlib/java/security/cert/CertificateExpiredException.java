package java.security.cert;

/** A certificate is past its end. */
public class CertificateExpiredException extends CertificateException {
    @java.io.Serial
    private static final long serialVersionUID = 9071001339691533771L;

    public CertificateExpiredException() {
    }

    public CertificateExpiredException(String msg) {
        super(msg);
    }
}
