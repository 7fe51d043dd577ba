package java.lang.invoke;

import java.util.ArrayList;
import java.util.List;
import jindo.internal.Unsafe;

/** A variable that can be accessed in several modes: a field, an array's element, bytes seen as something wider. */
public abstract class VarHandle {
    /** What an access mode does, whatever its memory order: all are sequentially consistent here. */
    private static final int KIND_GET = 0, KIND_SET = 1, KIND_CAS = 2, KIND_EXCHANGE = 3, KIND_SWAP = 4, KIND_ADD = 5,
        KIND_BITS = 6;

    final Class<?> varType;
    final Class<?>[] coordinates;

    VarHandle(Class<?> varType, Class<?>... coordinates) {
        this.varType = varType;
        this.coordinates = coordinates;
    }

    // What kinds of variables differ in, for arguments that fit.

    abstract Object base(Object[] args);

    abstract long offset(Object[] args);

    boolean readOnly() {
        return false;
    }

    Object load(Object[] args) {
        return Memory.get(base(args), offset(args), varType);
    }

    void store(Object[] args, Object v) {
        Memory.put(base(args), offset(args), varType, v);
    }

    boolean replace(Object[] args, Object expected, Object v) {
        return Memory.compareAndSet(base(args), offset(args), varType, expected, v);
    }

    boolean supports(AccessMode mode) {
        switch (mode.kind) {
        case KIND_GET:
            return true;
        case KIND_SET:
            return !readOnly();
        case KIND_ADD:
            return !readOnly() && varType.isPrimitive() && varType != boolean.class;
        case KIND_BITS:
            return !readOnly() && varType.isPrimitive() && varType != float.class && varType != double.class;
        default:
            return !readOnly();
        }
    }

    /** The one way in: every access mode, with boxed arguments. Called by the VM. */
    Object access(int ordinal, Object[] given) throws Throwable {
        AccessMode mode = AccessMode.ALL[ordinal];
        if (!supports(mode))
            throw new UnsupportedOperationException();
        int n = coordinates.length;
        if (given.length != n + mode.values)
            throw new WrongMethodTypeException("expected " + accessModeType(mode) + " but found " + given.length + " arguments");
        Object[] a = new Object[n];
        for (int i = 0; i < n; i++)
            a[i] = Convert.apply(given[i], Object.class, coordinates[i]);
        Object x = mode.values > 0 ? Convert.apply(given[n], Object.class, varType) : null;
        Object y = mode.values > 1 ? Convert.apply(given[n + 1], Object.class, varType) : null;
        switch (mode.kind) {
        case KIND_GET:
            Object v = load(a);
            Unsafe.loadFence();
            return v;
        case KIND_SET:
            Unsafe.storeFence();
            store(a, x);
            Unsafe.fullFence();
            return null;
        case KIND_CAS:
            return replace(a, x, y);
        case KIND_EXCHANGE:
            for (;;) {
                Object old = load(a);
                if (!same(old, x) || replace(a, old, y))
                    return old;
            }
        default:
            for (;;) {
                Object old = load(a);
                if (replace(a, old, update(mode, old, x)))
                    return old;
            }
        }
    }

    private boolean same(Object a, Object b) {
        return varType.isPrimitive() ? a.equals(b) : a == b;
    }

    private Object update(AccessMode mode, Object old, Object x) {
        if (mode.kind == KIND_SWAP)
            return x;
        if (varType == float.class)
            return (Float) old + (Float) x;
        if (varType == double.class)
            return (Double) old + (Double) x;
        long a = bits(old), b = bits(x);
        long r = mode.kind == KIND_ADD ? a + b : mode.operator == '|' ? a | b : mode.operator == '&' ? a & b : a ^ b;
        if (varType == boolean.class)
            return r != 0;
        return varType == char.class ? (Object) (char) r : Convert.explicit(r, long.class, varType);
    }

    private static long bits(Object v) {
        return v instanceof Boolean ? ((Boolean) v ? 1 : 0) : v instanceof Character ? (Character) v : ((Number) v).longValue();
    }

    public Class<?> varType() {
        return varType;
    }

    public List<Class<?>> coordinateTypes() {
        return List.of(coordinates);
    }

    public final MethodType accessModeType(AccessMode mode) {
        List<Class<?>> p = new ArrayList<>(List.of(coordinates));
        for (int i = 0; i < mode.values; i++)
            p.add(varType);
        Class<?> r = mode.kind == KIND_SET ? void.class : mode.kind == KIND_CAS ? boolean.class : varType;
        return MethodType.methodType(r, p);
    }

    public final boolean isAccessModeSupported(AccessMode mode) {
        return supports(mode);
    }

    public MethodHandle toMethodHandle(AccessMode mode) {
        return new MethodHandle.Adapter(accessModeType(mode), a -> access(mode.ordinal(), a));
    }

    public boolean hasInvokeExactBehavior() {
        return false;
    }

    public VarHandle withInvokeExactBehavior() {
        return this;
    }

    public VarHandle withInvokeBehavior() {
        return this;
    }

