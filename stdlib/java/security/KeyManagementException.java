package java.security;

/** Keys could not be managed. */
public class KeyManagementException extends KeyException {
    @java.io.Serial
    private static final long serialVersionUID = 947674216157062695L;

    public KeyManagementException() {
    }

    public KeyManagementException(String msg) {
        super(msg);
    }

    public KeyManagementException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public KeyManagementException(Throwable cause) {
        super(cause);
    }
}
