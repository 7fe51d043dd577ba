import java.io.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.file.*;

public class ChannelTransfers {
    interface Work {
        Object run() throws Exception;
    }

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + w.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        Path a = Files.createTempFile("jt", null);
        Path b = Files.createTempFile("jt", null);
        byte[] big = new byte[200_000];
        for (int i = 0; i < big.length; i++) {
            big[i] = (byte) (i % 251);
        }
        Files.write(a, big);
        try (FileChannel in = FileChannel.open(a); FileChannel out = FileChannel.open(b, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            show("to", () -> in.transferTo(0, in.size(), out) + " " + out.size() + " " + out.position() + " " + in.position());
            show("to part", () -> in.transferTo(199_990, 1000, out) + " " + out.size());
            show("to beyond", () -> in.transferTo(300_000, 1, out));
            show("to none", () -> in.transferTo(0, 0, out));
            show("negative", () -> in.transferTo(-1, 1, out));
            show("negative count", () -> in.transferTo(0, -1, out));
            show("from", () -> out.transferFrom(in, 10, 100) + " " + in.position());
            show("from end", () -> { in.position(in.size()); return out.transferFrom(in, 0, 10); });
            show("from beyond", () -> out.transferFrom(in, 1_000_000, 10));
            show("to read-only", () -> out.transferTo(0, 1, in));
            show("from into read-only", () -> in.transferFrom(out, 0, 1));
            show("from negative", () -> out.transferFrom(in, -1, 1));
        }
        FileChannel closed = FileChannel.open(a);
        closed.close();
        try (FileChannel in = FileChannel.open(a)) {
            show("to closed", () -> in.transferTo(0, 1, closed));
            show("closed to", () -> closed.transferTo(0, 1, in));
        }
        System.out.println(Files.mismatch(a, b));
        try (InputStream in = Files.newInputStream(a); OutputStream out = Files.newOutputStream(b)) {
            System.out.println(in.transferTo(out));
        }
        System.out.println(Files.mismatch(a, b));
        Thread t = new Thread(() -> {
            Thread.currentThread().interrupt();
            try (FileChannel c = FileChannel.open(a)) {
                c.read(ByteBuffer.allocate(1));
            } catch (IOException e) {
                System.out.println(e + " " + Thread.currentThread().isInterrupted());
            }
        });
        t.start();
        t.join();
        Files.delete(a);
        Files.delete(b);
    }
}
