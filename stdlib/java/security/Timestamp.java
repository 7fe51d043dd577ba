package java.security;

import java.io.Serializable;
import java.security.cert.CertPath;
import java.util.Date;
import java.util.Objects;

/** A moment that an authority vouches for. */
public final class Timestamp implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -5502683707821851294L;

    private final Date timestamp;
    private final CertPath signerCertPath;

    public Timestamp(Date timestamp, CertPath signerCertPath) {
        this.timestamp = new Date(Objects.requireNonNull(timestamp).getTime());
        this.signerCertPath = Objects.requireNonNull(signerCertPath);
    }

    public Date getTimestamp() {
        return new Date(timestamp.getTime());
    }

    public CertPath getSignerCertPath() {
        return signerCertPath;
    }

    @Override
    public int hashCode() {
        return timestamp.hashCode() + signerCertPath.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Timestamp that && timestamp.equals(that.timestamp)
            && signerCertPath.equals(that.signerCertPath);
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder("(timestamp: ").append(timestamp);
        if (signerCertPath.getCertificates().isEmpty()) {
            return s.append("TSA: <empty>)").toString();
        }
        return s.append("TSA: ").append(signerCertPath.getCertificates().get(0)).append(')').toString();
    }
}
