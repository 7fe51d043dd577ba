package java.security;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.URL;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Where code came from, and who signed it. */
public class CodeSource implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 4977541819976013951L;

    private final URL location;
    private transient CodeSigner[] signers;
    private transient Certificate[] certs;

    public CodeSource(URL url, Certificate[] certs) {
        location = url;
        this.certs = certs != null ? certs.clone() : null;
    }

    public CodeSource(URL url, CodeSigner[] signers) {
        location = url;
        if (signers != null) {
            this.signers = signers.clone();
            List<Certificate> list = new ArrayList<>();
            for (CodeSigner s : signers) {
                list.addAll(s.getSignerCertPath().getCertificates());
            }
            certs = list.toArray(new Certificate[0]);
        }
    }

    @Override
    public int hashCode() {
        return location != null ? location.hashCode() : 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || obj instanceof CodeSource other && Objects.equals(location, other.location)
            && sameCertificates(other);
    }

    private boolean sameCertificates(CodeSource other) {
        if (certs == null || other.certs == null) {
            return certs == other.certs;
        }
        return certs.length == other.certs.length
            && new HashSet<>(Arrays.asList(certs)).equals(new HashSet<>(Arrays.asList(other.certs)));
    }

    public final URL getLocation() {
        return location;
    }

    public final Certificate[] getCertificates() {
        return certs != null ? certs.clone() : null;
    }

    public final CodeSigner[] getCodeSigners() {
        return signers != null ? signers.clone() : null;
    }

    public boolean implies(CodeSource codesource) {
        if (codesource == null) {
            return false;
        }
        if (certs != null && (codesource.certs == null
            || !new HashSet<>(Arrays.asList(codesource.certs)).containsAll(Arrays.asList(certs)))) {
            return false;
        }
        return location == null || location.equals(codesource.location)
            || codesource.location != null && covers(location, codesource.location);
    }

    /** Protocol, host and port as given, and a path that names that file, its folder with * or a tree with -. */
    private static boolean covers(URL mine, URL theirs) {
        if (!mine.getProtocol().equalsIgnoreCase(theirs.getProtocol())) {
            return false;
        }
        if (mine.getPort() != -1 && mine.getPort()
            != (theirs.getPort() != -1 ? theirs.getPort() : theirs.getDefaultPort())) {
            return false;
        }
        String host = mine.getHost();
        if (host != null && !host.isEmpty() && !host.equalsIgnoreCase(theirs.getHost())
            && !(host.startsWith("*.") && theirs.getHost().endsWith(host.substring(1)))) {
            return false;
        }
        String path = mine.getFile();
        String other = theirs.getFile();
        if (path.endsWith("/-")) {
            return other.startsWith(path.substring(0, path.length() - 1));
        }
        if (path.endsWith("/*")) {
            int slash = other.lastIndexOf('/');
            return slash >= 0 && other.substring(0, slash + 1).equals(path.substring(0, path.length() - 1));
        }
        return (other.equals(path) || other.equals(path + "/"))
            && (mine.getRef() == null || mine.getRef().equals(theirs.getRef()));
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder("(").append(location);
        if (certs != null && certs.length > 0) {
            for (Certificate c : certs) {
                s.append(' ').append(c);
            }
        } else {
            s.append(" <no signer certificates>");
        }
        return s.append(')').toString();
    }

    @java.io.Serial
    private void writeObject(java.io.ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(0);
        out.writeObject(signers);
    }

    @java.io.Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int count = in.readInt();
        if (count != 0) {
            throw new IOException("certificates of a code source cannot be read");
        }
        signers = (CodeSigner[]) in.readObject();
    }
}
