package java.util.zip;

import java.nio.ByteBuffer;

import jindo.internal.Zlib;

/** The checksum of zip and gzip. */
public class CRC32 implements Checksum {
    private int value;

    public CRC32() {
    }

    @Override
    public void update(int b) {
        value = Zlib.crc32(value, new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void update(byte[] b, int off, int len) {
        Checksums.check(b, off, len);
        value = Zlib.crc32(value, b, off, len);
    }

    @Override
    public void update(byte[] b) {
        value = Zlib.crc32(value, b, 0, b.length);
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
