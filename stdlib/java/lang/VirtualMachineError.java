package java.lang;

public abstract class VirtualMachineError extends Error {
    @java.io.Serial
    private static final long serialVersionUID = 4161983926571568670L;

    public VirtualMachineError() {
        super();
    }

    public VirtualMachineError(String message) {
        super(message);
    }

    public VirtualMachineError(Throwable cause) {
        super(cause);
    }

    public VirtualMachineError(String message, Throwable cause) {
        super(message, cause);
    }
}
