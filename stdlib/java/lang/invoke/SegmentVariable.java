package java.lang.invoke;

import java.lang.foreign.MemorySegment;
import jindo.internal.foreign.VariableMaker;

/** A variable in a memory segment. */
final class SegmentVariable extends VarHandle {
    static {
        VariableMaker.set(new VariableMaker() {
            @Override
            protected VarHandle make(Object place, Class<?>[] coordinates) {
                return new SegmentVariable(place, coordinates);
            }
        });
    }

    private final Object place;
    /** What is in memory: of an address, its bits. */
    private final Class<?> stored;
    private final boolean swapped;

    private SegmentVariable(Object place, Class<?>[] coordinates) {
        super(VariableMaker.type(place), coordinates);
        this.place = place;
        stored = varType == MemorySegment.class ? long.class : varType;
        swapped = VariableMaker.swapped(place);
    }

    @Override
    Object base(Object[] args) {
        return VariableMaker.base(place, args);
    }

    @Override
    long offset(Object[] args) {
        return VariableMaker.offset(place, args, false);
    }

    @Override
    boolean supports(AccessMode mode) {
        String name = mode.name();
        if (name.equals("GET") || name.equals("SET"))
            return true;
        if (!VariableMaker.aligned(place))
            return false;
        if (name.startsWith("GET_AND_ADD"))
            return varType == int.class || varType == long.class || varType == MemorySegment.class;
        if (name.startsWith("GET_AND_BITWISE"))
            return varType == int.class || varType == long.class || varType == MemorySegment.class;
        if (name.contains("COMPARE") || name.startsWith("GET_AND_SET"))
            return stored == int.class || stored == long.class || stored == float.class || stored == double.class;
        return true;
    }

    private Object out(Object v) {
        Object turned = swapped ? reversed(v) : v;
        return varType == MemorySegment.class ? VariableMaker.fromAddress(place, (Long) turned) : turned;
    }

    private Object in(Object v) {
        Object raw = varType == MemorySegment.class ? (Object) VariableMaker.toAddress(v) : v;
        return swapped ? reversed(raw) : raw;
    }

    private static Object reversed(Object v) {
        if (v instanceof Integer i)
            return Integer.reverseBytes(i);
        if (v instanceof Long l)
            return Long.reverseBytes(l);
        if (v instanceof Short s)
            return Short.reverseBytes(s);
        if (v instanceof Character c)
            return Character.reverseBytes(c);
        if (v instanceof Float f)
            return Float.intBitsToFloat(Integer.reverseBytes(Float.floatToRawIntBits(f)));
        if (v instanceof Double d)
            return Double.longBitsToDouble(Long.reverseBytes(Double.doubleToRawLongBits(d)));
        return v;
    }

    @Override
    Object load(Object[] args) {
        return out(Memory.get(base(args), offset(args), stored));
    }

    @Override
    void store(Object[] args, Object v) {
        Memory.put(base(args), VariableMaker.offset(place, args, true), stored, in(v));
    }

    @Override
    boolean replace(Object[] args, Object expected, Object v) {
        return Memory.compareAndSet(base(args), VariableMaker.offset(place, args, true), stored, in(expected), in(v));
    }
}
