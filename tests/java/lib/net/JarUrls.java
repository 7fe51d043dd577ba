import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;
import java.util.zip.*;

public class JarUrls {
    interface Work {
        Object run() throws Exception;
    }

    static Path dir;

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + String.valueOf(w.run()).replace(dir.toString(), "DIR"));
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replace(dir.toString(), "DIR"));
        }
    }

    static String text(URL u) throws IOException {
        try (InputStream in = u.openStream()) {
            return new String(in.readAllBytes());
        }
    }

    public static void main(String[] args) throws Exception {
        dir = Files.createTempDirectory("jt");
        Path jar = dir.resolve("x y.jar");
        Manifest m = new Manifest();
        m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        m.getMainAttributes().putValue("Extra", "value");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), m)) {
            out.putNextEntry(new ZipEntry("a/b.txt"));
            out.write("content".getBytes());
            out.closeEntry();
            out.putNextEntry(new ZipEntry("a/c d.txt"));
            out.write("spaced".getBytes());
            out.closeEntry();
        }
        String base = "jar:" + jar.toUri() + "!/";
        show("entry", () -> text(new URL(base + "a/b.txt")));
        show("escaped", () -> text(new URL(base + "a/c%20d.txt")));
        show("relative", () -> text(new URL(new URL(base), "a/b.txt")));
        show("missing", () -> text(new URL(base + "nope")));
        show("no entry", () -> text(new URL(base)));
        show("no file", () -> text(new URL("jar:file:" + dir + "/none.jar!/x")));
        JarURLConnection c = (JarURLConnection) new URL(base + "a/b.txt").openConnection();
        show("names", () -> c.getEntryName() + " " + c.getJarFileURL() + " " + c.getContentLength() + " " + c.getContentType() + " " + c.getURL());
        show("manifest", () -> c.getMainAttributes().getValue("Extra") + " " + c.getAttributes() + " " + c.getJarEntry() + " " + c.getJarFile().getName());
        show("connected", () -> { c.setDoInput(false); return null; });
        JarURLConnection d = (JarURLConnection) new URL(base).openConnection();
        d.setUseCaches(false);
        show("whole", () -> d.getEntryName() + " " + d.getJarFile().size() + " " + d.getContentType());
        d.getJarFile().close();
        show("bad", () -> new URL("jar:file:/x").openConnection());
        show("file", () -> text(dir.toUri().toURL()));
        Files.writeString(dir.resolve("p.html"), "<html>");
        URLConnection f = dir.resolve("p.html").toUri().toURL().openConnection();
        show("file", () -> f.getContentType() + " " + f.getContentLength() + " " + (f.getLastModified() > 0) + " " + new String(f.getInputStream().readAllBytes()) + " " + f.getHeaderField("content-length"));
        show("missing file", () -> text(dir.resolve("none").toUri().toURL()));
        show("output", () -> f.getOutputStream());
        show("types", () -> URLConnection.guessContentTypeFromName("a.gif") + " " + URLConnection.guessContentTypeFromName("a") + " "
            + URLConnection.guessContentTypeFromStream(new ByteArrayInputStream("<?xml version".getBytes())) + " "
            + URLConnection.guessContentTypeFromStream(new ByteArrayInputStream("GIF89a".getBytes())));
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL(), dir.toUri().toURL()}, null);
        show("resource", () -> loader.getResource("a/b.txt") + " " + loader.findResource("p.html") + " " + loader.getResource("nope") + " " + Collections.list(loader.getResources("a/b.txt")).size());
        show("spaced", () -> loader.getResource("a/c d.txt"));
        show("stream", () -> new String(loader.getResourceAsStream("a/c d.txt").readAllBytes()));
        show("urls", () -> Arrays.toString(loader.getURLs()));
        show("class", () -> loader.loadClass("no.Such"));
        loader.close();
        show("closed", () -> loader.findResource("a/b.txt"));
        try (var s = Files.walk(dir)) {
            s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }
}
