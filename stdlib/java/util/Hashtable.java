package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A synchronized map without nulls, in chains by remainder, walked from the end of the table. */
public class Hashtable<K, V> extends Dictionary<K, V> implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 1421746759512286392L;

    private transient Node<K, V>[] table;
    private transient int count;
    private int threshold;
    private final float loadFactor;
    private transient int modCount;

    private static final class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
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
            value = Objects.requireNonNull(v);
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && key.equals(e.getKey()) && value.equals(e.getValue());
        }

        @Override
        public int hashCode() {
            return hash ^ value.hashCode();
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    public Hashtable(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        if (!(loadFactor > 0)) {
            throw new IllegalArgumentException("Illegal Load: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        allocate(Math.max(1, initialCapacity));
    }

    public Hashtable(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public Hashtable() {
        this(11, 0.75f);
    }

    public Hashtable(Map<? extends K, ? extends V> t) {
        this(Math.max(2 * t.size(), 11), 0.75f);
        putAll(t);
    }

    @SuppressWarnings("unchecked")
    private void allocate(int n) {
        table = (Node<K, V>[]) new Node[n];
        threshold = (int) Math.min(n * loadFactor, Integer.MAX_VALUE - 7);
    }

    private int slot(int hash) {
        return (hash & Integer.MAX_VALUE) % table.length;
    }

    private Node<K, V> find(Object key) {
        int h = key.hashCode();
        for (Node<K, V> e = table[slot(h)]; e != null; e = e.next) {
            if (e.hash == h && e.key.equals(key)) {
                return e;
            }
        }
        return null;
    }

    @Override
    public synchronized int size() {
        return count;
    }

    @Override
    public synchronized boolean isEmpty() {
        return count == 0;
    }

    @Override
    public synchronized Enumeration<K> keys() {
        return new KeyWalk(false);
    }

    @Override
    public synchronized Enumeration<V> elements() {
        return new ValueWalk(false);
    }

    public synchronized boolean contains(Object value) {
        Objects.requireNonNull(value);
        for (Node<K, V> first : table) {
            for (Node<K, V> e = first; e != null; e = e.next) {
                if (e.value.equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean containsValue(Object value) {
        return contains(value);
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public synchronized V get(Object key) {
        Node<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    protected void rehash() {
        Node<K, V>[] old = table;
        if (old.length >= Integer.MAX_VALUE - 8) {
            return;
        }
        modCount++;
        allocate((int) Math.min(2L * old.length + 1, Integer.MAX_VALUE - 8));
        for (int i = old.length - 1; i >= 0; i--) {
            Node<K, V> next;
            for (Node<K, V> e = old[i]; e != null; e = next) {
                next = e.next;
                int at = slot(e.hash);
                e.next = table[at];
                table[at] = e;
            }
        }
    }

    private void add(K key, V value) {
        if (count >= threshold) {
            rehash();
        }
        int h = key.hashCode();
        int i = slot(h);
        table[i] = new Node<>(h, key, value, table[i]);
        count++;
        modCount++;
    }

    @Override
    public synchronized V put(K key, V value) {
        Objects.requireNonNull(value);
        Node<K, V> e = find(key);
        if (e != null) {
            return e.setValue(value);
        }
        add(key, value);
        return null;
    }

    @Override
    public synchronized V remove(Object key) {
        Node<K, V> e = find(key);
        if (e == null) {
            return null;
        }
        unlink(e);
        return e.value;
    }

    private void unlink(Node<K, V> gone) {
        int i = slot(gone.hash);
        Node<K, V> before = null;
        Node<K, V> e = table[i];
        while (e != null && e != gone) {
            before = e;
            e = e.next;
        }
        if (e == null) {
            throw new ConcurrentModificationException();
        }
        if (before == null) {
            table[i] = e.next;
        } else {
            before.next = e.next;
        }
        modCount++;
        count--;
    }

    @Override
    public synchronized void putAll(Map<? extends K, ? extends V> t) {
        for (Map.Entry<? extends K, ? extends V> e : t.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public synchronized void clear() {
        modCount++;
        Arrays.fill(table, null);
        count = 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized Object clone() {
        try {
            Hashtable<K, V> copy = (Hashtable<K, V>) super.clone();
            copy.table = (Node<K, V>[]) new Node[table.length];
            copy.modCount = 0;
            for (int i = 0; i < table.length; i++) {
                Node<K, V> tail = null;
                for (Node<K, V> e = table[i]; e != null; e = e.next) {
                    Node<K, V> n = new Node<>(e.hash, e.key, e.value, null);
                    if (tail == null) {
                        copy.table[i] = n;
                    } else {
                        tail.next = n;
                    }
                    tail = n;
                }
            }
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public synchronized String toString() {
        StringJoiner s = new StringJoiner(", ", "{", "}");
        for (Map.Entry<K, V> e : entrySet()) {
            K k = e.getKey();
            V v = e.getValue();
            s.add((k == this ? "(this Map)" : k.toString()) + "=" + (v == this ? "(this Map)" : v.toString()));
        }
        return s.toString();
    }

    @Override
    public Set<K> keySet() {
        return Collections.synchronizedSet(new Keys(), this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.synchronizedSet(new Entries(), this);
    }

    @Override
    public Collection<V> values() {
        return Collections.synchronizedCollection(new Values(), this);
    }

    @Override
    public synchronized boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof Map<?, ?> other) || other.size() != count) {
            return false;
        }
        try {
            for (Map.Entry<K, V> e : entrySet()) {
                if (!e.getValue().equals(other.get(e.getKey()))) {
                    return false;
                }
            }
            return true;
        } catch (ClassCastException | NullPointerException unfit) {
            return false;
        }
    }

    /** Whether the hash is being summed: a table that holds itself counts as 0 in its own sum. */
    private transient boolean hashing;

    @Override
    public synchronized int hashCode() {
        if (count == 0 || hashing) {
            return 0;
        }
        hashing = true;
        try {
            int h = 0;
            for (Node<K, V> first : table) {
                for (Node<K, V> e = first; e != null; e = e.next) {
                    h += e.hashCode();
                }
            }
            return h;
        } finally {
            hashing = false;
        }
    }

    @Override
    public synchronized V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    private void check(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public synchronized void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Node<K, V> first : table) {
            for (Node<K, V> e = first; e != null; e = e.next) {
                action.accept(e.key, e.value);
                check(expected);
            }
        }
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Node<K, V> first : table) {
            for (Node<K, V> e = first; e != null; e = e.next) {
                e.value = Objects.requireNonNull(function.apply(e.key, e.value));
                check(expected);
            }
        }
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        Objects.requireNonNull(value);
        Node<K, V> e = find(key);
        if (e != null) {
            return e.value;
        }
        add(key, value);
        return null;
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        Objects.requireNonNull(value);
        Node<K, V> e = find(key);
        if (e == null || !e.value.equals(value)) {
            return false;
        }
        unlink(e);
        return true;
    }

    @Override
    public synchronized boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        Node<K, V> e = find(key);
        if (e == null || !e.value.equals(oldValue)) {
            return false;
        }
        e.value = newValue;
        return true;
    }

    @Override
    public synchronized V replace(K key, V value) {
        Objects.requireNonNull(value);
        Node<K, V> e = find(key);
        return e == null ? null : e.setValue(value);
    }

    @Override
    public synchronized V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        Node<K, V> e = find(key);
        if (e != null) {
            return e.value;
        }
        int expected = modCount;
        V v = mappingFunction.apply(key);
        check(expected);
        if (v != null) {
            add(key, v);
        }
        return v;
    }

    private V remap(Node<K, V> e, BiFunction<? super K, ? super V, ? extends V> f) {
        int expected = modCount;
        V v = f.apply(e.key, e.value);
        check(expected);
        if (v == null) {
            unlink(e);
        } else {
            e.value = v;
        }
        return v;
    }

    @Override
    public synchronized V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = find(key);
        return e == null ? null : remap(e, remappingFunction);
    }

    @Override
    public synchronized V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = find(key);
        if (e != null) {
            return remap(e, remappingFunction);
        }
        int expected = modCount;
        V v = remappingFunction.apply(key, null);
        check(expected);
        if (v != null) {
            add(key, v);
        }
        return v;
    }

    @Override
    public synchronized V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = find(key);
        if (e != null) {
            return remap(e, (k, old) -> remappingFunction.apply(old, value));
        }
        if (value != null) {
            add(key, value);
        }
        return value;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        writeTable(s);
    }

    /** Properties keeps its entries elsewhere. */
    void writeTable(ObjectOutputStream s) throws IOException {
        synchronized (this) {
            s.defaultWriteObject();
            s.writeInt(table.length);
            s.writeInt(count);
            for (int i = table.length - 1; i >= 0; i--) {
                writeChain(s, table[i]);
            }
        }
    }

    /** Buckets for n entries that are read. */
    static int roomFor(int n, float loadFactor) {
        int room = (int) ((n + n / 20) / loadFactor) + 3;
        return room > n && (room & 1) == 0 ? room - 1 : room;
    }

    /** Last first, so that reading puts the chain together as it was. */
    private void writeChain(ObjectOutputStream s, Node<K, V> first) throws IOException {
        ArrayList<Node<K, V>> chain = new ArrayList<>();
        for (Node<K, V> e = first; e != null; e = e.next) {
            chain.add(e);
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            s.writeObject(chain.get(i).key);
            s.writeObject(chain.get(i).value);
        }
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        readTable(s);
    }

    @SuppressWarnings("unchecked")
    void readTable(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        if (!(loadFactor > 0)) {
            throw new StreamCorruptedException("Illegal Load: " + loadFactor);
        }
        int length = s.readInt();
        int n = s.readInt();
        if (n < 0) {
            throw new StreamCorruptedException("Illegal # of Elements: " + n);
        }
        allocate(Math.max(1, Math.min(roomFor(n, loadFactor), Math.max(1, length))));
        for (; n > 0; n--) {
            K k = (K) s.readObject();
            V v = (V) s.readObject();
            if (v == null) {
                throw new StreamCorruptedException();
            }
            put(k, v);
        }
    }

    private class Walk {
        private final Node<K, V>[] tab = table;
        private final boolean iterator;
        private int index = tab.length;
        private Node<K, V> next;
        private Node<K, V> last;
        private int expected = modCount;

        Walk(boolean iterator) {
            this.iterator = iterator;
        }

        public final boolean hasNext() {
            while (next == null && index > 0) {
                next = tab[--index];
            }
            return next != null;
        }

        final Node<K, V> nextNode() {
            if (iterator) {
                check(expected);
            }
            if (!hasNext()) {
                throw new NoSuchElementException("Hashtable Enumerator");
            }
            last = next;
            next = next.next;
            return last;
        }

        public final void remove() {
            if (!iterator) {
                throw new UnsupportedOperationException();
            }
            if (last == null) {
                throw new IllegalStateException("Hashtable Enumerator");
            }
            check(expected);
            synchronized (Hashtable.this) {
                unlink(last);
                expected = modCount;
                last = null;
            }
        }
    }

    private final class KeyWalk extends Walk implements Iterator<K>, Enumeration<K> {
        KeyWalk(boolean iterator) {
            super(iterator);
        }

        @Override
        public K next() {
            return nextNode().key;
        }

        @Override
        public boolean hasMoreElements() {
            return hasNext();
        }

        @Override
        public K nextElement() {
            return next();
        }

        @Override
        public Iterator<K> asIterator() {
            return Enumeration.super.asIterator();
        }
    }

    private final class ValueWalk extends Walk implements Iterator<V>, Enumeration<V> {
        ValueWalk(boolean iterator) {
            super(iterator);
        }

        @Override
        public V next() {
            return nextNode().value;
        }

        @Override
        public boolean hasMoreElements() {
            return hasNext();
        }

        @Override
        public V nextElement() {
            return next();
        }

        @Override
        public Iterator<V> asIterator() {
            return Enumeration.super.asIterator();
        }
    }

    private final class EntryWalk extends Walk implements Iterator<Map.Entry<K, V>> {
        EntryWalk() {
            super(true);
        }

        @Override
        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }

    private final class Keys extends AbstractSet<K> {
        @Override
        public Iterator<K> iterator() {
            return new KeyWalk(true);
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean contains(Object o) {
            return containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return Hashtable.this.remove(o) != null;
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public Iterator<V> iterator() {
            return new ValueWalk(true);
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryWalk();
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.equals(find(e.getKey()));
        }

        @Override
        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && Hashtable.this.remove(e.getKey(), e.getValue());
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }
    }
}
