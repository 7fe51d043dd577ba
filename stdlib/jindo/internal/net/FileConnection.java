package jindo.internal.net;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file, or a directory as the sorted list of its names. */
final class FileConnection extends FieldsConnection {
    private final File file;
    private InputStream in;

    FileConnection(URL url, File file) {
        super(url);
        this.file = file;
    }

    @Override
    public void connect() throws IOException {
        if (connected) {
            return;
        }
        boolean directory = file.isDirectory();
        if (directory) {
            String[] names = file.list();
            if (names == null) {
                throw new FileNotFoundException(file.getPath() + " exists, but is not accessible");
            }
            Arrays.sort(names, String.CASE_INSENSITIVE_ORDER);
            StringBuilder list = new StringBuilder();
            for (String name : names) {
                list.append(name).append('\n');
            }
            in = new ByteArrayInputStream(list.toString().getBytes(StandardCharsets.UTF_8));
            field("content-type", "text/plain");
        } else {
            in = new BufferedInputStream(new FileInputStream(file));
            String type = getFileNameMap().getContentTypeFor(file.getName());
            if (type != null) {
                field("content-type", type);
            }
            field("content-length", Long.toString(file.length()));
        }
        if (file.lastModified() != 0) {
            field("last-modified", HttpDates.format(file.lastModified()));
        }
        connected = true;
    }

    @Override
    public long getLastModified() {
        getHeaderField("last-modified");
        return connected ? file.lastModified() : 0;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        connect();
        return in;
    }
}