    @Override
    public final String toString() {
        return "VarHandle[varType=" + varType.getName() + ", coord=" + java.util.Arrays.toString(coordinates) + "]";
    }

    public static void fullFence() {
        Unsafe.fullFence();
    }

    public static void acquireFence() {
        Unsafe.loadFence();
    }

    public static void releaseFence() {
        Unsafe.storeFence();
    }

    public static void loadLoadFence() {
        Unsafe.loadFence();
    }

    public static void storeStoreFence() {
        Unsafe.storeFence();
    }

    public final native Object get(Object... args);

    public final native void set(Object... args);

    public final native Object getVolatile(Object... args);

    public final native void setVolatile(Object... args);

    public final native Object getOpaque(Object... args);

    public final native void setOpaque(Object... args);

    public final native Object getAcquire(Object... args);

    public final native void setRelease(Object... args);

    public final native boolean compareAndSet(Object... args);

    public final native Object compareAndExchange(Object... args);

    public final native Object compareAndExchangeAcquire(Object... args);

    public final native Object compareAndExchangeRelease(Object... args);

    public final native boolean weakCompareAndSetPlain(Object... args);

    public final native boolean weakCompareAndSet(Object... args);

    public final native boolean weakCompareAndSetAcquire(Object... args);

    public final native boolean weakCompareAndSetRelease(Object... args);

    public final native Object getAndSet(Object... args);

    public final native Object getAndSetAcquire(Object... args);

    public final native Object getAndSetRelease(Object... args);

    public final native Object getAndAdd(Object... args);

    public final native Object getAndAddAcquire(Object... args);

    public final native Object getAndAddRelease(Object... args);

    public final native Object getAndBitwiseOr(Object... args);

    public final native Object getAndBitwiseOrAcquire(Object... args);

    public final native Object getAndBitwiseOrRelease(Object... args);

    public final native Object getAndBitwiseAnd(Object... args);

    public final native Object getAndBitwiseAndAcquire(Object... args);

    public final native Object getAndBitwiseAndRelease(Object... args);

    public final native Object getAndBitwiseXor(Object... args);

    public final native Object getAndBitwiseXorAcquire(Object... args);

    public final native Object getAndBitwiseXorRelease(Object... args);

    /** In the order of the methods above: the VM counts on it. */
    public enum AccessMode {
        GET("get", 0, 0), SET("set", 1, 1), GET_VOLATILE("getVolatile", 0, 0), SET_VOLATILE("setVolatile", 1, 1),
        GET_OPAQUE("getOpaque", 0, 0), SET_OPAQUE("setOpaque", 1, 1), GET_ACQUIRE("getAcquire", 0, 0),
        SET_RELEASE("setRelease", 1, 1), COMPARE_AND_SET("compareAndSet", 2, 2),
        COMPARE_AND_EXCHANGE("compareAndExchange", 3, 2), COMPARE_AND_EXCHANGE_ACQUIRE("compareAndExchangeAcquire", 3, 2),
        COMPARE_AND_EXCHANGE_RELEASE("compareAndExchangeRelease", 3, 2),
        WEAK_COMPARE_AND_SET_PLAIN("weakCompareAndSetPlain", 2, 2), WEAK_COMPARE_AND_SET("weakCompareAndSet", 2, 2),
        WEAK_COMPARE_AND_SET_ACQUIRE("weakCompareAndSetAcquire", 2, 2),
        WEAK_COMPARE_AND_SET_RELEASE("weakCompareAndSetRelease", 2, 2), GET_AND_SET("getAndSet", 4, 1),
        GET_AND_SET_ACQUIRE("getAndSetAcquire", 4, 1), GET_AND_SET_RELEASE("getAndSetRelease", 4, 1),
        GET_AND_ADD("getAndAdd", 5, 1), GET_AND_ADD_ACQUIRE("getAndAddAcquire", 5, 1),
        GET_AND_ADD_RELEASE("getAndAddRelease", 5, 1), GET_AND_BITWISE_OR("getAndBitwiseOr", 6, 1, '|'),
        GET_AND_BITWISE_OR_ACQUIRE("getAndBitwiseOrAcquire", 6, 1, '|'),
        GET_AND_BITWISE_OR_RELEASE("getAndBitwiseOrRelease", 6, 1, '|'),
        GET_AND_BITWISE_AND("getAndBitwiseAnd", 6, 1, '&'),
        GET_AND_BITWISE_AND_ACQUIRE("getAndBitwiseAndAcquire", 6, 1, '&'),
        GET_AND_BITWISE_AND_RELEASE("getAndBitwiseAndRelease", 6, 1, '&'),
        GET_AND_BITWISE_XOR("getAndBitwiseXor", 6, 1, '^'),
        GET_AND_BITWISE_XOR_ACQUIRE("getAndBitwiseXorAcquire", 6, 1, '^'),
        GET_AND_BITWISE_XOR_RELEASE("getAndBitwiseXorRelease", 6, 1, '^');

        static final AccessMode[] ALL = values();
        private final String methodName;
        final int kind, values;
        final char operator;

