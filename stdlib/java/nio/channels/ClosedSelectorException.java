package java.nio.channels;

/** An operation on a closed selector. */
public class ClosedSelectorException extends IllegalStateException {
    private static final long serialVersionUID = 6466297122317847835L;

    public ClosedSelectorException() {
    }
}
