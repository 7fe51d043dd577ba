package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import jindo.internal.Unsafe;

/** Atomic change of one volatile field in any object of a class. */
public abstract class AtomicReferenceFieldUpdater<T, V> {
    protected AtomicReferenceFieldUpdater() {
    }

    public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> tclass, Class<W> vclass, String fieldName) {
        return new AtOffset<>(tclass, vclass, fieldName);
    }

    public abstract boolean compareAndSet(T obj, V expect, V update);

    public abstract boolean weakCompareAndSet(T obj, V expect, V update);

    public abstract void set(T obj, V newValue);

    public abstract void lazySet(T obj, V newValue);

    public abstract V get(T obj);

    public V getAndSet(T obj, V newValue) {
        for (;;) {
            V old = get(obj);
            if (compareAndSet(obj, old, newValue)) {
                return old;
            }
        }
    }

    public final V getAndUpdate(T obj, UnaryOperator<V> updateFunction) {
        for (;;) {
            V old = get(obj);
            if (compareAndSet(obj, old, updateFunction.apply(old))) {
                return old;
            }
        }
    }

    public final V updateAndGet(T obj, UnaryOperator<V> updateFunction) {
        for (;;) {
            V old = get(obj);
            V next = updateFunction.apply(old);
            if (compareAndSet(obj, old, next)) {
                return next;
            }
        }
    }

    public final V getAndAccumulate(T obj, V x, BinaryOperator<V> accumulatorFunction) {
        for (;;) {
            V old = get(obj);
            if (compareAndSet(obj, old, accumulatorFunction.apply(old, x))) {
                return old;
            }
        }
    }

    public final V accumulateAndGet(T obj, V x, BinaryOperator<V> accumulatorFunction) {
        for (;;) {
            V old = get(obj);
            V next = accumulatorFunction.apply(old, x);
            if (compareAndSet(obj, old, next)) {
                return next;
            }
        }
    }

    private static final class AtOffset<T, V> extends AtomicReferenceFieldUpdater<T, V> {
        private final Class<T> owner;
        private final Class<V> type;
        private final long offset;

        AtOffset(Class<T> owner, Class<V> vclass, String name) {
            Field field;
            try {
                field = owner.getDeclaredField(name);
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
            if (field.getType() != vclass) {
                throw new ClassCastException();
            }
            if (vclass.isPrimitive()) {
                throw new IllegalArgumentException("Must be reference type");
            }
            if (!Modifier.isVolatile(field.getModifiers())) {
                throw new IllegalArgumentException("Must be volatile type");
            }
            this.owner = owner;
            this.type = vclass;
            offset = Unsafe.fieldOffset(owner, name);
        }

        private T check(T obj) {
            if (!owner.isInstance(obj)) {
                throw obj == null ? new NullPointerException() : new ClassCastException();
            }
            return obj;
        }

        private V checkValue(V v) {
            if (v != null && !type.isInstance(v)) {
                throw new ClassCastException();
            }
            return v;
        }

        @Override
        public boolean compareAndSet(T obj, V expect, V update) {
            return Unsafe.compareAndSetReference(check(obj), offset, expect, checkValue(update));
        }

        @Override
        public boolean weakCompareAndSet(T obj, V expect, V update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, V newValue) {
            Unsafe.putReferenceVolatile(check(obj), offset, checkValue(newValue));
        }

        @Override
        public void lazySet(T obj, V newValue) {
            set(obj, newValue);
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(T obj) {
            return (V) Unsafe.getReferenceVolatile(check(obj), offset);
        }
    }
}
