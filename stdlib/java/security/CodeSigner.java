package java.security;

import java.io.Serializable;
import java.security.cert.CertPath;
import java.util.Objects;

/** Who signed code, and when. */
public final class CodeSigner implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 6819288105193937581L;

    private final CertPath signerCertPath;
    private final Timestamp timestamp;

    public CodeSigner(CertPath signerCertPath, Timestamp timestamp) {
        this.signerCertPath = Objects.requireNonNull(signerCertPath);
        this.timestamp = timestamp;
    }

    public CertPath getSignerCertPath() {
        return signerCertPath;
    }

    public Timestamp getTimestamp() {
        return timestamp;
    }

    @Override
    public int hashCode() {
        return signerCertPath.hashCode() + (timestamp != null ? timestamp.hashCode() : 0);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof CodeSigner that && Objects.equals(timestamp, that.timestamp)
            && signerCertPath.equals(that.signerCertPath);
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder("(Signer: ").append(signerCertPath.getCertificates().get(0));
        if (timestamp != null) {
            s.append(" timestamp: ").append(timestamp);
        }
        return s.append(')').toString();
    }
}
