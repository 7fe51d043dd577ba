package java.lang;

public class IllegalAccessException extends ReflectiveOperationException {
    @java.io.Serial
    private static final long serialVersionUID = 6616958222490762034L;

    public IllegalAccessException() {
        super();
    }

    public IllegalAccessException(String message) {
        super(message);
    }
}
