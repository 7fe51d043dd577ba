import java.io.*;
import java.net.*;
import java.nio.file.*;

public class FilePaths {
    static void file(String uri) {
        try {
            System.out.println(uri + " -> " + new File(new URI(uri)));
        } catch (Exception e) {
            System.out.println(uri + " -> " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"file:/a/b", "file:///a%20b/", "file:///", "http:/a", "file:a", "a", "file://h/a", "file:///a?q", "file:///a#f", "file:/%E4%B8%AD"}) {
            file(s);
        }
        for (String s : new String[] {"/a/b", "rel", "", "/", "a//b/", "/sp ace/ü", "."}) {
            File f = new File(s);
            System.out.println("<" + s + "> <" + f.toPath() + "> " + f.toPath().toFile().equals(f) + " " + (f.isAbsolute() ? f.toURI() : "") + " " + f.toPath().isAbsolute() + " "
                + f.toPath().equals(Path.of(f.getPath())));
        }
        try {
            new File("a\0b").toPath();
        } catch (InvalidPathException e) {
            System.out.println(e.getReason());
        }
        System.out.println(new File("/tmp").toURL() + " " + new File("/tmp/x y").toURI().toURL());
        Path d = Files.createTempDirectory("jt");
        System.out.println(d.toUri().toString().endsWith("/") + " " + d.toFile().toURI().equals(d.toUri()) + " " + d.resolve("x").toUri().toString().endsWith("/x"));
        System.out.println(Path.of("").toAbsolutePath().equals(new File("").getAbsoluteFile().toPath()) + " " + Path.of("x").toAbsolutePath().endsWith("x"));
        File f = new File(d.toFile(), "f");
        try (FileOutputStream o = new FileOutputStream(f)) {
            o.write(1);
        }
        System.out.println(Files.size(f.toPath()) + " " + Files.isSameFile(f.toPath(), d.resolve("f")) + " " + f.toPath().toRealPath().equals(f.getCanonicalFile().toPath()));
        Files.delete(f.toPath());
        Files.delete(d);
    }
}
