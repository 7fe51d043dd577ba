package java.security;

/** The public half of a key pair. */
public interface PublicKey extends Key {
    @Deprecated
    @SuppressWarnings("serial")
    @java.io.Serial
    long serialVersionUID = 7187392471159151072L;
}
