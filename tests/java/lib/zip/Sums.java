import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/** Checksums: whole, in pieces, of buffers; through streams. */
public class Sums {
    public static void main(String[] args) throws Exception {
        byte[] data = new byte[10000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * i >> 3);
        }
        for (Checksum c : new Checksum[] {new CRC32(), new Adler32(), new CRC32C()}) {
            System.out.println(c.getClass().getSimpleName() + " " + c.getValue());
            c.update("123456789".getBytes());
            System.out.println(Long.toHexString(c.getValue()));
            c.reset();
            c.update(data);
            long whole = c.getValue();
            c.reset();
            for (int i = 0; i < data.length; i += 77) {
                c.update(data, i, Math.min(77, data.length - i));
            }
            System.out.println(Long.toHexString(whole) + " " + (whole == c.getValue()));
            c.reset();
            ByteBuffer direct = ByteBuffer.allocateDirect(data.length);
            direct.put(data).flip();
            c.update(direct);
            System.out.println((whole == c.getValue()) + " " + direct.remaining());
            c.reset();
            ByteBuffer heap = ByteBuffer.wrap(data, 10, 100);
            c.update(heap);
            System.out.println(c.getValue() + " " + heap.position());
            c.update(300);
            System.out.println(c.getValue());
            try {
                c.update(data, 9999, 2);
            } catch (Exception e) {
                System.out.println(e);
            }
            try {
                c.update(null, 0, 0);
            } catch (Exception e) {
                System.out.println(e);
            }
        }
        CheckedInputStream in = new CheckedInputStream(new ByteArrayInputStream(data), new CRC32());
        System.out.println(in.read() + " " + in.read(new byte[50], 5, 20) + " " + in.skip(1000) + " " + in.getChecksum().getValue());
        System.out.println(in.skip(100000) + " " + in.read() + " " + in.getChecksum().getValue());
        CheckedOutputStream out = new CheckedOutputStream(new ByteArrayOutputStream(), new Adler32());
        out.write(5);
        out.write(data, 100, 50);
        System.out.println(out.getChecksum().getValue());
    }
}
