package java.lang.invoke;

/** Conversions of values between types, as method handles make them: on boxed values. */
final class Convert {
    private static final Class<?>[] PRIMITIVES = {boolean.class, byte.class, char.class, short.class, int.class, long.class,
        float.class, double.class, void.class};
    private static final Class<?>[] WRAPPERS = {Boolean.class, Byte.class, Character.class, Short.class, Integer.class,
        Long.class, Float.class, Double.class, Void.class};

    private Convert() {
    }

    static Class<?> wrapper(Class<?> c) {
        if (c.isPrimitive())
            for (int i = 0; i < PRIMITIVES.length; i++)
                if (PRIMITIVES[i] == c)
                    return WRAPPERS[i];
        return c;
    }

    static Class<?> primitive(Class<?> c) {
        for (int i = 0; i < WRAPPERS.length; i++)
            if (WRAPPERS[i] == c)
                return PRIMITIVES[i];
        return c;
    }

    static Object zero(Class<?> c) {
        if (!c.isPrimitive() || c == void.class)
            return null;
        if (c == boolean.class)
            return false;
        if (c == char.class)
            return '\0';
        return number(0, c);
    }

    /** A number as a box of that primitive type. */
    private static Object number(Number n, Class<?> to) {
        if (to == int.class)
            return n.intValue();
        if (to == long.class)
            return n.longValue();
        if (to == double.class)
            return n.doubleValue();
        if (to == float.class)
            return n.floatValue();
        if (to == short.class)
            return (short) n.longValue();
        if (to == byte.class)
            return (byte) n.longValue();
        throw new ClassCastException(n.getClass().getName());
    }

    private static int rank(Class<?> c) {
        for (int i = 0; i < PRIMITIVES.length; i++)
            if (PRIMITIVES[i] == c)
                return i;
        return -1;
    }

    /** Whether assignment widens one primitive type to the other. */
    static boolean widens(Class<?> from, Class<?> to) {
        if (from == to)
            return true;
        int a = rank(from), b = rank(to);
        if (a <= 0 || b <= 0 || from == void.class || to == void.class || to == char.class)
            return false;
        return from == char.class ? b >= 4 : a < b;
    }

    /** Whether asType may convert. */
    static boolean possible(Class<?> from, Class<?> to) {
        if (from == to || from == Object.class || to == Object.class || from == void.class || to == void.class)
            return true;
        if (from.isPrimitive() && to.isPrimitive())
            return widens(from, to);
        if (from.isPrimitive())
            return to.isAssignableFrom(wrapper(from));
        if (!to.isPrimitive())
            return true;
        Class<?> p = primitive(from);
        return p.isPrimitive() ? widens(p, to) : from.isAssignableFrom(wrapper(to)) || from.isInterface();
    }

    /** Converts a value of static type `from`. */
    static Object apply(Object v, Class<?> from, Class<?> to) {
        if (from == to || to == Object.class && from != void.class)
            return v;
        if (to == void.class)
            return null;
        if (from == void.class)
            return zero(to);
        if (!to.isPrimitive())
            return cast(v, to);
        if (v == null)
            throw new NullPointerException("Cannot cast null to " + to.getName());
        Class<?> p = primitive(v.getClass());
        if (p == to)
            return v;
        if (!widens(p, to))
            throw notNumber(v, to);
        return v instanceof Character ? number((int) (Character) v, to) : number((Number) v, to);
    }

    static Object cast(Object v, Class<?> to) {
        if (v != null && !to.isInstance(v))
            throw badCast(v, to);
        return v;
    }

    /** As a plain cast says it. */
    private static ClassCastException notNumber(Object v, Class<?> to) {
        try {
            Object unused = to == boolean.class ? (Boolean) v : to == char.class ? (Character) v : (Object) (Number) v;
        } catch (ClassCastException e) {
            return e;
        }
        return badCast(v, wrapper(to));
    }

    private static ClassCastException badCast(Object v, Class<?> to) {
        return new ClassCastException("Cannot cast " + v.getClass().getName() + " to " + to.getName());
    }

    /** As explicitCastArguments does: also narrows, null is zero, interfaces are not checked. */
    static Object explicit(Object v, Class<?> from, Class<?> to) {
        if (from == to || to == void.class)
            return to == void.class ? null : v;
        if (from == void.class)
            return zero(to);
        if (!to.isPrimitive())
            return to.isInterface() && !from.isPrimitive() ? v : cast(v, to);
        if (v == null)
            return zero(to);
        long bits;
        if (v instanceof Boolean)
            bits = (Boolean) v ? 1 : 0;
        else if (v instanceof Character)
            bits = (Character) v;
        else if (v instanceof Number)
            bits = to == char.class || to == boolean.class ? narrow((Number) v) : 0;
        else
            throw badCast(v, wrapper(to));
        if (to == boolean.class)
            return (bits & 1) != 0;
        if (to == char.class)
            return (char) bits;
        if (!(v instanceof Number))
            return number(bits, to);
        return to == short.class || to == byte.class ? number(narrow((Number) v), to) : number((Number) v, to);
    }

    private static long narrow(Number n) {
        return n instanceof Float || n instanceof Double ? n.intValue() : n.longValue();
    }
}
