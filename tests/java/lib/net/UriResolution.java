import java.net.*;

public class UriResolution {
    public static void main(String[] args) throws Exception {
        URI base = URI.create("http://a/b/c/d;p?q");
        for (String s : new String[] {"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./",
            "..", "../", "../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g",
            "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g?y/./x", "g#s/../x", "mailto:x@y"}) {
            System.out.println(s + " -> " + base.resolve(s) + " " + base.relativize(base.resolve(s)));
        }
        for (String s : new String[] {"http://h/a/./b/../c", "a/../..", "../a/..", "/..", "a//b", "./a:b", "x/../a:b", "http://h", "mailto:x/../y", "/a/b/../../..",
            "a/.", "a/..", "./", "http://h/%2e/x"}) {
            System.out.println(s + " => " + URI.create(s).normalize());
        }
        String[][] pairs = {{"http://h/a/", "http://h/a/b/c"}, {"http://h/a", "http://h/a/b"}, {"http://h/a/", "http://i/a/b"}, {"/x/", "/x/y?q#f"},
            {"http://h/a/b", "http://h/a/c"}, {"http://h/a/", "http://h/a/"}, {"file:/a/", "file:/a/../b"}};
        for (String[] p : pairs) {
            System.out.println(p[0] + " " + p[1] + " ~> " + URI.create(p[0]).relativize(URI.create(p[1])));
        }
        String[] eq = {"http://H/a", "http://h/a", "HTTP://h/a", "http://h/A", "http://h/%7e", "http://h/%7E", "http://h:80/a", "a", "A", "mailto:a", "mailto:A", "/a?q", "/a#f"};
        for (String x : eq) {
            StringBuilder sb = new StringBuilder(x);
            for (String y : eq) {
                URI u = URI.create(x);
                URI v = URI.create(y);
                sb.append(u.equals(v) ? " =" : " ").append(Integer.signum(u.compareTo(v)));
            }
            System.out.println(sb + " " + URI.create(x).hashCode());
        }
    }
}
