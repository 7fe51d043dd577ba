package jindo.internal.net;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** URLs of files on this machine. */
final class FileHandler extends URLStreamHandler {
    @Override
    protected void parseURL(URL u, String spec, int start, int limit) {
        super.parseURL(u, spec.replace(File.separatorChar, '/'), start, limit);
    }

    @Override
    protected URLConnection openConnection(URL u) throws IOException {
        String host = u.getHost();
        if (host != null && !host.isEmpty() && !host.equals("~") && !host.equalsIgnoreCase("localhost")) {
            throw new MalformedURLException("file URL with a remote host: " + u);
        }
        return new FileConnection(u, new File(Escapes.decode(u.getPath())));
    }

    @Override
    protected URLConnection openConnection(URL u, Proxy p) throws IOException {
        return openConnection(u);
    }

    @Override
    protected boolean hostsEqual(URL u1, URL u2) {
        return local(u1.getHost()) && local(u2.getHost()) || super.hostsEqual(u1, u2);
    }

    private static boolean local(String host) {
        return host == null || host.isEmpty() || host.equalsIgnoreCase("localhost");
    }
}
