package java.nio.channels;

/** A channel from another provider than the group's. */
public class IllegalChannelGroupException extends IllegalArgumentException {
    private static final long serialVersionUID = -2495041211157744253L;

    public IllegalChannelGroupException() {
    }
}
