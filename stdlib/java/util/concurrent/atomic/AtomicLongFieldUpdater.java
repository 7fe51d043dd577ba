package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import jindo.internal.Unsafe;

/** Atomic change of one volatile field in any object of a class. */
public abstract class AtomicLongFieldUpdater<T> {
    protected AtomicLongFieldUpdater() {
    }

    public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        return new AtOffset<>(tclass, fieldName);
    }

    public abstract boolean compareAndSet(T obj, long expect, long update);

    public abstract boolean weakCompareAndSet(T obj, long expect, long update);

    public abstract void set(T obj, long newValue);

    public abstract void lazySet(T obj, long newValue);

    public abstract long get(T obj);

    public long getAndSet(T obj, long newValue) {
        for (;;) {
            long old = get(obj);
            if (compareAndSet(obj, old, newValue)) {
                return old;
            }
        }
    }

    public long getAndIncrement(T obj) {
        return getAndUpdate(obj, v -> v + 1);
    }

    public long getAndDecrement(T obj) {
        return getAndUpdate(obj, v -> v - 1);
    }

    public long getAndAdd(T obj, long delta) {
        return getAndUpdate(obj, v -> v + delta);
    }

    public long incrementAndGet(T obj) {
        return getAndUpdate(obj, v -> v + 1) + 1;
    }

    public long decrementAndGet(T obj) {
        return getAndUpdate(obj, v -> v - 1) - 1;
    }

    public long addAndGet(T obj, long delta) {
        return getAndUpdate(obj, v -> v + delta) + delta;
    }

    public final long getAndUpdate(T obj, LongUnaryOperator updateFunction) {
        for (;;) {
            long old = get(obj);
            if (compareAndSet(obj, old, updateFunction.applyAsLong(old))) {
                return old;
            }
        }
    }

    public final long updateAndGet(T obj, LongUnaryOperator updateFunction) {
        for (;;) {
            long old = get(obj);
            long next = updateFunction.applyAsLong(old);
            if (compareAndSet(obj, old, next)) {
                return next;
            }
        }
    }

    public final long getAndAccumulate(T obj, long x, LongBinaryOperator accumulatorFunction) {
        for (;;) {
            long old = get(obj);
            if (compareAndSet(obj, old, accumulatorFunction.applyAsLong(old, x))) {
                return old;
            }
        }
    }

    public final long accumulateAndGet(T obj, long x, LongBinaryOperator accumulatorFunction) {
        for (;;) {
            long old = get(obj);
            long next = accumulatorFunction.applyAsLong(old, x);
            if (compareAndSet(obj, old, next)) {
                return next;
            }
        }
    }

    private static final class AtOffset<T> extends AtomicLongFieldUpdater<T> {
        private final Class<T> owner;
        private final long offset;

        AtOffset(Class<T> owner, String name) {
            Field field;
            try {
                field = owner.getDeclaredField(name);
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
            if (field.getType() != long.class) {
                throw new IllegalArgumentException("Must be long type");
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
        public boolean compareAndSet(T obj, long expect, long update) {
            return Unsafe.compareAndSetLong(check(obj), offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, long expect, long update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, long newValue) {
            Unsafe.putLongVolatile(check(obj), offset, newValue);
        }

        @Override
        public void lazySet(T obj, long newValue) {
            set(obj, newValue);
        }

        @Override
        public long get(T obj) {
            return Unsafe.getLongVolatile(check(obj), offset);
        }

        @Override
        public long getAndAdd(T obj, long delta) {
            return Unsafe.getAndAddLong(check(obj), offset, delta);
        }
    }
}
