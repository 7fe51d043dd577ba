package java.util.zip;

import java.nio.ByteBuffer;

import jindo.internal.Zlib;

/** CRC-32 with Castagnoli's polynomial (RFC 3720). */
public final class CRC32C implements Checksum {
    private int value;

    public CRC32C() {
    }

    @Override
    public void update(int b) {
        value = Zlib.crc32c(value, new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void update(byte[] b, int off, int len) {
        Checksums.check(b, off, len);
        value = Zlib.crc32c(value, b, off, len);
    }

    @Override
    public void update(ByteBuffer buffer) {
        Checksums.update(this, buffer);
    }

    @Override
    public void reset() {
        value = 0;
    }

    @Override
    public long getValue() {
        return value & 0xffffffffL;
    }
}
