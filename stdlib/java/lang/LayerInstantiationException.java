package java.lang;

/** Modules could not be made a layer. */
public class LayerInstantiationException extends RuntimeException {
    @java.io.Serial
    private static final long serialVersionUID = -906239691613568347L;

    public LayerInstantiationException() {
    }

    public LayerInstantiationException(String msg) {
        super(msg);
    }

    public LayerInstantiationException(Throwable cause) {
        super(cause);
    }

    public LayerInstantiationException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
