package java.lang;

public class UnsatisfiedLinkError extends LinkageError {
    @java.io.Serial
    private static final long serialVersionUID = -4019343241616879428L;

    public UnsatisfiedLinkError() {
        super();
    }

    public UnsatisfiedLinkError(String message) {
        super(message);
    }
}
