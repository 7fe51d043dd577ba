package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import jindo.internal.Unsafe;

/** Atomic change of one volatile field in any object of a class. */
public abstract class AtomicIntegerFieldUpdater<T> {
    protected AtomicIntegerFieldUpdater() {
    }

    public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        return new AtOffset<>(tclass, fieldName);
    }

    public abstract boolean compareAndSet(T obj, int expect, int update);

    public abstract boolean weakCompareAndSet(T obj, int expect, int update);

    public abstract void set(T obj, int newValue);

    public abstract void lazySet(T obj, int newValue);

    public abstract int get(T obj);

    public int getAndSet(T obj, int newValue) {
        for (;;) {
            int old = get(obj);
            if (compareAndSet(obj, old, newValue)) {
                return old;
            }
        }
    }

    public int getAndIncrement(T obj) {
        return getAndUpdate(obj, v -> v + 1);
    }

    public int getAndDecrement(T obj) {
        return getAndUpdate(obj, v -> v - 1);
    }

    public int getAndAdd(T obj, int delta) {
        return getAndUpdate(obj, v -> v + delta);
    }

    public int incrementAndGet(T obj) {
        return getAndUpdate(obj, v -> v + 1) + 1;
    }

    public int decrementAndGet(T obj) {
        return getAndUpdate(obj, v -> v - 1) - 1;
    }

    public int addAndGet(T obj, int delta) {
        return getAndUpdate(obj, v -> v + delta) + delta;
    }

    public final int getAndUpdate(T obj, IntUnaryOperator updateFunction) {
        for (;;) {
            int old = get(obj);
            if (compareAndSet(obj, old, updateFunction.applyAsInt(old))) {
                return old;
            }
        }
    }

    public final int updateAndGet(T obj, IntUnaryOperator updateFunction) {
        for (;;) {
            int old = get(obj);
            int next = updateFunction.applyAsInt(old);
            if (compareAndSet(obj, old, next)) {
                return next;
            }
        }
    }

    public final int getAndAccumulate(T obj, int x, IntBinaryOperator accumulatorFunction) {
        for (;;) {
            int old = get(obj);
            if (compareAndSet(obj, old, accumulatorFunction.applyAsInt(old, x))) {
                return old;
            }
        }
    }

    public final int accumulateAndGet(T obj, int x, IntBinaryOperator accumulatorFunction) {
        for (;;) {
            int old = get(obj);
            int next = accumulatorFunction.applyAsInt(old, x);
            if (compareAndSet(obj, old, next)) {
                return next;
            }
        }
    }

    private static final class AtOffset<T> extends AtomicIntegerFieldUpdater<T> {
        private final Class<T> owner;
        private final long offset;

        AtOffset(Class<T> owner, String name) {
            Field field;
            try {
                field = owner.getDeclaredField(name);
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
            if (field.getType() != int.class) {
                throw new IllegalArgumentException("Must be integer type");
            }
            if (!Modifier.isVolatile(field.getModifiers())) {
                throw new IllegalArgumentException("Must be volatile type");
            }
            this.owner = owner;
            offset = Unsafe.fieldOffset(owner, name);
        }

        private T check(T obj) {
            if (!owner.isInstance(obj)) {
                throw obj == null ? new NullPointerException() : new ClassCastException();
            }
            return obj;
        }

        @Override
        public boolean compareAndSet(T obj, int expect, int update) {
            return Unsafe.compareAndSetInt(check(obj), offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, int expect, int update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, int newValue) {
            Unsafe.putIntVolatile(check(obj), offset, newValue);
        }

        @Override
        public void lazySet(T obj, int newValue) {
            set(obj, newValue);
        }

        @Override
        public int get(T obj) {
            return Unsafe.getIntVolatile(check(obj), offset);
        }

        @Override
        public int getAndAdd(T obj, int delta) {
            return Unsafe.getAndAddInt(check(obj), offset, delta);
        }
    }
}
