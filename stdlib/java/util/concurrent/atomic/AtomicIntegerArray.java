package java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import jindo.internal.Unsafe;

/** An array of ints changed atomically. */
public class AtomicIntegerArray implements java.io.Serializable {
    private static final long serialVersionUID = 2862133569453604235L;
    private static final long BASE = Unsafe.arrayBase(int[].class);
    private static final long SCALE = Unsafe.arrayScale(int[].class);

    private final int[] array;

    public AtomicIntegerArray(int length) {
        array = new int[length];
    }

    public AtomicIntegerArray(int[] array) {
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

    public final int get(int i) {
        return Unsafe.getIntVolatile(array, at(i));
    }

    public final void set(int i, int newValue) {
        Unsafe.putIntVolatile(array, at(i), newValue);
    }

    public final void lazySet(int i, int newValue) {
        Unsafe.putIntVolatile(array, at(i), newValue);
    }

    public final int getAndSet(int i, int newValue) {
        return Unsafe.getAndSetInt(array, at(i), newValue);
    }

    public final boolean compareAndSet(int i, int expectedValue, int newValue) {
        return Unsafe.compareAndSetInt(array, at(i), expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final int getAndIncrement(int i) {
        return Unsafe.getAndAddInt(array, at(i), 1);
    }

    public final int getAndDecrement(int i) {
        return Unsafe.getAndAddInt(array, at(i), -1);
    }

    public final int getAndAdd(int i, int delta) {
        return Unsafe.getAndAddInt(array, at(i), delta);
    }

    public final int incrementAndGet(int i) {
        return Unsafe.getAndAddInt(array, at(i), 1) + 1;
    }

    public final int decrementAndGet(int i) {
        return Unsafe.getAndAddInt(array, at(i), -1) - 1;
    }

    public final int addAndGet(int i, int delta) {
        return Unsafe.getAndAddInt(array, at(i), delta) + delta;
    }

    public final int getAndUpdate(int i, IntUnaryOperator updateFunction) {
        for (;;) {
            int old = get(i);
            if (compareAndSet(i, old, updateFunction.applyAsInt(old))) {
                return old;
            }
        }
    }

    public final int updateAndGet(int i, IntUnaryOperator updateFunction) {
        for (;;) {
            int old = get(i);
            int next = updateFunction.applyAsInt(old);
            if (compareAndSet(i, old, next)) {
                return next;
            }
        }
    }

    public final int getAndAccumulate(int i, int x, IntBinaryOperator accumulatorFunction) {
        for (;;) {
            int old = get(i);
            if (compareAndSet(i, old, accumulatorFunction.applyAsInt(old, x))) {
                return old;
            }
        }
    }

    public final int accumulateAndGet(int i, int x, IntBinaryOperator accumulatorFunction) {
        for (;;) {
            int old = get(i);
            int next = accumulatorFunction.applyAsInt(old, x);
            if (compareAndSet(i, old, next)) {
                return next;
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    public final int getPlain(int i) {
        return Unsafe.getInt(array, at(i));
    }

    public final void setPlain(int i, int newValue) {
        Unsafe.putInt(array, at(i), newValue);
    }

    public final int getOpaque(int i) {
        return get(i);
    }

    public final void setOpaque(int i, int newValue) {
        set(i, newValue);
    }

    public final int getAcquire(int i) {
        return get(i);
    }

    public final void setRelease(int i, int newValue) {
        set(i, newValue);
    }

    public final int compareAndExchange(int i, int expectedValue, int newValue) {
        return Unsafe.compareAndExchangeInt(array, at(i), expectedValue, newValue);
    }

    public final int compareAndExchangeAcquire(int i, int expectedValue, int newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    public final int compareAndExchangeRelease(int i, int expectedValue, int newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }
}
