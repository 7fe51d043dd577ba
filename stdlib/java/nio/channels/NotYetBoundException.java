package java.nio.channels;

/** A socket that must be bound first. */
public class NotYetBoundException extends IllegalStateException {
    private static final long serialVersionUID = 4640999303950202242L;

    public NotYetBoundException() {
    }
}
