package java.security;

import javax.security.auth.Destroyable;

/** The secret half of a key pair. */
public interface PrivateKey extends Key, Destroyable {
    @Deprecated
    @SuppressWarnings("serial")
    @java.io.Serial
    long serialVersionUID = 6034044314589513430L;
}
