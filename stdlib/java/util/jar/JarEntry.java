package java.util.jar;

import java.io.IOException;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.util.zip.ZipEntry;

/** What a jar file knows about a file in it. */
public class JarEntry extends ZipEntry {
    Attributes attr;
    Certificate[] certs;
    CodeSigner[] signers;

    public JarEntry(String name) {
        super(name);
    }

    public JarEntry(ZipEntry ze) {
        super(ze);
    }

    public JarEntry(JarEntry je) {
        super(je);
        attr = je.attr;
        certs = je.certs;
        signers = je.signers;
    }

    public Attributes getAttributes() throws IOException {
        return attr;
    }

    public Certificate[] getCertificates() {
        return certs == null ? null : certs.clone();
    }

    public CodeSigner[] getCodeSigners() {
        return signers == null ? null : signers.clone();
    }

    public String getRealName() {
        return super.getName();
    }
}
