package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A map whose keys are compared by identity: keys and values in turn in one array, found by linear probing. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Serializable, Cloneable {
    private static final long serialVersionUID = 8188218128353913216L;
    private static final Object NULL = new Object();

    private transient Object[] table;
    private int size;
    private transient int modCount;

    public IdentityHashMap() {
        table = new Object[64];
    }

    public IdentityHashMap(int expectedMaxSize) {
        if (expectedMaxSize < 0) {
            throw new IllegalArgumentException("expectedMaxSize is negative: " + expectedMaxSize);
        }
        table = new Object[slotsFor(expectedMaxSize)];
    }

    public IdentityHashMap(Map<? extends K, ? extends V> m) {
        this((int) ((1 + m.size()) * 1.1));
        putAll(m);
    }

    /** Twice a power of two that is filled to two thirds at most. */
    private static int slotsFor(int n) {
        int cap = n > (1 << 29) / 3 * 2 ? 1 << 29 : Integer.highestOneBit(Math.max(4, n + (n << 1) / 2)) << 1;
        return Math.min(cap, 1 << 29) << 1;
    }

    private static Object mask(Object k) {
        return k == null ? NULL : k;
    }

    private static Object unmask(Object k) {
        return k == NULL ? null : k;
    }

    private static int start(Object k, int length) {
        return System.identityHashCode(k) * 0x9E3779B9 >>> 8 << 1 & length - 1;
    }

    private static int next(int i, int length) {
        return i + 2 & length - 1;
    }

    /** The index of the key or of the free slot where it belongs. */
    private int find(Object masked) {
        Object[] t = table;
        int i = start(masked, t.length);
        while (t[i] != null && t[i] != masked) {
            i = next(i, t.length);
        }
        return i;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V get(Object key) {
        int i = find(mask(key));
        return table[i] == null ? null : (V) table[i + 1];
    }

    @Override
    public boolean containsKey(Object key) {
        return table[find(mask(key))] != null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (int i = 1; i < table.length; i += 2) {
            if (table[i] == value && table[i - 1] != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V put(K key, V value) {
        Object k = mask(key);
        int i = find(k);
        if (table[i] != null) {
            V old = (V) table[i + 1];
            table[i + 1] = value;
            return old;
        }
        if ((size + 1) * 3L > table.length) {
            grow();
            i = find(k);
        }
        modCount++;
        table[i] = k;
        table[i + 1] = value;
        size++;
        return null;
    }

    private void grow() {
        Object[] old = table;
        if (old.length >= 1 << 30) {
            throw new IllegalStateException("Capacity exhausted.");
        }
        table = new Object[old.length << 1];
        for (int j = 0; j < old.length; j += 2) {
            if (old[j] != null) {
                int i = find(old[j]);
                table[i] = old[j];
                table[i + 1] = old[j + 1];
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public V remove(Object key) {
        int i = find(mask(key));
        if (table[i] == null) {
            return null;
        }
        V old = (V) table[i + 1];
        cut(i);
        return old;
    }

    /** Frees a slot and moves back what probing would no longer find. */
    private void cut(int d) {
        modCount++;
        size--;
        Object[] t = table;
        int n = t.length;
        t[d] = t[d + 1] = null;
        for (int i = next(d, n); t[i] != null; i = next(i, n)) {
            int home = start(t[i], n);
            boolean stays = i < home ? home <= d || d <= i : home <= d && d <= i;
            if (stays) {
                t[d] = t[i];
                t[d + 1] = t[i + 1];
                t[i] = t[i + 1] = null;
                d = i;
            }
        }
    }

    @Override
    public boolean remove(Object key, Object value) {
        int i = find(mask(key));
        if (table[i] == null || table[i + 1] != value) {
            return false;
        }
        cut(i);
        return true;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        int i = find(mask(key));
        if (table[i] == null || table[i + 1] != oldValue) {
            return false;
        }
        table[i + 1] = newValue;
        return true;
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(table, null);
        size = 0;
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (o instanceof IdentityHashMap<?, ?> m) {
            if (m.size != size) {
                return false;
            }
            for (int i = 0; i < m.table.length; i += 2) {
                if (m.table[i] != null && !holds(m.table[i], m.table[i + 1])) {
                    return false;
                }
            }
            return true;
        }
        return o instanceof Map<?, ?> m && entrySet().equals(m.entrySet());
    }

    private boolean holds(Object masked, Object value) {
        int i = find(masked);
        return table[i] != null && table[i + 1] == value;
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null) {
                h += System.identityHashCode(unmask(table[i])) ^ System.identityHashCode(table[i + 1]);
            }
        }
        return h;
    }

    @Override
    public Object clone() {
        try {
            IdentityHashMap<?, ?> copy = (IdentityHashMap<?, ?>) super.clone();
            copy.table = table.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private abstract class Walk<T> implements Iterator<T> {
        private int index;
        private int last = -1;
        private int expected = modCount;
        private Object[] seen = table;

        @Override
        public boolean hasNext() {
            while (index < seen.length && seen[index] == null) {
                index += 2;
            }
            return index < seen.length;
        }

        final int nextIndex() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = index;
            index += 2;
            return last;
        }

        final Object[] table() {
            return seen;
        }

        /** What is still to come is put aside first, for the removal may move it. */
        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            Object key = seen[last];
            if (seen == table) {
                Object[] rest = Arrays.copyOfRange(seen, index, seen.length);
                seen = rest;
                index = 0;
            }
            last = -1;
            cut(find(key));
            expected = modCount;
        }
    }

    @Override
    public Set<K> keySet() {
        Set<K> s = keySet;
        return s != null ? s : (keySet = new Keys());
    }

    @Override
    public Collection<V> values() {
        Collection<V> c = values;
        return c != null ? c : (values = new Values());
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Keys extends AbstractSet<K> {
        @Override
        public Iterator<K> iterator() {
            return new Walk<>() {
                @Override
                @SuppressWarnings("unchecked")
                public K next() {
                    int i = nextIndex();
                    return (K) unmask(table()[i]);
                }
            };
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean contains(Object o) {
            return containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            int before = size;
            IdentityHashMap.this.remove(o);
            return size != before;
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(c::contains);
        }

        @Override
        public void clear() {
            IdentityHashMap.this.clear();
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (K k : this) {
                h += System.identityHashCode(k);
            }
            return h;
        }
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public Iterator<V> iterator() {
            return new Walk<>() {
                @Override
                @SuppressWarnings("unchecked")
                public V next() {
                    int i = nextIndex();
                    return (V) table()[i + 1];
                }
            };
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public boolean remove(Object o) {
            for (Iterator<V> each = iterator(); each.hasNext();) {
                if (each.next() == o) {
                    each.remove();
                    return true;
                }
            }
            return false;
        }

        @Override
        public void clear() {
            IdentityHashMap.this.clear();
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Walk<>() {
                @Override
                @SuppressWarnings("unchecked")
                public Map.Entry<K, V> next() {
                    int i = nextIndex();
                    return new ByIdentity((K) unmask(table()[i]), (V) table()[i + 1]);
                }
            };
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && holds(mask(e.getKey()), e.getValue());
        }

        @Override
        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && IdentityHashMap.this.remove(e.getKey(), e.getValue());
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(c::contains);
        }

        @Override
        public void clear() {
            IdentityHashMap.this.clear();
        }
    }

    private final class ByIdentity implements Map.Entry<K, V> {
        private final K key;
        private V value;

        ByIdentity(K key, V value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V v) {
            V old = value;
            value = v;
            put(key, v);
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() == key && e.getValue() == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(key) ^ System.identityHashCode(value);
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != null) {
                s.writeObject(unmask(table[i]));
                s.writeObject(table[i + 1]);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        if (n < 0) {
            throw new java.io.StreamCorruptedException("Illegal mappings count: " + n);
        }
        size = 0;
        table = new Object[64];
        for (; n > 0; n--) {
            K k = (K) s.readObject();
            put(k, (V) s.readObject());
        }
    }
}
