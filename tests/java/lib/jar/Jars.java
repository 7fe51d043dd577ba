import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Manifests as text, jar files with one, entries for versions of Java. */
public class Jars {
    static void attempt(Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Manifest m = manifests();
        texts();
        names();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, m)) {
            for (String n : new String[] {"a/b", "a/c", "META-INF/versions/9/a/b", "META-INF/versions/11/a/b",
                "META-INF/versions/99/a/b", "META-INF/versions/9/only"}) {
                out.putNextEntry(new JarEntry(n));
                out.write(n.getBytes());
            }
        }
        JarInputStream in = new JarInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(in.getManifest().equals(m) + " " + in.getNextJarEntry() + " " + new String(in.readAllBytes()) + " "
            + in.getNextEntry().getClass());
        File f = File.createTempFile("jar", ".jar");
        try {
            try (FileOutputStream out = new FileOutputStream(f)) {
                out.write(bytes.toByteArray());
            }
            file(f, m);
        } finally {
            f.delete();
        }
    }

    static Manifest manifests() throws Exception {
        Manifest m = new Manifest();
        m.getMainAttributes().putValue("Main-Class", "x.y.Z");
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        m.write(b);
        System.out.println("[" + b + "]");
        m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        m.getMainAttributes().putValue("Long", "v".repeat(200));
        m.getMainAttributes().putValue("Uni", "\u00e9\u20ac".repeat(30));
        m.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        Attributes s = new Attributes();
        s.putValue("k", "v");
        s.putValue("A-b", "c");
        m.getEntries().put("some/entry".repeat(10), s);
        m.getEntries().put("a/b", new Attributes());
        b.reset();
        m.write(b);
        System.out.println(b.toString("ISO-8859-1").replace("\r", "\\r"));
        Manifest r = new Manifest(new ByteArrayInputStream(b.toByteArray()));
        System.out.println(r.equals(m) + " " + r.getMainAttributes().keySet() + r.getEntries().keySet() + r.hashCode());
        System.out.println(r.getMainAttributes().getValue("main-class") + r.getMainAttributes().getValue(Attributes.Name.CLASS_PATH)
            + r.getAttributes("zz") + s.size() + s.hashCode() + m.clone().equals(m) + new Manifest(m).equals(m));
        return m;
    }

    static void texts() {
        for (String x : new String[] {"a", "a:b", "a: b", "a: b\n", "M: 1\n c\n", "M: 1\n\nName: q\nz: 1\n\nz: 2\n", "M: 1\n\nz: 1\n",
            " x\n", "M:  x\n", "M: 1\r\rName: q\r", "\u00e9: 1\n", "a b: 1\n", "x".repeat(600) + ": 1\n", "a:b\n", "a\n",
            "M: 1\n\nname: q\n\nNAME: q\nw: 3\n", "M: 1\n\nName: long\n er\nw: 3\n\n\n\nName: z\n"}) {
            attempt(() -> {
                Manifest n = new Manifest(new ByteArrayInputStream(x.getBytes("UTF-8")));
                StringBuilder all = new StringBuilder(n.getMainAttributes().entrySet().toString());
                for (Map.Entry<String, Attributes> e : n.getEntries().entrySet()) {
                    all.append(' ').append(e.getKey()).append(e.getValue().entrySet());
                }
                return all;
            });
        }
    }

    static void names() {
        attempt(() -> new Attributes().put("x", "y"));
        attempt(() -> new Attributes().putValue("x y", "y"));
        attempt(() -> new Attributes().put(new Attributes.Name("x"), 3));
        attempt(() -> new Attributes.Name(""));
        attempt(() -> new Attributes.Name("x".repeat(71)));
        attempt(() -> new Attributes.Name(null));
        attempt(() -> new Attributes().getValue("a b"));
        attempt(() -> new Attributes().get("a b"));
        System.out.println(new Attributes.Name("X").equals(new Attributes.Name("x")) + " " + new Attributes.Name("X").hashCode());
    }

    static void file(File f, Manifest m) throws Exception {
        for (Runtime.Version v : new Runtime.Version[] {JarFile.baseVersion(), Runtime.Version.parse("10"), JarFile.runtimeVersion()}) {
            try (JarFile j = new JarFile(f, false, JarFile.OPEN_READ, v)) {
                JarEntry e = j.getJarEntry("a/b");
                System.out.println(v + " " + j.getVersion() + " " + j.isMultiRelease() + " " + e + " " + e.getRealName() + " "
                    + new String(j.getInputStream(e).readAllBytes()) + " " + j.getEntry("only") + " " + j.versionedStream().toList());
                System.out.println(e.getAttributes() != null ? e.getAttributes().size() : -1);
            }
        }
        JarFile j = new JarFile(f);
        System.out.println(j.getManifest().equals(m) + " " + j.getJarEntry("META-INF/MANIFEST.MF").getExtra().length + " "
            + j.stream().count() + " " + j.getJarEntry("a/c").getCertificates() + j.getJarEntry("zz"));
        j.close();
        attempt(() -> j.getManifest().equals(m));
        attempt(() -> j.entries());
    }
}
