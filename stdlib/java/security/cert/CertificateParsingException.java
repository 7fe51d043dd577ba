package java.security.cert;

/** A certificate could not be parsed. */
public class CertificateParsingException extends CertificateException {
    @java.io.Serial
    private static final long serialVersionUID = -7989222416793322029L;

    public CertificateParsingException() {
    }

    public CertificateParsingException(String msg) {
        super(msg);
    }

    public CertificateParsingException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public CertificateParsingException(Throwable cause) {
        super(cause);
    }
}
