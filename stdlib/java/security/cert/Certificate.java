package java.security.cert;

import java.io.Serializable;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.util.Arrays;

/** A public key and who it belongs to, signed. */
public abstract class Certificate implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -3585440601605666277L;

    private final String type;
    private int hash = -1;

    protected Certificate(String type) {
        this.type = type;
    }

    public final String getType() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        try {
            return other instanceof Certificate c && Arrays.equals(getEncoded(), c.getEncoded());
        } catch (CertificateException e) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        if (hash == -1) {
            try {
                hash = Arrays.hashCode(getEncoded());
            } catch (CertificateException e) {
                hash = 0;
            }
        }
        return hash;
    }

    public abstract byte[] getEncoded() throws CertificateEncodingException;

    public abstract void verify(PublicKey key) throws CertificateException, NoSuchAlgorithmException,
        InvalidKeyException, NoSuchProviderException, SignatureException;

    public abstract void verify(PublicKey key, String sigProvider) throws CertificateException,
        NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    public void verify(PublicKey key, Provider sigProvider) throws CertificateException, NoSuchAlgorithmException,
        InvalidKeyException, SignatureException {
        throw new UnsupportedOperationException();
    }

    @Override
    public abstract String toString();

    public abstract PublicKey getPublicKey();
}
