package java.lang;

public class InternalError extends VirtualMachineError {
    @java.io.Serial
    private static final long serialVersionUID = -9062593416125562365L;

    public InternalError() {
        super();
    }

    public InternalError(String message) {
        super(message);
    }

    public InternalError(Throwable cause) {
        super(cause);
    }

    public InternalError(String message, Throwable cause) {
        super(message, cause);
    }
}
