package java.lang;

public class BootstrapMethodError extends LinkageError {
    @java.io.Serial
    private static final long serialVersionUID = 292L;

    public BootstrapMethodError() {
    }

    public BootstrapMethodError(String message) {
        super(message);
    }

    public BootstrapMethodError(String message, Throwable cause) {
        super(message, cause);
    }

    public BootstrapMethodError(Throwable cause) {
        super(cause == null ? null : cause.toString(), cause);
    }
}
