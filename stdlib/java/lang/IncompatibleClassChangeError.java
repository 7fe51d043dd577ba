package java.lang;

public class IncompatibleClassChangeError extends LinkageError {
    @java.io.Serial
    private static final long serialVersionUID = -4914975503642802119L;

    public IncompatibleClassChangeError() {
        super();
    }

    public IncompatibleClassChangeError(String message) {
        super(message);
    }
}
