package jindo.internal.security;

import java.security.DigestException;
import java.security.MessageDigestSpi;
import java.security.ProviderException;

/** A digest that works on blocks: gathers bytes to whole blocks and pads the last. */
abstract class BlockDigest extends MessageDigestSpi implements Cloneable {
    private final String name;
    private final int length;
    private byte[] buffer;
    private int filled;
    /** Bytes taken so far. */
    long total;

    BlockDigest(String name, int length, int blockSize) {
        this.name = name;
        this.length = length;
        buffer = new byte[blockSize];
    }

    /** Takes the block that begins at b[at]. */
    abstract void block(byte[] b, int at);

    /** Pads what is in buffer[0, filled) and takes it; the rest of buffer is anything. */
    abstract void finish(byte[] buffer, int filled);

    /** The first n bytes of the result. */
    abstract void result(byte[] out, int at, int n);

    /** To the state before the first byte. */
    abstract void start();

    @Override
    protected final int engineGetDigestLength() {
        return length;
    }

    @Override
    protected final void engineUpdate(byte b) {
        buffer[filled++] = b;
        total++;
        if (filled == buffer.length) {
            block(buffer, 0);
            filled = 0;
        }
    }

    @Override
    protected final void engineUpdate(byte[] b, int off, int len) {
        if (len == 0) {
            return;
        }
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException();
        }
        total += len;
        int size = buffer.length;
        if (filled > 0) {
            int n = Math.min(len, size - filled);
            System.arraycopy(b, off, buffer, filled, n);
            filled += n;
            off += n;
            len -= n;
            if (filled < size) {
                return;
            }
            block(buffer, 0);
            filled = 0;
        }
        for (; len >= size; len -= size, off += size) {
            block(b, off);
        }
        System.arraycopy(b, off, buffer, 0, len);
        filled = len;
    }

    @Override
    protected final byte[] engineDigest() {
        byte[] out = new byte[length];
        put(out, 0);
        return out;
    }

    @Override
    protected final int engineDigest(byte[] out, int offset, int len) throws DigestException {
        if (len < length) {
            throw new DigestException("Length must be at least " + length + " for " + name + "digests");
        }
        if (offset < 0 || offset > out.length - len) {
            throw new DigestException("Buffer too short to store digest");
        }
        put(out, offset);
        return length;
    }

    private void put(byte[] out, int at) {
        finish(buffer, filled);
        result(out, at, length);
        engineReset();
    }

    @Override
    protected final void engineReset() {
        start();
        java.util.Arrays.fill(buffer, (byte) 0);
        filled = 0;
        total = 0;
    }

    @Override
    public Object clone() {
        try {
            BlockDigest copy = (BlockDigest) super.clone();
            copy.buffer = buffer.clone();
            copy.copyState();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new ProviderException(e);
        }
    }

    /** Replaces arrays of state by copies. */
    abstract void copyState();

    /** A one bit, zeros, and the count of bits in the last lengthSize bytes of a block. */
    final void padWithLength(byte[] buffer, int filled, int lengthSize, boolean bigEndian) {
        int size = buffer.length;
        buffer[filled++] = (byte) 0x80;
        if (filled > size - lengthSize) {
            java.util.Arrays.fill(buffer, filled, size, (byte) 0);
            block(buffer, 0);
            filled = 0;
        }
        java.util.Arrays.fill(buffer, filled, size, (byte) 0);
        long bits = total << 3;
        for (int i = 0; i < 8; i++) {
            buffer[bigEndian ? size - 1 - i : size - lengthSize + i] = (byte) (bits >>> 8 * i);
        }
        if (lengthSize == 16) {
            buffer[size - 9] = (byte) (total >>> 61);
        }
        block(buffer, 0);
    }
}
