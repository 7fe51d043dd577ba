package javax.security.auth;

/** A secret could not be wiped. */
public class DestroyFailedException extends Exception {
    @java.io.Serial
    private static final long serialVersionUID = -7790152857282749162L;

    public DestroyFailedException() {
    }

    public DestroyFailedException(String msg) {
        super(msg);
    }
}
