import java.net.*;

public class UriParsing {
    static void show(String s) {
        try {
            URI u = new URI(s);
            System.out.println(s + " -> scheme=" + u.getScheme() + " ssp=" + u.getSchemeSpecificPart() + " authority=" + u.getAuthority()
                + " user=" + u.getUserInfo() + " host=" + u.getHost() + " port=" + u.getPort() + " path=" + u.getPath() + " raw="
                + u.getRawPath() + " query=" + u.getQuery() + " fragment=" + u.getFragment() + " abs=" + u.isAbsolute() + " opaque="
                + u.isOpaque() + " hash=" + u.hashCode() + " ascii=" + u.toASCIIString());
        } catch (URISyntaxException e) {
            System.out.println(s + " -> " + e.getMessage() + " | " + e.getReason() + " | " + e.getIndex());
        }
    }

    public static void main(String[] args) {
        String[] all = {"http://user:pw@example.com:8080/a/b%20c?q=1&r=%41#frag", "mailto:a@b.com", "urn:isbn:096139210x", "../x/y?z", "",
            "#f", "?q", "//host/path", "file:///etc/passwd", "file:/etc", "http://[::1]:80/", "http://[fe80::1%25eth0]/", "http://[1:2:3:4:5:6:7:8]",
            "http://[::ffff:1.2.3.4]/", "http://1.2.3.4:5/", "http://1.2.3.400/", "http://a_b/", "http://-a/", "http://a-/", "http://a.b.c./x",
            "http://1a.2b/", "http://h:port/", "http://h:/x", "http://h:99999999999/", "http:", "http://", ":x", "1a:b", "a b", "a:b c", "/a|b",
            "http://ex ample/", "/%4", "/%zz", "/é?ü#ö", "http://exämple.com/", "http://[::1", "http://[::g]/", "http://[1:2]/", "http://[::1::2]/",
            "http://[1:2:3:4:5:6:7:8:9]/", "http://u@h@i/", "a:b:c", "a/b:c", "./a:b", "jar:file:/x.jar!/y", "HTTP://EX.com/%7e", "x://a,b;c/", "http://h?q",
            "http://h#f", "tel:+1-816-555-1212", "/a;b=c/d", "http://h/a#b#c", "http://h/{x}", "\u0085", "http://a..b/", "s:/", "s:?q"};
        for (String s : all) {
            show(s);
        }
        try {
            URI.create("a b");
        } catch (IllegalArgumentException e) {
            System.out.println(e + " / " + e.getCause());
        }
        try {
            System.out.println(new URI("http://a_b/").parseServerAuthority());
        } catch (URISyntaxException e) {
            System.out.println(e.getMessage());
        }
        try {
            new URI(null);
        } catch (NullPointerException | URISyntaxException e) {
            System.out.println(e.getClass());
        }
    }
}
