package java.security.cert;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** Certificates, each vouched for by the next. */
public abstract class CertPath implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 6068470306649138683L;

    private final String type;

    protected CertPath(String type) {
        this.type = type;
    }

    public String getType() {
        return type;
    }

    public abstract Iterator<String> getEncodings();

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof CertPath that && type.equals(that.type)
            && getCertificates().equals(that.getCertificates());
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + getCertificates().hashCode();
    }

    @Override
    public String toString() {
        List<? extends Certificate> all = getCertificates();
        StringBuilder s = new StringBuilder("\n").append(type).append(" Cert Path: length = ").append(all.size())
            .append(".\n[\n");
        int i = 1;
        for (Certificate c : all) {
            s.append("=========================================================Certificate ").append(i++)
                .append(" start.\n").append(c)
                .append("\n=========================================================Certificate ").append(i - 1)
                .append(" end.\n\n\n");
        }
        return s.append("\n]").toString();
    }

    public abstract byte[] getEncoded() throws CertificateEncodingException;

    public abstract byte[] getEncoded(String encoding) throws CertificateEncodingException;

    public abstract List<? extends Certificate> getCertificates();
}
