package jindo.internal.foreign;

import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.Objects;

import jindo.internal.Memory;
import jindo.internal.Unsafe;

/** Buffers as segments and segments as buffers. */
final class BufferParts {
    private BufferParts() {
    }

    private static Class<?> kind(Buffer b) {
        Class<?> c = b.getClass();
        while (c.getSuperclass() != Buffer.class) {
            c = c.getSuperclass();
        }
        return c;
    }

    static MemorySegment segment(Buffer b) {
        Class<?> c = kind(Objects.requireNonNull(b));
        Object base = Unsafe.getReference(b, Unsafe.fieldOffset(c, "base"));
        long address = Unsafe.getLong(b, Unsafe.fieldOffset(c, "address"));
        Object owner = Unsafe.getReference(b, Unsafe.fieldOffset(c, "owner"));
        int width = c == ByteBuffer.class ? 1
            : c == java.nio.CharBuffer.class || c == java.nio.ShortBuffer.class ? 2
            : c == java.nio.IntBuffer.class || c == java.nio.FloatBuffer.class ? 4 : 8;
        int elementSize = base == null ? 1 : Unsafe.arrayScale(base.getClass());
        Session session = owner instanceof Segment s ? s.session : Session.GLOBAL;
        return new Segment(base, address + (long) b.position() * width, (long) b.remaining() * width, session,
            b.isReadOnly(), elementSize, b);
    }

    static ByteBuffer buffer(Segment s) {
        if (s.size > Integer.MAX_VALUE) {
            throw new UnsupportedOperationException("Segment is too large to wrap as ByteBuffer. Size: " + s.size);
        }
        int n = (int) s.size;
        if (s.base instanceof byte[] array) {
            ByteBuffer b = ByteBuffer.wrap(array, (int) (s.at - Memory.BYTE_BASE), n).slice();
            return s.readOnly ? b.asReadOnlyBuffer() : b;
        }
        if (s.base != null) {
            throw new UnsupportedOperationException("Not an address to an heap-allocated byte array");
        }
        s.session.check();
        ByteBuffer model = ByteBuffer.allocateDirect(0);
        try {
            ByteBuffer b = (ByteBuffer) Unsafe.allocateInstance(model.getClass());
            Unsafe.putInt(b, Unsafe.fieldOffset(Buffer.class, "mark"), -1);
            Unsafe.putInt(b, Unsafe.fieldOffset(Buffer.class, "limit"), n);
            Unsafe.putInt(b, Unsafe.fieldOffset(Buffer.class, "capacity"), n);
            Unsafe.putLong(b, Unsafe.fieldOffset(ByteBuffer.class, "address"), s.at);
            Unsafe.putReference(b, Unsafe.fieldOffset(ByteBuffer.class, "owner"), s);
            Unsafe.putBoolean(b, Unsafe.fieldOffset(ByteBuffer.class, "big"), true);
            return s.readOnly ? b.asReadOnlyBuffer() : b;
        } catch (InstantiationException e) {
            throw new InternalError(e);
        }
    }
}
