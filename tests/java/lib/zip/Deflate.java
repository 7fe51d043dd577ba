import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.InflaterOutputStream;
import java.util.zip.ZipException;

/** Round trips through every way to compress and decompress; what damaged data and wrong use give. */
public class Deflate {
    static byte[] text(int n) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; s.length() < n; i++) {
            s.append("line ").append(i % 100).append(" of the text\n");
        }
        return s.toString().getBytes();
    }

    public static void main(String[] args) throws Exception {
        byte[] text = text(20000);
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (byte[] data : new byte[][] {new byte[0], {1}, text, noise}) {
            for (int level : new int[] {-1, 0, 1, 9}) {
                for (boolean raw : new boolean[] {false, true}) {
                    roundTrip(data, level, raw);
                }
            }
        }
        streams(text);
        dictionary(text);
        buffers(text);
        flushing(text);
        mistakes();
    }

    static void roundTrip(byte[] data, int level, boolean raw) throws Exception {
        Deflater d = new Deflater(level, raw);
        d.setInput(data);
        d.finish();
        byte[] packed = new byte[30000];
        int n = 0;
        while (!d.finished()) {
            n += d.deflate(packed, n, Math.min(100, packed.length - n));
        }
        Inflater i = new Inflater(raw);
        byte[] out = new byte[data.length + 10];
        int m = 0;
        for (int at = 0; !i.finished();) {
            if (i.needsInput()) {
                int k = Math.min(333, n - at);
                if (k == 0) {
                    break;
                }
                i.setInput(packed, at, k);
                at += k;
            }
            m += i.inflate(out, m, out.length - m);
        }
        System.out.println(data.length + " level " + level + (raw ? " raw " : " ") + (n < data.length) + " "
            + Arrays.equals(data, Arrays.copyOf(out, m)) + " " + d.getTotalIn() + " " + (d.getTotalOut() == n) + " "
            + i.getTotalOut() + " " + (i.getTotalIn() == n) + " " + i.getRemaining() + " " + (raw || d.getAdler() == i.getAdler()));
        d.reset();
        System.out.println(d.getTotalIn() + " " + d.finished() + " " + d.needsInput());
        d.end();
        i.end();
    }

    static void streams(byte[] data) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(data, 0, 1000);
            for (int i = 1000; i < 1100; i++) {
                out.write(data[i]);
            }
            out.write(data, 1100, data.length - 1100);
        }
        InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()));
        System.out.println(in.read() + " " + in.available() + " " + in.skip(10) + " " + in.markSupported());
        System.out.println(in.readAllBytes().length + " " + in.available() + " " + in.read());
        byte[] again = new DeflaterInputStream(new ByteArrayInputStream(data)).readAllBytes();
        System.out.println(Arrays.equals(again, packed.toByteArray()));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InflaterOutputStream out = new InflaterOutputStream(plain)) {
            for (byte b : again) {
                out.write(b);
            }
        }
        System.out.println(Arrays.equals(plain.toByteArray(), data));
        InflaterInputStream cut = new InflaterInputStream(new ByteArrayInputStream(again, 0, again.length / 2));
        try {
            cut.readAllBytes();
        } catch (EOFException e) {
            System.out.println(e.getMessage());
        }
        again[20] ^= 0x55;
        try {
            new InflaterInputStream(new ByteArrayInputStream(again)).readAllBytes();
        } catch (ZipException e) {
            System.out.println("damaged");
        }
        in.close();
        try {
            in.read();
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    static void dictionary(byte[] text) throws Exception {
        byte[] words = "line of the text 0123456789".getBytes();
        Deflater d = new Deflater();
        d.setDictionary(words);
        d.setInput(text, 0, 500);
        d.finish();
        byte[] packed = new byte[1000];
        int n = d.deflate(packed);
        Inflater i = new Inflater();
        i.setInput(packed, 0, n);
        byte[] out = new byte[1000];
        System.out.println(i.inflate(out) + " " + i.needsDictionary() + " " + i.getAdler());
        try {
            i.setDictionary(new byte[] {1});
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        i.setDictionary(words);
        System.out.println(i.inflate(out) + " " + i.finished() + " " + new String(out, 0, 30).trim());
    }

    static void buffers(byte[] text) throws Exception {
        Deflater d = new Deflater();
        ByteBuffer in = ByteBuffer.allocateDirect(text.length);
        in.put(text).flip();
        d.setInput(in);
        d.finish();
        ByteBuffer out = ByteBuffer.allocateDirect(text.length);
        while (!d.finished()) {
            d.deflate(out);
        }
        System.out.println(in.remaining() + " " + (out.position() == d.getTotalOut()));
        out.flip();
        Inflater i = new Inflater();
        i.setInput(out);
        ByteBuffer back = ByteBuffer.allocate(text.length);
        while (!i.finished()) {
            i.inflate(back);
        }
        System.out.println(back.position() + " " + Arrays.equals(back.array(), text) + " " + out.remaining());
        try {
            i.inflate(ByteBuffer.allocate(1).asReadOnlyBuffer());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    static void flushing(byte[] text) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        DeflaterOutputStream out = new DeflaterOutputStream(packed, true);
        Inflater i = new Inflater();
        byte[] back = new byte[200];
        int seen = 0;
        for (int k = 0; k < 3; k++) {
            out.write(text, k * 100, 100);
            out.flush();
            i.setInput(packed.toByteArray(), seen, packed.size() - seen);
            seen = packed.size();
            System.out.println(i.inflate(back) + " " + (back[0] == text[k * 100]));
        }
        Deflater d = new Deflater();
        d.setInput(text, 0, 1000);
        byte[] buffer = new byte[2000];
        int n = d.deflate(buffer, 0, buffer.length, Deflater.NO_FLUSH);
        d.setLevel(9);
        d.setStrategy(Deflater.HUFFMAN_ONLY);
        n += d.deflate(buffer, n, buffer.length - n, Deflater.FULL_FLUSH);
        d.setInput(text, 1000, 100);
        d.finish();
        n += d.deflate(buffer, n, buffer.length - n);
        i.reset();
        i.setInput(buffer, 0, n);
        System.out.println(i.inflate(new byte[5000]) + " " + i.finished());
    }

    interface Action {
        void run() throws Exception;
    }

    static void attempt(Action a) {
        try {
            a.run();
            System.out.println("fine");
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    static void mistakes() {
        attempt(() -> new Deflater(10));
        attempt(() -> new Deflater().setLevel(-2));
        attempt(() -> new Deflater().setStrategy(3));
        attempt(() -> new Deflater().deflate(new byte[3], 0, 3, 1));
        attempt(() -> new Deflater().setInput(new byte[3], 1, 3));
        attempt(() -> new Inflater().inflate(new byte[3], -1, 3));
        attempt(() -> {
            Inflater i = new Inflater();
            i.end();
            i.end();
            i.inflate(new byte[1]);
        });
        attempt(() -> {
            Deflater d = new Deflater();
            d.end();
            d.deflate(new byte[1]);
        });
        for (byte[] bad : new byte[][] {{1, 2, 3}, {0x78, (byte) 0x9c, 7, 7, 7, 7}, {0x78}}) {
            attempt(() -> {
                Inflater i = new Inflater();
                i.setInput(bad);
                System.out.println(i.inflate(new byte[10]) + " " + i.needsInput());
            });
        }
        attempt(() -> new InflaterInputStream(null));
        attempt(() -> new InflaterInputStream(new ByteArrayInputStream(new byte[0]), new Inflater(), 0));
        attempt(() -> new DeflaterOutputStream(new ByteArrayOutputStream(), new Deflater(), -1));
        attempt(() -> new DeflaterInputStream(null));
        attempt(() -> {
            DeflaterOutputStream o = new DeflaterOutputStream(new ByteArrayOutputStream());
            o.finish();
            o.write(1);
        });
    }
}
