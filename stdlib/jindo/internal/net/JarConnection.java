package jindo.internal.net;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A connection to an archive or an entry. */
final class JarConnection extends JarURLConnection {
    private JarFile jar;
    private JarEntry entry;

    JarConnection(URL url) throws IOException {
        super(url);
        jarFileURLConnection = getJarFileURL().openConnection();
        setUseCaches(jarFileURLConnection.getUseCaches());
    }

    @Override
    public void connect() throws IOException {
        if (connected) {
            return;
        }
        boolean share = getUseCaches();
        jar = share ? JarFiles.share(getJarFileURL()) : JarFiles.open(getJarFileURL());
        String name = getEntryName();
        if (name != null) {
            entry = jar.getJarEntry(name);
            if (entry == null) {
                String where = jar.getName();
                if (!share) {
                    jar.close();
                }
                throw new FileNotFoundException("JAR entry " + name + " not found in " + where);
            }
        }
        connected = true;
    }

    @Override
    public JarFile getJarFile() throws IOException {
        connect();
        return jar;
    }

    @Override
    public JarEntry getJarEntry() throws IOException {
        connect();
        return entry;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        connect();
        if (getEntryName() == null) {
            throw new IOException("no entry name specified");
        }
        InputStream in = jar.getInputStream(entry);
        if (getUseCaches()) {
            return in;
        }
        JarFile own = jar;
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                super.close();
                own.close();
            }
        };
    }

    @Override
    public int getContentLength() {
        long n = getContentLengthLong();
        return n > Integer.MAX_VALUE ? -1 : (int) n;
    }

    @Override
    public long getContentLengthLong() {
        try {
            connect();
            return entry == null ? jarFileURLConnection.getContentLengthLong() : entry.getSize();
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public Object getContent() throws IOException {
        connect();
        return getEntryName() == null ? jar : super.getContent();
    }

    @Override
    public String getContentType() {
        if (getEntryName() == null) {
            return "x-java/jar";
        }
        String type = null;
        try {
            connect();
            try (InputStream in = new java.io.BufferedInputStream(jar.getInputStream(entry))) {
                type = guessContentTypeFromStream(in);
            }
        } catch (IOException e) {
            // its name must do
        }
        if (type == null) {
            type = guessContentTypeFromName(getEntryName());
        }
        return type == null ? "content/unknown" : type;
    }

    @Override
    public long getLastModified() {
        return jarFileURLConnection.getLastModified();
    }

    @Override
    public String getHeaderField(String name) {
        return jarFileURLConnection.getHeaderField(name);
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        return jarFileURLConnection.getHeaderFields();
    }

    @Override
    public void setUseCaches(boolean use) {
        super.setUseCaches(use);
        jarFileURLConnection.setUseCaches(use);
    }
}
