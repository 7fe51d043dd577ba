package java.nio.channels;

/** A write while another is under way. */
public class WritePendingException extends IllegalStateException {
    private static final long serialVersionUID = 7031871839266032276L;

    public WritePendingException() {
    }
}
