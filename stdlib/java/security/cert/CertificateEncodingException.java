package java.security.cert;

/** A certificate could not be encoded. */
public class CertificateEncodingException extends CertificateException {
    @java.io.Serial
    private static final long serialVersionUID = 6219492851589449162L;

    public CertificateEncodingException() {
    }

    public CertificateEncodingException(String msg) {
        super(msg);
    }

    public CertificateEncodingException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public CertificateEncodingException(Throwable cause) {
        super(cause);
    }
}