        AccessMode(String methodName, int kind, int values) {
            this(methodName, kind, values, ' ');
        }

        AccessMode(String methodName, int kind, int values, char operator) {
            this.methodName = methodName;
            this.kind = kind;
            this.values = values;
            this.operator = operator;
        }

        public String methodName() {
            return methodName;
        }

        public static AccessMode valueFromMethodName(String name) {
            for (AccessMode m : ALL)
                if (m.methodName.equals(name))
                    return m;
            throw new IllegalArgumentException("No AccessMode value for method name " + name);
        }
    }

    // ---- Kinds of variables ----

    static final class Field extends VarHandle {
        private final Object statics; // the base of a static field, else null
        private final long offset;
        private final boolean readOnly;

        Field(Class<?> type, Class<?> owner, Object statics, long offset, boolean readOnly) {
            super(type, statics != null ? new Class<?>[0] : new Class<?>[] {owner});
            this.statics = statics;
            this.offset = offset;
            this.readOnly = readOnly;
        }

        @Override
        Object base(Object[] a) {
            return statics != null ? statics : java.util.Objects.requireNonNull(a[0]);
        }

        @Override
        long offset(Object[] a) {
            return offset;
        }

        @Override
        boolean readOnly() {
            return readOnly;
        }
    }

    static final class Element extends VarHandle {
        private final long first, scale;
        private final Class<?> arrayType;

        Element(Class<?> arrayType) {
            super(arrayType.getComponentType(), arrayType, int.class);
            this.arrayType = arrayType;
            first = Unsafe.arrayBase(arrayType);
            scale = Unsafe.arrayScale(arrayType);
        }

        @Override
        Object base(Object[] a) {
            return java.util.Objects.requireNonNull(a[0]);
        }

        @Override
        long offset(Object[] a) {
            return first + scale * checked((Integer) a[1], java.lang.reflect.Array.getLength(a[0]));
        }

        @Override
        void store(Object[] a, Object v) {
            offset(a);
            if (v != null && !varType.isPrimitive() && !a[0].getClass().getComponentType().isInstance(v))
                throw new ArrayStoreException(v.getClass().getName());
            java.lang.reflect.Array.set(a[0], (Integer) a[1], v);
        }

        @Override
        boolean replace(Object[] a, Object expected, Object v) {
            if (v != null && !varType.isPrimitive() && !a[0].getClass().getComponentType().isInstance(v))
                throw new ClassCastException(
                        "Cannot cast " + v.getClass().getName() + " to " + a[0].getClass().getComponentType().getName());
            return super.replace(a, expected, v);
        }
    }

    private static int checked(int index, int length) {
        if (index < 0 || index >= length)
            throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
        return index;
    }

    /** A byte[] or ByteBuffer seen as wider values; byte by byte, so that any offset will do for get and set. */
    static final class Bytes extends VarHandle {
        private final boolean bigEndian, buffer;
        private final int size;

        Bytes(Class<?> viewArray, Class<?> source, boolean bigEndian) {
            super(viewArray.getComponentType(), source, int.class);
            this.bigEndian = bigEndian;
            buffer = source != byte[].class;
            size = (int) Unsafe.arrayScale(viewArray);
        }

        @Override
        Object base(Object[] a) {
            return a[0];
        }

        @Override
        long offset(Object[] a) {
            int limit = buffer ? ((java.nio.ByteBuffer) a[0]).limit() : ((byte[]) a[0]).length;
            return buffer ? java.util.Objects.checkIndex((Integer) a[1], limit - size + 1) : checked((Integer) a[1], limit - size + 1);
        }

        private byte at(Object o, int i) {
            return buffer ? ((java.nio.ByteBuffer) o).get(i) : ((byte[]) o)[i];
        }

        private void put(Object o, int i, byte b) {
            if (buffer)
                ((java.nio.ByteBuffer) o).put(i, b);
            else
                ((byte[]) o)[i] = b;
        }

        @Override
        Object load(Object[] a) {
            int i = (int) offset(a);
            long v = 0;
            for (int k = 0; k < size; k++)
                v = v << 8 | at(a[0], bigEndian ? i + k : i + size - 1 - k) & 0xff;
            if (varType == float.class)
                return Float.intBitsToFloat((int) v);
            if (varType == double.class)
                return Double.longBitsToDouble(v);
            return varType == char.class ? (Object) (char) v : Convert.explicit(v, long.class, varType);
        }

        @Override
        void store(Object[] a, Object x) {
            int i = (int) offset(a);
            long v = x instanceof Float ? Float.floatToRawIntBits((Float) x)
                    : x instanceof Double ? Double.doubleToRawLongBits((Double) x) : bits(x);
            for (int k = 0; k < size; k++, v >>>= 8)
                put(a[0], bigEndian ? i + size - 1 - k : i + k, (byte) v);
        }

        @Override
        boolean replace(Object[] a, Object expected, Object v) {
            synchronized (a[0]) {
                if (!load(a).equals(expected))
                    return false;
                store(a, v);
                return true;
            }
        }
    }
}
