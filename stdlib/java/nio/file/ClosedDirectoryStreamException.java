package java.nio.file;

/** An operation on a closed directory stream. */
public class ClosedDirectoryStreamException extends IllegalStateException {
    private static final long serialVersionUID = 4228386650900895400L;

    public ClosedDirectoryStreamException() {
    }
}
