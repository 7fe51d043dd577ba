package jindo.internal.channels;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import jindo.internal.Unsafe;

/** The memory behind byte buffers, as natives take it. */
public final class Buffers {
    private static final long BASE = Unsafe.fieldOffset(ByteBuffer.class, "base");
    private static final long ADDRESS = Unsafe.fieldOffset(ByteBuffer.class, "address");

    private Buffers() {
    }

    public static Object base(ByteBuffer b) {
        return Unsafe.getReference(b, BASE);
    }

    /** Of the element at the buffer's position. */
    public static long at(ByteBuffer b) {
        return Unsafe.getLong(b, ADDRESS) + b.position();
    }

    static long remaining(ByteBuffer[] buffers, int offset, int length) {
        long n = 0;
        for (int i = offset; i < offset + length; i++) {
            n += buffers[i].remaining();
        }
        return n;
    }

    static ByteBuffer checkWritable(ByteBuffer b) {
        if (b.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        return b;
    }

    static void advance(Buffer b, int n) {
        b.position(b.position() + n);
    }
}
