package java.nio.channels;

/** A finishConnect without a connect. */
public class NoConnectionPendingException extends IllegalStateException {
    private static final long serialVersionUID = -8296561183633134743L;

    public NoConnectionPendingException() {
    }
}
