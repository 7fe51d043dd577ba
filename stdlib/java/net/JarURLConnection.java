package java.net;

import java.io.IOException;
import java.security.cert.Certificate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import jindo.internal.net.Escapes;

/** A connection to an archive, or to an entry of it. */
public abstract class JarURLConnection extends URLConnection {
    protected URLConnection jarFileURLConnection;

    private final URL jarFileURL;
    private final String entryName;

    protected JarURLConnection(URL url) throws MalformedURLException {
        super(url);
        String spec = url.getFile();
        int separator = spec.indexOf("!/");
        if (separator == -1) {
            throw new MalformedURLException("no !/ found in url spec:" + spec);
        }
        jarFileURL = new URL(spec.substring(0, separator));
        String entry = spec.substring(separator + 2);
        entryName = entry.isEmpty() ? null : Escapes.decode(entry);
    }

    public URL getJarFileURL() {
        return jarFileURL;
    }

    public String getEntryName() {
        return entryName;
    }

    public abstract JarFile getJarFile() throws IOException;

    public Manifest getManifest() throws IOException {
        return getJarFile().getManifest();
    }

    public JarEntry getJarEntry() throws IOException {
        return entryName == null ? null : getJarFile().getJarEntry(entryName);
    }

    public Attributes getAttributes() throws IOException {
        JarEntry e = getJarEntry();
        return e == null ? null : e.getAttributes();
    }

    public Attributes getMainAttributes() throws IOException {
        Manifest m = getManifest();
        return m == null ? null : m.getMainAttributes();
    }

    public Certificate[] getCertificates() throws IOException {
        JarEntry e = getJarEntry();
        return e == null ? null : e.getCertificates();
    }
}
