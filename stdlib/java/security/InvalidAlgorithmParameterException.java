package java.security;

/** Parameters do not fit the algorithm. */
public class InvalidAlgorithmParameterException extends GeneralSecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 2864672297499471472L;

    public InvalidAlgorithmParameterException() {
    }

    public InvalidAlgorithmParameterException(String msg) {
        super(msg);
    }

    public InvalidAlgorithmParameterException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public InvalidAlgorithmParameterException(Throwable cause) {
        super(cause);
    }
}
