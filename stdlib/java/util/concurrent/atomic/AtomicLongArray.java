package java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import jindo.internal.Unsafe;

/** An array of longs changed atomically. */
public class AtomicLongArray implements java.io.Serializable {
    private static final long serialVersionUID = -2308431214976778248L;
    private static final long BASE = Unsafe.arrayBase(long[].class);
    private static final long SCALE = Unsafe.arrayScale(long[].class);

    private final long[] array;

    public AtomicLongArray(int length) {
        array = new long[length];
    }

    public AtomicLongArray(long[] array) {
        this.array = array.clone();
    }

    private long at(int i) {
        if (i < 0 || i >= array.length) {
            throw new ArrayIndexOutOfBoundsException("Index " + i + " out of bounds for length " + array.length);
        }
        return BASE + i * SCALE;
    }

    public final int length() {
        return array.length;
    }

    public final long get(int i) {
        return Unsafe.getLongVolatile(array, at(i));
    }

    public final void set(int i, long newValue) {
        Unsafe.putLongVolatile(array, at(i), newValue);
    }

    public final void lazySet(int i, long newValue) {
        Unsafe.putLongVolatile(array, at(i), newValue);
    }

    public final long getAndSet(int i, long newValue) {
        return Unsafe.getAndSetLong(array, at(i), newValue);
    }

    public final boolean compareAndSet(int i, long expectedValue, long newValue) {
        return Unsafe.compareAndSetLong(array, at(i), expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final long getAndIncrement(int i) {
        return Unsafe.getAndAddLong(array, at(i), 1);
    }

    public final long getAndDecrement(int i) {
        return Unsafe.getAndAddLong(array, at(i), -1);
    }

    public final long getAndAdd(int i, long delta) {
        return Unsafe.getAndAddLong(array, at(i), delta);
    }

    public final long incrementAndGet(int i) {
        return Unsafe.getAndAddLong(array, at(i), 1) + 1;
    }

    public final long decrementAndGet(int i) {
        return Unsafe.getAndAddLong(array, at(i), -1) - 1;
    }

    public long addAndGet(int i, long delta) {
        return Unsafe.getAndAddLong(array, at(i), delta) + delta;
    }

    public final long getAndUpdate(int i, LongUnaryOperator updateFunction) {
        for (;;) {
            long old = get(i);
            if (compareAndSet(i, old, updateFunction.applyAsLong(old))) {
                return old;
            }
        }
    }

    public final long updateAndGet(int i, LongUnaryOperator updateFunction) {
        for (;;) {
            long old = get(i);
            long next = updateFunction.applyAsLong(old);
            if (compareAndSet(i, old, next)) {
                return next;
            }
        }
    }

    public final long getAndAccumulate(int i, long x, LongBinaryOperator accumulatorFunction) {
        for (;;) {
            long old = get(i);
            if (compareAndSet(i, old, accumulatorFunction.applyAsLong(old, x))) {
                return old;
            }
        }
    }

    public final long accumulateAndGet(int i, long x, LongBinaryOperator accumulatorFunction) {
        for (;;) {
            long old = get(i);
            long next = accumulatorFunction.applyAsLong(old, x);
            if (compareAndSet(i, old, next)) {
                return next;
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    public final long getPlain(int i) {
        return Unsafe.getLong(array, at(i));
    }

    public final void setPlain(int i, long newValue) {
        Unsafe.putLong(array, at(i), newValue);
    }

    public final long getOpaque(int i) {
        return get(i);
    }

    public final void setOpaque(int i, long newValue) {
        set(i, newValue);
    }

    public final long getAcquire(int i) {
        return get(i);
    }

    public final void setRelease(int i, long newValue) {
        set(i, newValue);
    }

    public final long compareAndExchange(int i, long expectedValue, long newValue) {
        return Unsafe.compareAndExchangeLong(array, at(i), expectedValue, newValue);
    }

    public final long compareAndExchangeAcquire(int i, long expectedValue, long newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    public final long compareAndExchangeRelease(int i, long expectedValue, long newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }
}
