package jindo.internal.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import jindo.internal.BootResources;

/** URLs of files packed with the library: jrt:/java.base/name. */
final class ImageHandler extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL u) {
        return new Connection(u);
    }

    private static final class Connection extends FieldsConnection {
        private byte[] content;

        Connection(URL u) {
            super(u);
        }

        @Override
        public void connect() throws IOException {
            String path = Escapes.decode(url.getPath());
            int name = path.indexOf('/', 1);
            content = name < 0 || !path.startsWith("/java.base/") ? null : BootResources.bytes(path.substring(name + 1));
            if (content == null) {
                throw new IOException(path.substring(1) + " not found");
            }
            field("content-length", Integer.toString(content.length));
            connected = true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            return new ByteArrayInputStream(content);
        }
    }
}
