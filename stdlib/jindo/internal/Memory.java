package jindo.internal;

/** Numbers in memory, in a given byte order, at any alignment. */
public final class Memory {
    public static final boolean LITTLE = Unsafe.getByte(new int[] {1}, Unsafe.arrayBase(int[].class)) == 1;
    public static final long BYTE_BASE = Unsafe.arrayBase(byte[].class);
    public static final long CHAR_BASE = Unsafe.arrayBase(char[].class);
    public static final long SHORT_BASE = Unsafe.arrayBase(short[].class);
    public static final long INT_BASE = Unsafe.arrayBase(int[].class);
    public static final long LONG_BASE = Unsafe.arrayBase(long[].class);
    public static final long FLOAT_BASE = Unsafe.arrayBase(float[].class);
    public static final long DOUBLE_BASE = Unsafe.arrayBase(double[].class);

    private Memory() {
    }

    public static char getChar(Object base, long at, boolean big) {
        char v = Unsafe.getChar(base, at);
        return big == LITTLE ? Character.reverseBytes(v) : v;
    }

    public static void putChar(Object base, long at, char v, boolean big) {
        Unsafe.putChar(base, at, big == LITTLE ? Character.reverseBytes(v) : v);
    }

    public static short getShort(Object base, long at, boolean big) {
        short v = Unsafe.getShort(base, at);
        return big == LITTLE ? Short.reverseBytes(v) : v;
    }

    public static void putShort(Object base, long at, short v, boolean big) {
        Unsafe.putShort(base, at, big == LITTLE ? Short.reverseBytes(v) : v);
    }

    public static int getInt(Object base, long at, boolean big) {
        int v = Unsafe.getInt(base, at);
        return big == LITTLE ? Integer.reverseBytes(v) : v;
    }

    public static void putInt(Object base, long at, int v, boolean big) {
        Unsafe.putInt(base, at, big == LITTLE ? Integer.reverseBytes(v) : v);
    }

    public static long getLong(Object base, long at, boolean big) {
        long v = Unsafe.getLong(base, at);
        return big == LITTLE ? Long.reverseBytes(v) : v;
    }

    public static void putLong(Object base, long at, long v, boolean big) {
        Unsafe.putLong(base, at, big == LITTLE ? Long.reverseBytes(v) : v);
    }

    public static float getFloat(Object base, long at, boolean big) {
        return Float.intBitsToFloat(getInt(base, at, big));
    }

    public static void putFloat(Object base, long at, float v, boolean big) {
        putInt(base, at, Float.floatToRawIntBits(v), big);
    }

    public static double getDouble(Object base, long at, boolean big) {
        return Double.longBitsToDouble(getLong(base, at, big));
    }

    public static void putDouble(Object base, long at, double v, boolean big) {
        putLong(base, at, Double.doubleToRawLongBits(v), big);
    }
}
