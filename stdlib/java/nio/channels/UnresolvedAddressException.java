package java.nio.channels;

/** A socket address whose host has no known address. */
public class UnresolvedAddressException extends IllegalArgumentException {
    private static final long serialVersionUID = 6136959093620794148L;

    public UnresolvedAddressException() {
    }
}
