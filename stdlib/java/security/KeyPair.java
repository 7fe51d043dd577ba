package java.security;

import java.io.Serializable;

/** A public key and its private one. */
public final class KeyPair implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -7565189502268009837L;

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    public KeyPair(PublicKey publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    public PublicKey getPublic() {
        return publicKey;
    }

    public PrivateKey getPrivate() {
        return privateKey;
    }
}
