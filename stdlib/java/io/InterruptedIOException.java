package java.io;

/** Thrown when a transfer was interrupted; tells how far it had come. */
public class InterruptedIOException extends IOException {
    private static final long serialVersionUID = 4020568460727500567L;

    public int bytesTransferred;

    public InterruptedIOException() {
    }

    public InterruptedIOException(String s) {
        super(s);
    }
}
