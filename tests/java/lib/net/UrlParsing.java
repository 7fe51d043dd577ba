import java.net.*;

public class UrlParsing {
    static void show(URL u) throws Exception {
        System.out.println(u + " | " + u.getProtocol() + " | " + u.getAuthority() + " | " + u.getUserInfo() + " | " + u.getHost() + " | " + u.getPort()
            + " | " + u.getDefaultPort() + " | " + u.getPath() + " | " + u.getQuery() + " | " + u.getFile() + " | " + u.getRef());
    }

    static void parse(String context, String s) {
        try {
            show(new URL(context == null ? null : new URL(context), s));
        } catch (Exception e) {
            System.out.println(s + " -> " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"http://user:pw@host:8080/a/b?q=1#ref", "https://h", "http://h?q", "http://h/#", "http://h:/x", "  http://h/ ",
            "url:http://h", "HTTP://Host/Path", "file:/a/b", "file:///a/b", "file:a", "file://host/x", "jar:file:/x.jar!/a/b", "http://[::1]:80/x", "http://[::g]/",
            "http://[::1]x/", "ftp://h/x", "mailto:a@b", "x", "foo://x", "", "http://h:abc/", "http://h:-2/", "jar:file:/x.jar", "jar:x!/y", "http://a@b@c/",
            "http:///p", "http:p", "//h/x", "http://h/a/../b", "jrt:/java.base/x"}) {
            parse(null, s);
        }
        for (String s : new String[] {"x", "/x", "?y", "#r", "", "../x", "../../x", "./x", "//o/x", "x?y#z", "http:x", "https://o/", "x/./y", ".", "..", "x/.."}) {
            parse("http://u@h:1/a/b/c?q#r", s);
        }
        for (String s : new String[] {"x", "/x", "#r", "../x", "../../y", ""}) {
            parse("jar:file:/j.jar!/a/b/c", s);
        }
        show(new URL("http", "h", 80, "/f?q#r"));
        show(new URL("http", "::1", "/f"));
        show(new URL("file", null, "/x"));
        show(new URL("file", "", "/x"));
        try {
            new URL("http", "h", -5, "/x");
        } catch (MalformedURLException e) {
            System.out.println(e);
        }
        System.out.println(new URL("file:/a").equals(new URL("file:///a")) + " " + new URL("file:/a#x").equals(new URL("file:/a")) + " "
            + new URL("file:/a#x").sameFile(new URL("file:/a")) + " " + new URL("file:/a").hashCode() + " " + new URL("jar:file:/a!/b").hashCode()
            + " " + new URL("file://localhost/a").sameFile(new URL("file:/a")));
        System.out.println(new URL("http://h/a%20b?c").toURI() + " " + new URL("file:/x").toURI().getPath());
        try {
            new URL("http://h/a b").toURI();
        } catch (URISyntaxException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(URI.create("http://h/x").toURL());
        try {
            URI.create("x").toURL();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        URLStreamHandler own = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL u) {
                return null;
            }

            @Override
            protected int getDefaultPort() {
                return 7;
            }
        };
        show(new URL(null, "own://h/x?y", own));
    }
}
