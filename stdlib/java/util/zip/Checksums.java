package java.util.zip;

import java.nio.ByteBuffer;

/** What the checksums share. */
final class Checksums {
    private Checksums() {
    }

    static void check(byte[] b, int off, int len) {
        if (b == null) {
            throw new NullPointerException();
        }
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException();
        }
    }

    static void update(Checksum sum, ByteBuffer buffer) {
        int n = buffer.remaining();
        if (buffer.hasArray()) {
            sum.update(buffer.array(), buffer.position() + buffer.arrayOffset(), n);
            buffer.position(buffer.limit());
            return;
        }
        byte[] piece = new byte[Math.min(n, 4096)];
        while (buffer.hasRemaining()) {
            int k = Math.min(buffer.remaining(), piece.length);
            buffer.get(piece, 0, k);
            sum.update(piece, 0, k);
        }
    }
}
