package jindo.internal.foreign;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;

import jindo.internal.Unsafe;

/** Arguments and results, as Java has them and in memory as C has them. */
final class Values {
    private Values() {
    }

    static void put(MemoryLayout l, long at, Object v, boolean allowHeap) {
        if (!(l instanceof Layouts.Value<?> value)) {
            Segment s = (Segment) java.util.Objects.requireNonNull(v);
            Unsafe.copyMemory(s.base, s.reach(0, l.byteSize()), null, at, l.byteSize());
            return;
        }
        switch (value.letter()) {
            case 'z' -> Unsafe.putByte(null, at, (byte) ((Boolean) v ? 1 : 0));
            case 'b' -> Unsafe.putByte(null, at, (Byte) v);
            case 's' -> Unsafe.putShort(null, at, (Short) v);
            case 'c' -> Unsafe.putChar(null, at, (Character) v);
            case 'i' -> Unsafe.putInt(null, at, (Integer) v);
            case 'j' -> Unsafe.putLong(null, at, (Long) v);
            case 'f' -> Unsafe.putFloat(null, at, (Float) v);
            case 'd' -> Unsafe.putDouble(null, at, (Double) v);
            default -> Unsafe.putLong(null, at, address((MemorySegment) java.util.Objects.requireNonNull(v), allowHeap));
        }
    }

    private static long address(MemorySegment s, boolean allowHeap) {
        if (allowHeap && !s.isNative()) {
            Segment heap = (Segment) s;
            return Native.addressOf0(heap.base) + heap.address();
        }
        return Segment.addressOf(s);
    }

    static Object get(MemoryLayout l, long at) {
        if (!(l instanceof Layouts.Value<?> value)) {
            return new Segment(null, at, l.byteSize(), Session.GLOBAL, false, 1, null);
        }
        return switch (value.letter()) {
            case 'z' -> Unsafe.getByte(null, at) != 0;
            case 'b' -> Unsafe.getByte(null, at);
            case 's' -> Unsafe.getShort(null, at);
            case 'c' -> Unsafe.getChar(null, at);
            case 'i' -> Unsafe.getInt(null, at);
            case 'j' -> Unsafe.getLong(null, at);
            case 'f' -> Unsafe.getFloat(null, at);
            case 'd' -> Unsafe.getDouble(null, at);
            default -> Segment.target(Unsafe.getLong(null, at), (AddressLayout) l);
        };
    }

    /** As get, for a result of a call to Java: integers are widened to a whole register. */
    static void putResult(MemoryLayout l, long at, Object v) {
        if (l instanceof Layouts.Value<?> value && "zbsci".indexOf(value.letter()) >= 0) {
            long wide = v instanceof Boolean b ? b ? 1 : 0 : v instanceof Character c ? c : ((Number) v).longValue();
            Unsafe.putLong(null, at, wide);
        } else {
            put(l, at, v, false);
        }
    }
}
