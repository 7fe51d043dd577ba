package java.nio.channels;

/** A connected socket to be connected again. */
public class AlreadyConnectedException extends IllegalStateException {
    private static final long serialVersionUID = -7331895245053773357L;

    public AlreadyConnectedException() {
    }
}
