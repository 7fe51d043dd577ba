package jindo.internal.net;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** URLs of entries of archives: jar:archive!/entry. */
final class JarHandler extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL u) throws IOException {
        return new JarConnection(u);
    }

    /** Where the separator's slash is, or -1. */
    private static int bang(String s) {
        int i = s.length();
        while ((i = s.lastIndexOf('!', i)) >= 0) {
            if (i != s.length() - 1 && s.charAt(i + 1) == '/') {
                return i + 1;
            }
            i--;
        }
        return -1;
    }

    @Override
    protected void parseURL(URL u, String spec, int start, int limit) {
        String ref = null;
        int hash = spec.indexOf('#', limit);
        boolean refOnly = hash == start;
        if (hash >= 0) {
            ref = spec.substring(hash + 1);
        }
        String file = start < limit ? spec.substring(start, limit) : "";
        boolean absolute = spec.regionMatches(true, 0, "jar:", 0, 4) && start >= 4;
        if (absolute) {
            checkArchive(file);
        } else if (!refOnly) {
            file = inContext(u, file);
            int slash = bang(file);
            file = file.substring(0, slash) + withoutDots(file.substring(slash));
        } else {
            file = u.getFile();
        }
        setURL(u, "jar", "", -1, file, ref);
    }

    private static void checkArchive(String file) {
        if (file.regionMatches(true, 0, "jar:", 0, 4)) {
            throw new NullPointerException("Nested JAR URLs are not supported");
        }
        int slash = bang(file);
        if (slash < 0) {
            throw new NullPointerException("no !/ in spec");
        }
        try {
            new URL(file.substring(0, slash - 1));
        } catch (MalformedURLException e) {
            throw new NullPointerException("invalid url: " + file + " (" + e + ")");
        }
    }

    private static String inContext(URL u, String file) {
        String base = u.getFile();
        if (file.startsWith("/")) {
            int slash = bang(base);
            if (slash < 0) {
                throw new NullPointerException("malformed context url:" + u + ": no !/");
            }
            return base.substring(0, slash) + file;
        }
        int slash = base.lastIndexOf('/');
        if (!base.endsWith("/") && slash >= 0) {
            base = base.substring(0, slash + 1);
        }
        if (slash < 0) {
            throw new NullPointerException("malformed context url:" + u);
        }
        return base + file;
    }

    private static String withoutDots(String p) {
        int i;
        while ((i = p.indexOf("/../")) >= 0) {
            int before = i == 0 ? -1 : p.lastIndexOf('/', i - 1);
            p = before >= 0 ? p.substring(0, before) + p.substring(i + 3) : p.substring(i + 3);
        }
        while ((i = p.indexOf("/./")) >= 0) {
            p = p.substring(0, i) + p.substring(i + 2);
        }
        while (p.endsWith("/..")) {
            i = p.indexOf("/..");
            int before = i == 0 ? -1 : p.lastIndexOf('/', i - 1);
            p = before >= 0 ? p.substring(0, before + 1) : p.substring(0, i);
        }
        return p.endsWith("/.") ? p.substring(0, p.length() - 1) : p;
    }

    @Override
    protected boolean sameFile(URL u1, URL u2) {
        if (!u1.getProtocol().equals("jar") || !u2.getProtocol().equals("jar")) {
            return false;
        }
        int s1 = bang(u1.getFile());
        int s2 = bang(u2.getFile());
        if (s1 < 0 || s2 < 0) {
            return super.sameFile(u1, u2);
        }
        try {
            return u1.getFile().substring(s1).equals(u2.getFile().substring(s2))
                && new URL(u1.getFile().substring(0, s1 - 1)).equals(new URL(u2.getFile().substring(0, s2 - 1)));
        } catch (MalformedURLException e) {
            return super.sameFile(u1, u2);
        }
    }

    @Override
    protected int hashCode(URL u) {
        int h = u.getProtocol().hashCode();
        int slash = bang(u.getFile());
        if (slash < 0) {
            return h + u.getFile().hashCode();
        }
        try {
            h += new URL(u.getFile().substring(0, slash - 1)).hashCode();
        } catch (MalformedURLException e) {
            h += u.getFile().substring(0, slash - 1).hashCode();
        }
        return h + u.getFile().substring(slash + 1).hashCode();
    }
}
