package java.lang;

import java.util.IdentityHashMap;

/** A value computed once for each class that is asked about. */
public abstract class ClassValue<T> {
    protected ClassValue() {
    }

    protected abstract T computeValue(Class<?> type);

    public T get(Class<?> type) {
        return type.classValues().get(this, type);
    }

    public void remove(Class<?> type) {
        type.classValues().remove(this);
    }

    /** The values of one class. */
    static final class Store {
        private static final Object NULL = new Object();

        private volatile IdentityHashMap<ClassValue<?>, Object> map = new IdentityHashMap<>(2);
        private int removals;

        @SuppressWarnings("unchecked")
        <T> T get(ClassValue<T> key, Class<?> type) {
            Object v = map.get(key);
            while (v == null) {
                v = compute(key, type);
            }
            return v == NULL ? null : (T) v;
        }

        /** Null when a removal came between. */
        private Object compute(ClassValue<?> key, Class<?> type) {
            int before;
            synchronized (this) {
                before = removals;
            }
            Object made = key.computeValue(type);
            synchronized (this) {
                Object v = map.get(key);
                if (v != null) {
                    return v;
                }
                if (before != removals) {
                    return null;
                }
                v = made == null ? NULL : made;
                IdentityHashMap<ClassValue<?>, Object> copy = new IdentityHashMap<>(map);
                copy.put(key, v);
                map = copy;
                return v;
            }
        }

        synchronized void remove(ClassValue<?> key) {
            IdentityHashMap<ClassValue<?>, Object> copy = new IdentityHashMap<>(map);
            copy.remove(key);
            map = copy;
            removals++;
        }
    }
}
