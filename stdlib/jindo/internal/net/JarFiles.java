package jindo.internal.net;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** Archives behind URLs, kept open for those who want to share them. */
final class JarFiles {
    private static final Map<String, JarFile> shared = new HashMap<>();

    private JarFiles() {
    }

    /** A copy of one's own, removed when it is closed or the program ends. */
    static JarFile fetch(URL url) throws IOException {
        URLConnection c = url.openConnection();
        if (c instanceof JarURLConnection j && j.getEntryName() == null) {
            return open(j.getJarFileURL());
        }
        Path copy = Files.createTempFile("jar_cache", null);
        try (InputStream in = c.getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return new JarFile(copy.toFile(), true, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
    }

    static JarFile open(URL url) throws IOException {
        return "file".equals(url.getProtocol()) ? new JarFile(new File(Escapes.decode(url.getPath()))) : fetch(url);
    }

    static JarFile share(URL url) throws IOException {
        String key = url.toString();
        synchronized (shared) {
            JarFile j = shared.get(key);
            if (j != null && isOpen(j)) {
                return j;
            }
        }
        JarFile mine = open(url);
        synchronized (shared) {
            JarFile other = shared.get(key);
            if (other != null && isOpen(other)) {
                mine.close();
                return other;
            }
            shared.put(key, mine);
            return mine;
        }
    }

    private static boolean isOpen(JarFile j) {
        try {
            j.size();
            return true;
        } catch (IllegalStateException e) {
            return false; // somebody has closed it
        }
    }
}
