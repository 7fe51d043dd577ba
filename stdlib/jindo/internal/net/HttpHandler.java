package jindo.internal.net;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownServiceException;

/** URLs of HTTP; the encrypted kind can be named but not connected to. */
final class HttpHandler extends URLStreamHandler {
    private final int port;

    HttpHandler(int port) {
        this.port = port;
    }

    @Override
    protected int getDefaultPort() {
        return port;
    }

    @Override
    protected URLConnection openConnection(URL u) throws IOException {
        return openConnection(u, null);
    }

    @Override
    protected URLConnection openConnection(URL u, Proxy p) throws IOException {
        if (port == 443) {
            throw new UnknownServiceException("no TLS: " + u);
        }
        String wrong = Handlers.wrongAuthority(u.getAuthority(), u.getHost());
        if (wrong != null) {
            throw new MalformedURLException(wrong);
        }
        return new HttpConnection(u, p);
    }
}
