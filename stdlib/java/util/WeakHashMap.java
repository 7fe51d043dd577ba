package java.util;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** A map whose mappings go when nobody else holds their keys. Slots and order are those of a plain hash table. */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private static final int FIRST_CAPACITY = 16;
    private static final int MAX_CAPACITY = 1 << 30;
    private static final Object NULL = new Object();

    private Node<K, V>[] table;
    private int size;
    private int threshold;
    private final float loadFactor;
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private int modCount;

    private static final class Node<K, V> extends WeakReference<Object> implements Map.Entry<K, V> {
        V value;
        final int hash;
        Node<K, V> next;

        Node(Object key, V value, ReferenceQueue<Object> queue, int hash, Node<K, V> next) {
            super(key, queue);
            this.value = value;
            this.hash = hash;
            this.next = next;
        }

        @Override
        @SuppressWarnings("unchecked")
        public K getKey() {
            Object k = get();
            return (K) (k == NULL ? null : k);
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V v) {
            V old = value;
            value = v;
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && Objects.equals(getKey(), e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(getKey()) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return getKey() + "=" + value;
        }
    }

    public WeakHashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Initial Capacity: " + initialCapacity);
        }
        if (!(loadFactor > 0)) {
            throw new IllegalArgumentException("Illegal Load factor: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        allocate(initialCapacity <= 1 ? 1 : initialCapacity >= MAX_CAPACITY ? MAX_CAPACITY
                : Integer.highestOneBit(initialCapacity - 1) << 1);
    }

    public WeakHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public WeakHashMap() {
        this(FIRST_CAPACITY);
    }

    public WeakHashMap(Map<? extends K, ? extends V> m) {
        this(Math.max((int) (m.size() / 0.75f) + 1, FIRST_CAPACITY));
        putAll(m);
    }

    @SuppressWarnings("unchecked")
    private void allocate(int n) {
        table = (Node<K, V>[]) new Node[n];
        threshold = (int) (n * loadFactor);
    }

    private static Object mask(Object key) {
        return key == null ? NULL : key;
    }

    private static int hash(Object k) {
        int h = k.hashCode();
        h ^= h >>> 20 ^ h >>> 12;
        return h ^ h >>> 7 ^ h >>> 4;
    }

    private void expunge() {
        for (Object r; (r = gone.poll()) != null;) {
            synchronized (gone) {
                unlink((Node<?, ?>) r);
            }
        }
    }

    private boolean unlink(Node<?, ?> e) {
        int i = e.hash & table.length - 1;
        Node<K, V> before = null;
        for (Node<K, V> p = table[i]; p != null; p = p.next) {
            if (p == e) {
                if (before == null) {
                    table[i] = p.next;
                } else {
                    before.next = p.next;
                }
                p.value = null;
                size--;
                return true;
            }
            before = p;
        }
        return false;
    }

    private Node<K, V> find(Object key) {
        Object k = mask(key);
        int h = hash(k);
        expunge();
        for (Node<K, V> e = table[h & table.length - 1]; e != null; e = e.next) {
            if (e.hash == h) {
                Object ek = e.get();
                if (ek == k || k.equals(ek)) {
                    return e;
                }
            }
        }
        return null;
    }

    @Override
    public int size() {
        if (size != 0) {
            expunge();
        }
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public V get(Object key) {
        Node<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V put(K key, V value) {
        Node<K, V> e = find(key);
        if (e != null) {
            return e.setValue(value);
        }
        modCount++;
        Object k = mask(key);
        int h = hash(k);
        int i = h & table.length - 1;
        table[i] = new Node<>(k, value, gone, h, table[i]);
        if (++size > threshold) {
            grow();
        }
        return null;
    }

    private void grow() {
        Node<K, V>[] old = table;
        if (old.length >= MAX_CAPACITY) {
            threshold = Integer.MAX_VALUE;
            return;
        }
        allocate(old.length << 1);
        for (Node<K, V> first : old) {
            Node<K, V> next;
            for (Node<K, V> e = first; e != null; e = next) {
                next = e.next;
                int i = e.hash & table.length - 1;
                e.next = table[i];
                table[i] = e;
            }
        }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public V remove(Object key) {
        Node<K, V> e = find(key);
        if (e == null) {
            return null;
        }
        V old = e.value;
        modCount++;
        unlink(e);
        return old;
    }

    @Override
    public void clear() {
        while (gone.poll() != null) {
        }
        modCount++;
        Arrays.fill(table, null);
        size = 0;
        while (gone.poll() != null) {
        }
    }

    @Override
    public boolean containsValue(Object value) {
        expunge();
        for (Node<K, V> first : table) {
            for (Node<K, V> e = first; e != null; e = e.next) {
                if (Objects.equals(value, e.value)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Map.Entry<K, V> e : entrySet()) {
            action.accept(e.getKey(), e.getValue());
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Map.Entry<K, V> e : entrySet()) {
            e.setValue(function.apply(e.getKey(), e.getValue()));
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Walk();
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.equals(find(e.getKey()));
        }

        @Override
        public boolean remove(Object o) {
            if (!(o instanceof Map.Entry<?, ?> e)) {
                return false;
            }
            Node<K, V> n = find(e.getKey());
            if (n == null || !n.equals(e)) {
                return false;
            }
            modCount++;
            return unlink(n);
        }

        @Override
        public int size() {
            return WeakHashMap.this.size();
        }

        @Override
        public void clear() {
            WeakHashMap.this.clear();
        }
    }

    /** Walks the table from its end; holds the keys of the entry given and of the next, so that they stay. */
    private final class Walk implements Iterator<Map.Entry<K, V>> {
        private int index;
        private Node<K, V> entry;
        private Node<K, V> last;
        private Object nextKey;
        private Object currentKey;
        private int expected = modCount;

        Walk() {
            index = isEmpty() ? 0 : table.length;
        }

        @Override
        public boolean hasNext() {
            while (nextKey == null) {
                while (entry == null && index > 0) {
                    entry = table[--index];
                }
                if (entry == null) {
                    currentKey = null;
                    return false;
                }
                nextKey = entry.get();
                if (nextKey == null) {
                    entry = entry.next;
                }
            }
            return true;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (nextKey == null && !hasNext()) {
                throw new NoSuchElementException();
            }
            last = entry;
            entry = entry.next;
            currentKey = nextKey;
            nextKey = null;
            return last;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            modCount++;
            unlink(last);
            expected = modCount;
            last = null;
            currentKey = null;
        }
    }
}
