package java.lang.invoke;

import jindo.internal.Unsafe;

/** Typed access to fields and elements, sequentially consistent. */
final class Memory {
    private Memory() {
    }

    static Object get(Object o, long at, Class<?> type) {
        if (!type.isPrimitive())
            return Unsafe.getReferenceVolatile(o, at);
        if (type == int.class)
            return Unsafe.getIntVolatile(o, at);
        if (type == long.class)
            return Unsafe.getLongVolatile(o, at);
        if (type == boolean.class)
            return Unsafe.getBooleanVolatile(o, at);
        if (type == byte.class)
            return Unsafe.getByteVolatile(o, at);
        if (type == short.class)
            return Unsafe.getShortVolatile(o, at);
        if (type == char.class)
            return Unsafe.getCharVolatile(o, at);
        if (type == float.class)
            return Unsafe.getFloatVolatile(o, at);
        return Unsafe.getDoubleVolatile(o, at);
    }

    static void put(Object o, long at, Class<?> type, Object v) {
        if (!type.isPrimitive())
            Unsafe.putReferenceVolatile(o, at, v);
        else if (type == int.class)
            Unsafe.putIntVolatile(o, at, (Integer) v);
        else if (type == long.class)
            Unsafe.putLongVolatile(o, at, (Long) v);
        else if (type == boolean.class)
            Unsafe.putBooleanVolatile(o, at, (Boolean) v);
        else if (type == byte.class)
            Unsafe.putByteVolatile(o, at, (Byte) v);
        else if (type == short.class)
            Unsafe.putShortVolatile(o, at, (Short) v);
        else if (type == char.class)
            Unsafe.putCharVolatile(o, at, (Character) v);
        else if (type == float.class)
            Unsafe.putFloatVolatile(o, at, (Float) v);
        else
            Unsafe.putDoubleVolatile(o, at, (Double) v);
    }

    static boolean compareAndSet(Object o, long at, Class<?> type, Object expected, Object v) {
        if (!type.isPrimitive())
            return Unsafe.compareAndSetReference(o, at, expected, v);
        if (type == int.class)
            return Unsafe.compareAndSetInt(o, at, (Integer) expected, (Integer) v);
        if (type == long.class)
            return Unsafe.compareAndSetLong(o, at, (Long) expected, (Long) v);
        if (type == float.class)
            return Unsafe.compareAndSetInt(o, at, Float.floatToRawIntBits((Float) expected),
                    Float.floatToRawIntBits((Float) v));
        if (type == double.class)
            return Unsafe.compareAndSetLong(o, at, Double.doubleToRawLongBits((Double) expected),
                    Double.doubleToRawLongBits((Double) v));
        return compareAndSetPart(o, at, type, expected, v);
    }

    /** Narrow variables: under a lock of their own, since the VM has no narrower exchange. */
    private static synchronized boolean compareAndSetPart(Object o, long at, Class<?> type, Object expected, Object v) {
        if (!get(o, at, type).equals(expected))
            return false;
        put(o, at, type, v);
        return true;
    }
}
