package jindo.internal;

/**
 * Memory without checks, for the library only. A base of null makes the offset an absolute address. The VM knows every
 * method here by name and runs most of them inline.
 */
public final class Unsafe {
    private Unsafe() {
    }

    /** The offset of the named instance field that c itself declares. */
    public static native long fieldOffset(Class<?> c, String name);

    /** The base object of c's static fields, for use with staticFieldOffset. */
    public static native Object staticFieldBase(Class<?> c);

    public static native long staticFieldOffset(Class<?> c, String name);

    /** The offset of element 0 in arrays of class c. */
    public static native int arrayBase(Class<?> c);

    /** The distance of neighbouring elements in arrays of class c. */
    public static native int arrayScale(Class<?> c);

    public static native Object getReference(Object o, long offset);

    public static native void putReference(Object o, long offset, Object x);

    public static native int getInt(Object o, long offset);

    public static native void putInt(Object o, long offset, int x);

    public static native long getLong(Object o, long offset);

    public static native void putLong(Object o, long offset, long x);

    public static native boolean getBoolean(Object o, long offset);

    public static native void putBoolean(Object o, long offset, boolean x);

    public static native byte getByte(Object o, long offset);

    public static native void putByte(Object o, long offset, byte x);

    public static native short getShort(Object o, long offset);

    public static native void putShort(Object o, long offset, short x);

    public static native char getChar(Object o, long offset);

    public static native void putChar(Object o, long offset, char x);

    public static native float getFloat(Object o, long offset);

    public static native void putFloat(Object o, long offset, float x);

    public static native double getDouble(Object o, long offset);

    public static native void putDouble(Object o, long offset, double x);

    public static native Object getReferenceVolatile(Object o, long offset);

    public static native void putReferenceVolatile(Object o, long offset, Object x);

    public static native int getIntVolatile(Object o, long offset);

    public static native void putIntVolatile(Object o, long offset, int x);

    public static native long getLongVolatile(Object o, long offset);

    public static native void putLongVolatile(Object o, long offset, long x);

    public static native boolean getBooleanVolatile(Object o, long offset);

    public static native void putBooleanVolatile(Object o, long offset, boolean x);

    public static native byte getByteVolatile(Object o, long offset);

    public static native void putByteVolatile(Object o, long offset, byte x);

    public static native short getShortVolatile(Object o, long offset);

    public static native void putShortVolatile(Object o, long offset, short x);

    public static native char getCharVolatile(Object o, long offset);

    public static native void putCharVolatile(Object o, long offset, char x);

    public static native float getFloatVolatile(Object o, long offset);

    public static native void putFloatVolatile(Object o, long offset, float x);

    public static native double getDoubleVolatile(Object o, long offset);

    public static native void putDoubleVolatile(Object o, long offset, double x);

    public static native boolean compareAndSetReference(Object o, long offset, Object expected, Object x);

    public static native Object compareAndExchangeReference(Object o, long offset, Object expected, Object x);

    public static native Object getAndSetReference(Object o, long offset, Object x);

    public static native boolean compareAndSetInt(Object o, long offset, int expected, int x);

    public static native int compareAndExchangeInt(Object o, long offset, int expected, int x);

    public static native int getAndSetInt(Object o, long offset, int x);

    public static native boolean compareAndSetLong(Object o, long offset, long expected, long x);

    public static native long compareAndExchangeLong(Object o, long offset, long expected, long x);

    public static native long getAndSetLong(Object o, long offset, long x);

    public static native int getAndAddInt(Object o, long offset, int delta);

    public static native long getAndAddLong(Object o, long offset, long delta);

    /** A new instance with no constructor run; c is initialized first. */
    public static native Object allocateInstance(Class<?> c) throws InstantiationException;

    /** Blocks until unparked, interrupted, or the time is over: nanos from now, or at absolute epoch milliseconds. */
    public static native void park(boolean absolute, long time);

    public static native void unpark(Thread thread);

    public static native void fullFence();

    public static native void loadFence();

    public static native void storeFence();

    public static native long allocateMemory(long bytes);

    public static native void freeMemory(long address);

    public static native void setMemory(Object o, long offset, long bytes, byte value);

    public static native void copyMemory(Object from, long fromOffset, Object to, long toOffset, long bytes);

    /** Throws t, checked or not. */
    public static native void throwException(Throwable t);

    /** Makes sure that c is initialized. */
    public static native void ensureClassInitialized(Class<?> c);
}
