import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** gzip: members in a row, headers with names, and what is wrong with others. */
public class Gzip {
    static byte[] zip(String s) throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(b)) {
            out.write(s.getBytes());
        }
        return b.toByteArray();
    }

    static void unzip(InputStream in) {
        try (GZIPInputStream g = new GZIPInputStream(in)) {
            System.out.println(new String(g.readAllBytes()) + " " + g.read() + " " + g.available());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        for (byte[] p : parts) {
            b.writeBytes(p);
        }
        return b.toByteArray();
    }

    public static void main(String[] args) throws Exception {
        byte[] a = zip("hello hello hello");
        System.out.println(HexFormat.of().formatHex(a));
        unzip(new ByteArrayInputStream(a));
        unzip(new ByteArrayInputStream(join(a, zip(" and more"), zip(""), zip("!"))));
        unzip(new SequenceInputStream(new ByteArrayInputStream(a), new ByteArrayInputStream(zip("second"))));
        unzip(new ByteArrayInputStream(join(a, new byte[40])));
        unzip(new ByteArrayInputStream(new byte[0]));
        unzip(new ByteArrayInputStream(new byte[20]));
        unzip(new ByteArrayInputStream(Arrays.copyOf(a, a.length - 3)));
        unzip(new ByteArrayInputStream(Arrays.copyOf(a, 15)));
        byte[] named = join(new byte[] {0x1f, (byte) 0x8b, 8, 0x1c, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 'c', 0},
            Arrays.copyOfRange(a, 10, a.length));
        unzip(new ByteArrayInputStream(named));
        for (int at : new int[] {0, 2, a.length - 8, a.length - 1}) {
            byte[] bad = a.clone();
            bad[at] ^= 1;
            unzip(new ByteArrayInputStream(bad));
        }
        StringBuilder big = new StringBuilder();
        for (int i = 0; i < 30000; i++) {
            big.append(i).append(' ');
        }
        byte[] z = zip(big.toString());
        GZIPInputStream g = new GZIPInputStream(new ByteArrayInputStream(z), 16);
        System.out.println(new String(g.readAllBytes()).equals(big.toString()) + " " + (z.length < big.length() / 2));
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        GZIPOutputStream flushed = new GZIPOutputStream(b, true);
        flushed.write("abc".getBytes());
        flushed.flush();
        byte[] part = new byte[3];
        System.out.println(new GZIPInputStream(new ByteArrayInputStream(b.toByteArray())).read(part) + new String(part));
        flushed.close();
        try {
            flushed.write(1);
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
