import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file byte for byte, read back from file and stream; damaged files; wrong use. */
public class ZipFiles {
    static void attempt(Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    static ZipEntry entry(String name, long time) {
        ZipEntry e = new ZipEntry(name);
        e.setTimeLocal(LocalDateTime.of(2020, 9, 13, 12, 26, 41));
        return e;
    }

    public static void main(String[] args) throws Exception {
        byte[] zip = write();
        System.out.println(HexFormat.of().formatHex(zip));
        fromStream(zip);
        File file = File.createTempFile("zip", ".zip");
        try {
            save(file, zip);
            fromFile(file);
            damaged(file, zip);
        } finally {
            file.delete();
        }
        mistakes();
    }

    static void save(File f, byte[] b) throws Exception {
        try (FileOutputStream out = new FileOutputStream(f)) {
            out.write(b);
        }
    }

    static byte[] write() throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        ZipOutputStream z = new ZipOutputStream(b);
        z.putNextEntry(entry("a.txt", 0));
        z.write("hello hello hello".getBytes());
        z.closeEntry();
        attempt(() -> {
            z.putNextEntry(entry("a.txt", 0));
            return 0;
        });
        ZipEntry stored = entry("stored", 0);
        stored.setMethod(ZipEntry.STORED);
        attempt(() -> {
            z.putNextEntry(stored);
            return 0;
        });
        stored.setSize(2);
        CRC32 crc = new CRC32();
        crc.update(new byte[] {1, 2});
        stored.setCrc(crc.getValue());
        z.putNextEntry(stored);
        z.write(new byte[] {1, 2});
        z.putNextEntry(entry("d/", 0));
        ZipEntry d = new ZipEntry("d/\u00e9.bin");
        d.setLastModifiedTime(FileTime.fromMillis(1600000000123L));
        d.setLastAccessTime(FileTime.fromMillis(1500000000000L));
        d.setCreationTime(FileTime.fromMillis(1400000000000L));
        d.setComment("com");
        d.setExtra(new byte[] {1, 2, 1, 0, 9});
        z.setLevel(9);
        z.putNextEntry(d);
        z.write(new byte[500]);
        z.setComment("the end");
        z.close();
        attempt(() -> {
            z.putNextEntry(entry("q", 0));
            return 0;
        });
        return b.toByteArray();
    }

    static void show(ZipEntry e) {
        System.out.println(e + " " + e.getSize() + " " + e.getCompressedSize() + " " + e.getCrc() + " " + e.getMethod() + " "
            + Arrays.toString(e.getExtra()) + " " + e.getComment() + " " + e.getLastAccessTime() + " " + e.getCreationTime()
            + " " + e.isDirectory() + " " + e.hashCode());
    }

    static void fromStream(byte[] zip) throws Exception {
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        attempt(() -> in.read());
        for (ZipEntry e; (e = in.getNextEntry()) != null;) {
            show(e);
            System.out.println(in.available() + " " + in.readAllBytes().length + " " + in.available() + " " + e.getSize() + " "
                + e.getCompressedSize());
        }
        in.close();
        attempt(() -> in.getNextEntry());
        attempt(() -> in.available());
    }

    static void fromFile(File file) throws Exception {
        ZipFile z = new ZipFile(file);
        System.out.println(z.getComment() + " " + z.size() + " " + z.getName().equals(file.getPath()));
        for (ZipEntry e : Collections.list(z.entries())) {
            show(e);
        }
        System.out.println(z.stream().map(ZipEntry::getName).toList());
        attempt(() -> z.getEntry("d"));
        attempt(() -> z.getEntry("zz"));
        attempt(() -> z.getEntry(null));
        attempt(() -> z.getInputStream(new ZipEntry("nope")));
        attempt(() -> z.getEntry("a.txt").getTimeLocal());
        InputStream in = z.getInputStream(z.getEntry("a.txt"));
        InputStream other = z.getInputStream(z.getEntry("stored"));
        System.out.println(in.available() + " " + other.available() + " " + in.read() + " " + other.read() + " " + in.skip(4)
            + " " + new String(in.readAllBytes()) + " " + other.skip(5) + " " + other.read() + " " + in.available());
        InputStream open = z.getInputStream(z.getEntry("d/\u00e9.bin"));
        z.close();
        attempt(() -> open.read());
        attempt(() -> z.getEntry("a"));
        attempt(() -> z.entries());
        attempt(() -> z.size());
        attempt(() -> z.getComment());
    }

    static void damaged(File file, byte[] zip) throws Exception {
        attempt(() -> new ZipFile("/nonexistent/file.zip"));
        save(file, new byte[0]);
        attempt(() -> new ZipFile(file));
        save(file, new byte[100]);
        attempt(() -> new ZipFile(file));
        save(file, Arrays.copyOf(zip, zip.length - 3));
        attempt(() -> new ZipFile(file));
        attempt(() -> new ZipFile(file, 7));
        byte[] bad = zip.clone();
        int end = zip.length - 22 - 7;
        bad[end + 12] ^= 0x10;
        save(file, bad);
        attempt(() -> new ZipFile(file).size());
        bad = zip.clone();
        bad[31 + 5] ^= 0x40;
        save(file, bad);
        try (ZipFile z = new ZipFile(file)) {
            z.getInputStream(z.getEntry("a.txt")).readAllBytes();
        } catch (Exception e) {
            System.out.println(e instanceof ZipException);
        }
        byte[] front = new byte[zip.length + 50];
        System.arraycopy(zip, 0, front, 50, zip.length);
        save(file, front);
        try (ZipFile z = new ZipFile(file)) {
            System.out.println(new String(z.getInputStream(z.getEntry("a.txt")).readAllBytes()));
        }
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip, 0, 40));
        in.getNextEntry();
        attempt(() -> in.readAllBytes());
        attempt(() -> new ZipInputStream(new ByteArrayInputStream(new byte[50])).getNextEntry());
    }

    static void mistakes() {
        ZipEntry e = new ZipEntry("e");
        attempt(() -> new ZipEntry((String) null));
        attempt(() -> new ZipEntry("x".repeat(70000)));
        attempt(() -> {
            e.setSize(-1);
            return 0;
        });
        attempt(() -> {
            e.setCrc(-2);
            return 0;
        });
        attempt(() -> {
            e.setMethod(77);
            return 0;
        });
        attempt(() -> {
            e.setExtra(new byte[70000]);
            return 0;
        });
        System.out.println(e.getTime() + " " + e.getLastModifiedTime() + " " + e.getMethod());
        attempt(() -> e.getTimeLocal());
        e.setTimeLocal(LocalDateTime.of(1920, 1, 2, 3, 4, 5));
        System.out.println(e.getTimeLocal());
        e.setTimeLocal(LocalDateTime.of(2150, 1, 2, 3, 4, 5));
        System.out.println(e.getTimeLocal() + " " + ((ZipEntry) e.clone()).getTimeLocal() + " " + new ZipEntry(e).getTimeLocal());
        ZipOutputStream o = new ZipOutputStream(new ByteArrayOutputStream());
        attempt(() -> {
            o.setLevel(11);
            return 0;
        });
        attempt(() -> {
            o.setMethod(11);
            return 0;
        });
        attempt(() -> {
            o.setComment("x".repeat(70000));
            return 0;
        });
        attempt(() -> {
            o.write(1);
            return 0;
        });
        attempt(() -> {
            ZipEntry s = entry("s", 0);
            s.setMethod(0);
            s.setSize(3);
            s.setCrc(1);
            o.putNextEntry(s);
            o.write(new byte[4]);
            return 0;
        });
    }
}
