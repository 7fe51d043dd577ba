package java.lang;

public class IllegalMonitorStateException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = 3713306369498869069L;

    public IllegalMonitorStateException() {
        super();
    }

    public IllegalMonitorStateException(String message) {
        super(message);
    }
}
