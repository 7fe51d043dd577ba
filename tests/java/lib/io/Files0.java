import java.io.*;
import java.util.*;

/** java.io.File and streams over files: creating, listing, renaming, random access, what fails and how it says so. */
public class Files0 {
    interface Act {
        Object run() throws Exception;
    }

    static String dir;

    static void t(Act a) {
        try {
            System.out.println(a.run());
        } catch (Exception e) {
            System.out.println(e.toString().replace(dir, "DIR"));
        }
    }

    public static void main(String[] args) throws Exception {
        File d = File.createTempFile("tests", ".dir");
        d.delete();
        dir = d.getPath();
        System.out.println(d.mkdir() + " " + d.mkdir() + " " + new File(d, "a/b/c").mkdirs() + " " + new File(d, "x/y").mkdir());
        File f = new File(d, "f.txt");
        System.out.println(f.createNewFile() + " " + f.createNewFile() + " " + f.length() + " " + f.isFile() + f.isDirectory() + f.exists() + f.isHidden());
        try (FileOutputStream out = new FileOutputStream(f)) {
            out.write("hello".getBytes());
        }
        try (FileOutputStream out = new FileOutputStream(f, true)) {
            out.write(" world".getBytes(), 0, 6);
        }
        try (FileInputStream in = new FileInputStream(f)) {
            System.out.println(in.available() + " " + in.skip(6) + " " + new String(in.readAllBytes()) + in.read() + in.getFD().valid());
        }
        try (RandomAccessFile r = new RandomAccessFile(f, "rw")) {
            r.seek(20);
            r.writeInt(7);
            r.seek(0);
            System.out.println(r.length() + " " + r.readLine().length() + " " + r.getFilePointer());
            r.setLength(3);
            r.seek(1);
            System.out.println((char) r.readByte() + " " + r.length() + r.skipBytes(100) + r.read());
            t(() -> {
                r.seek(-1);
                return 0;
            });
            t(() -> r.readLong());
        }
        String[] names = d.list();
        Arrays.sort(names);
        System.out.println(Arrays.toString(names) + d.listFiles((File x) -> x.isDirectory()).length + d.list((x, n) -> n.endsWith("txt")).length);
        System.out.println(f.renameTo(new File(d, "g.txt")) + " " + f.exists() + " " + d.delete() + " " + new File(d, "none").delete());
        File g = new File(d, "g.txt");
        System.out.println(g.setReadOnly() + " " + g.setLastModified(1600000000000L) + " " + g.lastModified() + " " + new File(d, "none").lastModified());
        t(() -> new FileInputStream(new File(d, "none")));
        t(() -> new FileInputStream(d));
        t(() -> new FileOutputStream(d));
        t(() -> new FileOutputStream(new File(d, "no/such/f")));
        t(() -> new RandomAccessFile(g, "zz"));
        t(() -> new File(d, "no/such/f").createNewFile());
        t(() -> new FileReader(new File(d, "none")));
        t(() -> new PrintWriter(new File(d, "none/x")));
        t(() -> File.createTempFile("ab", null));
        t(() -> new File((String) null));
        t(() -> new File(d, null));
        System.out.println(new File(d, "none").list() + " " + new File(d, "none").length() + " " + Arrays.toString(new File(d, "a").list()));
        paths();
        FileInputStream closed = new FileInputStream(g);
        closed.close();
        t(() -> closed.read());
        t(() -> closed.available());
        g.delete();
        for (String s : new String[] {"a/b/c", "a/b", "a", ""}) {
            System.out.print(new File(d, s).delete() + " ");
        }
        System.out.println(d.exists());
    }

    static void paths() throws Exception {
        for (String s : new String[] {"a/b", "/a//b/", "", "/", "a/", "//", "./x/../y", "a/b/c.d"}) {
            File f = new File(s);
            System.out.println(s + ": " + f.getName() + "|" + f.getParent() + "|" + f.getPath() + "|" + f.isAbsolute() + "|" + f.getParentFile() + "|" + f.hashCode());
        }
        System.out.println(new File("/a/./b/../c").getCanonicalPath() + " " + new File("a").getAbsolutePath().endsWith("/a") + " " + new File("/x").toURI()
            + " " + new File("a", "b") + new File("", "b") + new File("/", "b") + " " + new File("a").compareTo(new File("b")) + new File("a").equals(new File("a"))
            + File.separator + File.pathSeparator + new File("a b#").toURI().toString().endsWith("a%20b%23") + new File(java.net.URI.create("file:/q/r")));
    }
}
