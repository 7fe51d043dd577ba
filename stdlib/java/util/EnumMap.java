package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A map by constants of one enum, in an array by ordinal. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable, Cloneable {
    private static final long serialVersionUID = 458661240069192865L;
    private static final Object NULL = new Object() {
        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "java.util.EnumMap.NULL";
        }
    };

    private final Class<K> keyType;
    private transient K[] universe;
    /** Null where there is no mapping; NULL stands for a null value. */
    private transient Object[] vals;
    private transient int size;

    public EnumMap(Class<K> keyType) {
        this.keyType = keyType;
        universe = EnumSet.universeOf(keyType);
        vals = new Object[universe.length];
    }

    public EnumMap(EnumMap<K, ? extends V> m) {
        keyType = m.keyType;
        universe = m.universe;
        vals = m.vals.clone();
        size = m.size;
    }

    public EnumMap(Map<K, ? extends V> m) {
        if (m instanceof EnumMap<K, ? extends V> em) {
            keyType = em.keyType;
            universe = em.universe;
            vals = em.vals.clone();
            size = em.size;
            return;
        }
        if (m.isEmpty()) {
            throw new IllegalArgumentException("Specified map is empty");
        }
        keyType = m.keySet().iterator().next().getDeclaringClass();
        universe = EnumSet.universeOf(keyType);
        vals = new Object[universe.length];
        putAll(m);
    }

    private static Object mask(Object v) {
        return v == null ? NULL : v;
    }

    @SuppressWarnings("unchecked")
    private V unmask(Object v) {
        return (V) (v == NULL ? null : v);
    }

    private boolean fits(Object key) {
        if (key == null) {
            return false;
        }
        Class<?> c = key.getClass();
        return c == keyType || c.getSuperclass() == keyType;
    }

    private static int index(Object key) {
        return ((Enum<?>) key).ordinal();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsValue(Object value) {
        Object v = mask(value);
        for (Object e : vals) {
            if (v.equals(e)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsKey(Object key) {
        return fits(key) && vals[index(key)] != null;
    }

    @Override
    public V get(Object key) {
        return fits(key) ? unmask(vals[index(key)]) : null;
    }

    @Override
    public V put(K key, V value) {
        Class<?> c = key.getClass();
        if (c != keyType && c.getSuperclass() != keyType) {
            throw new ClassCastException(c + " != " + keyType);
        }
        int i = key.ordinal();
        Object old = vals[i];
        vals[i] = mask(value);
        if (old == null) {
            size++;
        }
        return unmask(old);
    }

    @Override
    public V remove(Object key) {
        return fits(key) ? cut(index(key)) : null;
    }

    private V cut(int i) {
        Object old = vals[i];
        if (old != null) {
            vals[i] = null;
            size--;
        }
        return unmask(old);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public void clear() {
        Arrays.fill(vals, null);
        size = 0;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof EnumMap<?, ?> m) || m.keyType != keyType) {
            return super.equals(o);
        }
        return size == m.size && Arrays.equals(vals, m.vals);
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (int i = 0; i < vals.length; i++) {
            if (vals[i] != null) {
                h += universe[i].hashCode() ^ vals[i].hashCode();
            }
        }
        return h;
    }

    @Override
    @SuppressWarnings("unchecked")
    public EnumMap<K, V> clone() {
        try {
            EnumMap<K, V> copy = (EnumMap<K, V>) super.clone();
            copy.vals = vals.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError();
        }
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        universe = EnumSet.universeOf(keyType);
        vals = new Object[universe.length];
        for (int n = s.readInt(); n > 0; n--) {
            K k = (K) s.readObject();
            put(k, (V) s.readObject());
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            EnumMap.this.clear();
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && fits(e.getKey())
                    && mask(e.getValue()).equals(vals[index(e.getKey())]);
        }

        @Override
        public boolean remove(Object o) {
            boolean there = contains(o);
            if (there) {
                cut(index(((Map.Entry<?, ?>) o).getKey()));
            }
            return there;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Iterator<>() {
                private int next;
                private int last = -1;

                @Override
                public boolean hasNext() {
                    while (next < vals.length && vals[next] == null) {
                        next++;
                    }
                    return next < vals.length;
                }

                @Override
                public Map.Entry<K, V> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    last = next++;
                    return new At(last);
                }

                @Override
                public void remove() {
                    if (last < 0) {
                        throw new IllegalStateException();
                    }
                    cut(last);
                    last = -1;
                }
            };
        }
    }

    private final class At implements Map.Entry<K, V> {
        private final int index;

        At(int index) {
            this.index = index;
        }

        @Override
        public K getKey() {
            return universe[index];
        }

        private Object present() {
            if (vals[index] == null) {
                throw new IllegalStateException("Entry was removed");
            }
            return vals[index];
        }

        @Override
        public V getValue() {
            return unmask(present());
        }

        @Override
        public V setValue(V value) {
            V old = unmask(present());
            vals[index] = mask(value);
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() == universe[index]
                    && Objects.equals(e.getValue(), unmask(vals[index]));
        }

        @Override
        public int hashCode() {
            return universe[index].hashCode() ^ Objects.hashCode(unmask(vals[index]));
        }

        @Override
        public String toString() {
            return universe[index] + "=" + unmask(vals[index]);
        }
    }
}
