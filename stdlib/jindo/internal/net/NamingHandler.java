package jindo.internal.net;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownServiceException;

/** URLs of protocols that are known by name but not spoken. */
final class NamingHandler extends URLStreamHandler {
    private final int port;

    NamingHandler(int port) {
        this.port = port;
    }

    @Override
    protected int getDefaultPort() {
        return port;
    }

    @Override
    protected URLConnection openConnection(URL u) throws IOException {
        throw new UnknownServiceException("protocol not spoken: " + u.getProtocol());
    }

    @Override
    protected URLConnection openConnection(URL u, Proxy p) throws IOException {
        return openConnection(u);
    }
}
