package java.nio.channels;

/** A socket that must be connected first. */
public class NotYetConnectedException extends IllegalStateException {
    private static final long serialVersionUID = 4697316551909513464L;

    public NotYetConnectedException() {
    }
}
