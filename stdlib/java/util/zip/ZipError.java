package java.util.zip;

/** An unrecoverable error of zip. */
public class ZipError extends InternalError {
    @java.io.Serial
    private static final long serialVersionUID = 853973422266861979L;

    public ZipError(String msg) {
        super(msg);
    }
}
