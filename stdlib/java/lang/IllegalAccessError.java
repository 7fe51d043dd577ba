package java.lang;

public class IllegalAccessError extends IncompatibleClassChangeError {
    @java.io.Serial
    private static final long serialVersionUID = -8988904074992417891L;

    public IllegalAccessError() {
        super();
    }

    public IllegalAccessError(String message) {
        super(message);
    }
}
