package java.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** An object, serialized, and a signature over it. */
public final class SignedObject implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 720502720485447167L;

    private byte[] content;
    private byte[] signature;
    private String thealgorithm;

    public SignedObject(Serializable object, PrivateKey signingKey, Signature signingEngine)
        throws IOException, InvalidKeyException, SignatureException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        content = bytes.toByteArray();
        signingEngine.initSign(signingKey);
        signingEngine.update(content);
        signature = signingEngine.sign();
        thealgorithm = signingEngine.getAlgorithm();
    }

    public Object getObject() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(content))) {
            return in.readObject();
        }
    }

    public byte[] getSignature() {
        return signature.clone();
    }

    public String getAlgorithm() {
        return thealgorithm;
    }

    public boolean verify(PublicKey verificationKey, Signature verificationEngine)
        throws InvalidKeyException, SignatureException {
        verificationEngine.initVerify(verificationKey);
        verificationEngine.update(content);
        return verificationEngine.verify(signature);
    }
}
