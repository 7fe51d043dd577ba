import java.io.File;
import java.net.URI;
import java.nio.file.*;

public class PathUris {
    static void of(String s) {
        try {
            System.out.println(s + " -> " + Path.of(URI.create(s)));
        } catch (Exception e) {
            System.out.println(s + " -> " + e);
        }
        try {
            System.out.println(s + " -> file " + new File(URI.create(s)));
        } catch (Exception e) {
            System.out.println(s + " -> file " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"file:///a/b", "file:/a%20b/c", "file:a", "/x", "file://host/x", "file:///a?q", "file:///a#f",
            "http://x/y", "file:/", "file:///a/", "file:/a%00b", "FILE:///Q", "file:/%C3%A9", "x:y"}) {
            of(s);
        }
        for (String s : new String[] {"/a b/ü", "/x/y#z", "/q?r", "/a;b=c", "/%41", "/tmp", "/", "/~a/[b]"}) {
            System.out.println(Path.of(s).toUri() + " " + new File(s).toURI() + " " + Path.of(Path.of(s).toUri()).equals(Path.of(s)));
        }
        System.out.println(new File("/tmp").toURI().toURL());
    }
}
