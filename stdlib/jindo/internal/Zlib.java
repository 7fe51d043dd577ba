package jindo.internal;

import java.lang.ref.Cleaner;
import java.util.zip.DataFormatException;

/**
 * Compression and checksums in C. A stream is a handle, freed by close or once its owner is unreachable; its users
 * exclude each other. Results of inflate and deflate: bytes taken in bits 0-30, bytes made in bits 31-61, then FINISHED
 * and NEEDS_DICTIONARY.
 */
public final class Zlib {
    public static final long FINISHED = 1L << 62;
    public static final long NEEDS_DICTIONARY = 1L << 63;
    private static final long DAMAGED = -1;

    /** What is freed; it must not reach the owner. */
    private static final class Handle implements Runnable {
        final boolean inflates;
        long address;

        Handle(boolean inflates, long address) {
            this.inflates = inflates;
            this.address = address;
        }

        @Override
        public void run() {
            close0(address, inflates);
            address = 0;
        }
    }

    private final Handle handle;
    private final Cleaner.Cleanable cleanable;
    private final boolean inflates;

    private Zlib(Object owner, Handle handle) {
        this.handle = handle;
        inflates = handle.inflates;
        cleanable = DirectMemory.CLEANER.register(owner, handle);
    }

    public static Zlib inflater(Object owner, boolean raw) {
        return new Zlib(owner, new Handle(true, open0(true, 0, 0, raw)));
    }

    public static Zlib deflater(Object owner, int level, int strategy, boolean raw) {
        if (level < -1 || level > 9) {
            throw new IllegalArgumentException();
        }
        return new Zlib(owner, new Handle(false, open0(false, level, strategy, raw)));
    }

    public void close() {
        cleanable.clean();
    }

    private long open() {
        long h = handle.address;
        if (h == 0) {
            throw new NullPointerException(inflates ? "Inflater has been closed" : "Deflater has been closed");
        }
        return h;
    }

    /** Throws the NullPointerException of a closed stream. */
    public void ensureOpen() {
        open();
    }

    public long inflate(byte[] in, int inOff, int inLen, byte[] out, int outOff, int outLen)
        throws DataFormatException {
        long r = inflate0(open(), in, inOff, inLen, out, outOff, outLen);
        if (r == DAMAGED) {
            byte[] message = message0(open());
            throw message == null ? new DataFormatException() : new DataFormatException(new String(message));
        }
        return r;
    }

    /** Flush as zlib numbers it: 0 none, 2 sync, 3 full, 4 finish. */
    public long deflate(byte[] in, int inOff, int inLen, byte[] out, int outOff, int outLen, int flush) {
        return deflate0(open(), in, inOff, inLen, out, outOff, outLen, flush);
    }

    /** As deflate, with another level and strategy from here on. */
    public long change(byte[] in, int inOff, int inLen, byte[] out, int outOff, int outLen, int level, int strategy) {
        return change0(open(), in, inOff, inLen, out, outOff, outLen, level, strategy);
    }

    public void setDictionary(byte[] b, int off, int len) {
        if (!setDictionary0(open(), inflates, b, off, len)) {
            throw new IllegalArgumentException();
        }
    }

    public int adler() {
        return adler0(open());
    }

    public void reset() {
        reset0(open(), inflates);
    }

    private static native long open0(boolean inflates, int level, int strategy, boolean raw);

    private static native void close0(long handle, boolean inflates);

    private static native long inflate0(long handle, byte[] in, int inOff, int inLen, byte[] out, int outOff, int outLen);

    private static native long deflate0(long handle, byte[] in, int inOff, int inLen, byte[] out, int outOff, int outLen,
        int flush);

    private static native long change0(long handle, byte[] in, int inOff, int inLen, byte[] out, int outOff, int outLen,
        int level, int strategy);

    /** What zlib says about damaged data, or null. */
    private static native byte[] message0(long handle);

    private static native boolean setDictionary0(long handle, boolean inflates, byte[] b, int off, int len);

    private static native int adler0(long handle);

    private static native void reset0(long handle, boolean inflates);

    // ---- checksums: the value so far, and more bytes, whose range is checked by the caller

    public static native int crc32(int crc, byte[] b, int off, int len);

    public static native int crc32c(int crc, byte[] b, int off, int len);

    public static native int adler32(int adler, byte[] b, int off, int len);
}
