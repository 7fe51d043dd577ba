package java.lang;

public class NoSuchFieldError extends IncompatibleClassChangeError {
    @java.io.Serial
    private static final long serialVersionUID = -3456430195886129035L;

    public NoSuchFieldError() {
        super();
    }

    public NoSuchFieldError(String message) {
        super(message);
    }
}
