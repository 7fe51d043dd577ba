package jindo.internal.fs;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Path;
import java.nio.file.spi.FileTypeDetector;
import java.util.ServiceLoader;

/** The content type of a file, by the program's detectors or by its name. */
public final class ContentTypes {
    private ContentTypes() {
    }

    public static String probe(Path path) throws IOException {
        for (FileTypeDetector d : ServiceLoader.load(FileTypeDetector.class, ClassLoader.getSystemClassLoader())) {
            String type = d.probeContentType(path);
            if (type != null) {
                return type;
            }
        }
        Path name = path.getFileName();
        return name == null ? null : URLConnection.getFileNameMap().getContentTypeFor(name.toString());
    }
}
