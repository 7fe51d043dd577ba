package java.nio.channels;

/** A read while another is under way. */
public class ReadPendingException extends IllegalStateException {
    private static final long serialVersionUID = 1986315242191227217L;

    public ReadPendingException() {
    }
}
