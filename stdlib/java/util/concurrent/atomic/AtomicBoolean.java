package java.util.concurrent.atomic;

import jindo.internal.Unsafe;

/** A boolean changed atomically. */
public class AtomicBoolean implements java.io.Serializable {
    private static final long serialVersionUID = 4654671469794556979L;
    private static final long VALUE = Unsafe.fieldOffset(AtomicBoolean.class, "value");

    private volatile int value;

    public AtomicBoolean(boolean initialValue) {
        value = bits(initialValue);
    }

    public AtomicBoolean() {
    }

    private static int bits(boolean b) {
        return b ? 1 : 0;
    }

    public final boolean get() {
        return value != 0;
    }

    public final void set(boolean newValue) {
        value = bits(newValue);
    }

    public final void lazySet(boolean newValue) {
        value = bits(newValue);
    }

    public final boolean getAndSet(boolean newValue) {
        return Unsafe.getAndSetInt(this, VALUE, bits(newValue)) != 0;
    }

    public final boolean compareAndSet(boolean expectedValue, boolean newValue) {
        return Unsafe.compareAndSetInt(this, VALUE, bits(expectedValue), bits(newValue));
    }

    @Deprecated(since = "9")
    public boolean weakCompareAndSet(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public boolean weakCompareAndSetPlain(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean compareAndExchange(boolean expectedValue, boolean newValue) {
        return Unsafe.compareAndExchangeInt(this, VALUE, bits(expectedValue), bits(newValue)) != 0;
    }

    public final boolean compareAndExchangeAcquire(boolean expectedValue, boolean newValue) {
        return Unsafe.compareAndExchangeInt(this, VALUE, bits(expectedValue), bits(newValue)) != 0;
    }

    public final boolean compareAndExchangeRelease(boolean expectedValue, boolean newValue) {
        return Unsafe.compareAndExchangeInt(this, VALUE, bits(expectedValue), bits(newValue)) != 0;
    }

    public final boolean getPlain() {
        return value != 0;
    }

    public final void setPlain(boolean newValue) {
        value = bits(newValue);
    }

    public final boolean getOpaque() {
        return value != 0;
    }

    public final void setOpaque(boolean newValue) {
        value = bits(newValue);
    }

    public final boolean getAcquire() {
        return value != 0;
    }

    public final void setRelease(boolean newValue) {
        value = bits(newValue);
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
