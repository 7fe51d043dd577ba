package java.util.zip;

import java.nio.ByteBuffer;

/** A checksum of bytes. */
public interface Checksum {
    void update(int b);

    default void update(byte[] b) {
        update(b, 0, b.length);
    }

    void update(byte[] b, int off, int len);

    default void update(ByteBuffer buffer) {
        Checksums.update(this, buffer);
    }

    long getValue();

    void reset();
}
