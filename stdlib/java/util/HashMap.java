package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A map in a table of chains; a chain that grows long in a big table becomes a red-black tree (HashTreeNode). */
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 362498820763181265L;
    private static final int FIRST_CAPACITY = 16;
    private static final int MAX_CAPACITY = 1 << 30;
    private static final float LOAD_FACTOR = 0.75f;
    private static final int TREE_LENGTH = 8;
    private static final int TREE_TABLE = 64;

    transient Node<K, V>[] table;
    transient int size;
    transient int modCount;
    private transient Set<Map.Entry<K, V>> entrySet;
    /** The size at which to grow; before there is a table, its first size, 0 meaning the default. */
    int threshold;
    final float loadFactor;

    static class Node<K, V> implements Map.Entry<K, V> {
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
        public final K getKey() {
            return key;
        }

        @Override
        public final V getValue() {
            return value;
        }

        @Override
        public final V setValue(V v) {
            V old = value;
            value = v;
            return old;
        }

        @Override
        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public final boolean equals(Object o) {
            return o == this || o instanceof Map.Entry<?, ?> e && Objects.equals(key, e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public final String toString() {
            return key + "=" + value;
        }
    }

    public HashMap() {
        loadFactor = LOAD_FACTOR;
    }

    public HashMap(int initialCapacity) {
        this(initialCapacity, LOAD_FACTOR);
    }

    public HashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal initial capacity: " + initialCapacity);
        }
        if (!(loadFactor > 0)) {
            throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        threshold = tableSizeFor(initialCapacity);
    }

    public HashMap(Map<? extends K, ? extends V> m) {
        loadFactor = LOAD_FACTOR;
        addEntries(m, false);
    }

    static int hash(Object key) {
        int h;
        return key == null ? 0 : (h = key.hashCode()) ^ h >>> 16;
    }

    static int tableSizeFor(int n) {
        return n <= 1 ? 1 : n >= MAX_CAPACITY ? MAX_CAPACITY : Integer.highestOneBit(n - 1) << 1;
    }

    private void addEntries(Map<? extends K, ? extends V> m, boolean evict) {
        int n = m.size();
        if (n == 0) {
            return;
        }
        if (table == null) {
            expect(n);
        } else {
            while (n > threshold && table.length < MAX_CAPACITY) {
                resize();
            }
        }
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            K k = e.getKey();
            putNode(hash(k), k, e.getValue(), false, evict);
        }
    }

    private void expect(int n) {
        float t = n / loadFactor + 1.0f;
        int cap = t < MAX_CAPACITY ? (int) t : MAX_CAPACITY;
        if (cap > threshold) {
            threshold = tableSizeFor(cap);
        }
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
    public V get(Object key) {
        Node<K, V> e = getNode(key);
        return e == null ? null : e.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return getNode(key) != null;
    }

    final Node<K, V> getNode(Object key) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        int h = hash(key);
        Node<K, V> e = tab[tab.length - 1 & h];
        if (e == null) {
            return null;
        }
        K k;
        if (e.hash == h && ((k = e.key) == key || key != null && key.equals(k))) {
            return e;
        }
        if (e instanceof HashTreeNode<K, V> tree) {
            return tree.root().find(h, key, null);
        }
        while ((e = e.next) != null) {
            if (e.hash == h && ((k = e.key) == key || key != null && key.equals(k))) {
                return e;
            }
        }
        return null;
    }

    @Override
    public V put(K key, V value) {
        return putNode(hash(key), key, value, false, true);
    }

    final V putNode(int h, K key, V value, boolean onlyIfAbsent, boolean evict) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            tab = resize();
        }
        int i = tab.length - 1 & h;
        Node<K, V> e = tab[i];
        if (e == null) {
            tab[i] = newNode(h, key, value, null);
        } else {
            if (e instanceof HashTreeNode<K, V> tree) {
                e = tree.put(this, tab, h, key, value);
            } else {
                e = findOrAppend(tab, e, h, key, value);
            }
            if (e != null) {
                V old = e.value;
                if (!onlyIfAbsent || old == null) {
                    e.value = value;
                }
                afterNodeAccess(e);
                return old;
            }
        }
        modCount++;
        if (++size > threshold) {
            resize();
        }
        afterNodeInsertion(evict);
        return null;
    }

    /** The node with the key, or null having appended one to the chain. */
    private Node<K, V> findOrAppend(Node<K, V>[] tab, Node<K, V> e, int h, K key, V value) {
        for (int n = 1;; n++) {
            K k;
            if (e.hash == h && ((k = e.key) == key || key != null && key.equals(k))) {
                return e;
            }
            Node<K, V> next = e.next;
            if (next == null) {
                e.next = newNode(h, key, value, null);
                if (n >= TREE_LENGTH) {
                    treeify(tab, h);
                }
                return null;
            }
            e = next;
        }
    }

    @SuppressWarnings("unchecked")
    final Node<K, V>[] resize() {
        Node<K, V>[] old = table;
        int oldCap = old == null ? 0 : old.length;
        int cap;
        if (oldCap >= MAX_CAPACITY) {
            threshold = Integer.MAX_VALUE;
            return old;
        }
        if (oldCap > 0) {
            cap = oldCap << 1;
            threshold = oldCap >= FIRST_CAPACITY && cap < MAX_CAPACITY ? threshold << 1 : thresholdOf(cap);
        } else {
            cap = threshold > 0 ? threshold : FIRST_CAPACITY;
            threshold = thresholdOf(cap);
        }
        Node<K, V>[] tab = (Node<K, V>[]) new Node[cap];
        table = tab;
        for (int i = 0; i < oldCap; i++) {
            Node<K, V> e = old[i];
            if (e != null) {
                old[i] = null;
                if (e.next == null) {
                    tab[e.hash & cap - 1] = e;
                } else if (e instanceof HashTreeNode<K, V> tree) {
                    tree.split(this, tab, i, oldCap);
                } else {
                    split(tab, e, i, oldCap);
                }
            }
        }
        return tab;
    }

    private int thresholdOf(int cap) {
        float t = cap * loadFactor;
        return cap < MAX_CAPACITY && t < MAX_CAPACITY ? (int) t : Integer.MAX_VALUE;
    }

    /** Deals a chain out to its two places in a table of twice the size, in order. */
    private static <K, V> void split(Node<K, V>[] tab, Node<K, V> e, int i, int bit) {
        Node<K, V> loHead = null, loTail = null, hiHead = null, hiTail = null;
        for (; e != null; e = e.next) {
            if ((e.hash & bit) == 0) {
                if (loTail == null) {
                    loHead = e;
                } else {
                    loTail.next = e;
                }
                loTail = e;
            } else {
                if (hiTail == null) {
                    hiHead = e;
                } else {
                    hiTail.next = e;
                }
                hiTail = e;
            }
        }
        if (loTail != null) {
            loTail.next = null;
            tab[i] = loHead;
        }
        if (hiTail != null) {
            hiTail.next = null;
            tab[i + bit] = hiHead;
        }
    }

    /** Turns a long chain into a tree, or grows a small table instead. */
    private void treeify(Node<K, V>[] tab, int h) {
        if (tab.length < TREE_TABLE) {
            resize();
            return;
        }
        int i = tab.length - 1 & h;
        HashTreeNode<K, V> head = null, tail = null;
        for (Node<K, V> e = tab[i]; e != null; e = e.next) {
            HashTreeNode<K, V> t = toTreeNode(e);
            if (tail == null) {
                head = t;
            } else {
                t.prev = tail;
                tail.next = t;
            }
            tail = t;
        }
        if (head != null) {
            tab[i] = head;
            head.treeify(tab);
        }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        addEntries(m, true);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> e = removeNode(key, null, false, true);
        return e == null ? null : e.value;
    }

    final Node<K, V> removeNode(Object key, Object value, boolean matchValue, boolean movable) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        int h = hash(key);
        int i = tab.length - 1 & h;
        Node<K, V> first = tab[i];
        Node<K, V> before = null;
        Node<K, V> e = first;
        if (e instanceof HashTreeNode<K, V> tree) {
            e = tree.root().find(h, key, null);
        } else {
            K k;
            while (e != null && (e.hash != h || (k = e.key) != key && (key == null || !key.equals(k)))) {
                before = e;
                e = e.next;
            }
        }
        if (e == null || matchValue && !Objects.equals(value, e.value)) {
            return null;
        }
        if (e instanceof HashTreeNode<K, V> tree) {
            tree.remove(this, tab, movable);
        } else if (before == null) {
            tab[i] = e.next;
        } else {
            before.next = e.next;
        }
        modCount++;
        size--;
        afterNodeRemoval(e);
        return e;
    }

    @Override
    public void clear() {
        modCount++;
        if (table != null && size > 0) {
            size = 0;
            Arrays.fill(table, null);
        }
    }

    @Override
    public boolean containsValue(Object value) {
        if (size > 0) {
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    if (e.value == value || value != null && value.equals(e.value)) {
                        return true;
                    }
                }
            }
        }
        return false;
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
        Set<Map.Entry<K, V>> s = entrySet;
        return s != null ? s : (entrySet = new Entries());
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = getNode(key);
        return e == null ? defaultValue : e.value;
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return putNode(hash(key), key, value, true, true);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return removeNode(key, value, true, true) != null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Node<K, V> e = getNode(key);
        if (e == null || !Objects.equals(e.value, oldValue)) {
            return false;
        }
        e.value = newValue;
        afterNodeAccess(e);
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Node<K, V> e = getNode(key);
        if (e == null) {
            return null;
        }
        V old = e.value;
        e.value = value;
        afterNodeAccess(e);
        return old;
    }

    /** The compute family grows the table first and then adds at the head of a chain. */
    private void makeRoom() {
        if (table == null || size > threshold) {
            resize();
        }
    }

    private void addFirst(K key, V value, int expected) {
        Node<K, V>[] tab = table;
        int h = hash(key);
        int i = tab.length - 1 & h;
        Node<K, V> first = tab[i];
        if (first instanceof HashTreeNode<K, V> tree) {
            tree.put(this, tab, h, key, value);
        } else {
            int n = 0;
            for (Node<K, V> e = first; e != null; e = e.next) {
                n++;
            }
            tab[i] = newNode(h, key, value, first);
            if (n >= TREE_LENGTH - 1) {
                treeify(tab, h);
            }
        }
        modCount = expected + 1;
        size++;
        afterNodeInsertion(true);
    }

    private void checkUnchanged(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        makeRoom();
        Node<K, V> e = getNode(key);
        if (e != null && e.value != null) {
            afterNodeAccess(e);
            return e.value;
        }
        int expected = modCount;
        V v = mappingFunction.apply(key);
        checkUnchanged(expected);
        if (v == null) {
            return null;
        }
        if (e != null) {
            e.value = v;
            afterNodeAccess(e);
        } else {
            addFirst(key, v, expected);
        }
        return v;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> e = getNode(key);
        V old;
        if (e == null || (old = e.value) == null) {
            return null;
        }
        int expected = modCount;
        V v = remappingFunction.apply(key, old);
        checkUnchanged(expected);
        if (v != null) {
            e.value = v;
            afterNodeAccess(e);
        } else {
            removeNode(key, null, false, true);
        }
        return v;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        makeRoom();
        Node<K, V> e = getNode(key);
        int expected = modCount;
        V v = remappingFunction.apply(key, e == null ? null : e.value);
        checkUnchanged(expected);
        if (e == null) {
            if (v != null) {
                addFirst(key, v, expected);
            }
        } else if (v != null) {
            e.value = v;
            afterNodeAccess(e);
        } else {
            removeNode(key, null, false, true);
        }
        return v;
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        makeRoom();
        Node<K, V> e = getNode(key);
        if (e == null) {
            addFirst(key, value, modCount);
            return value;
        }
        V v = value;
        if (e.value != null) {
            int expected = modCount;
            v = remappingFunction.apply(e.value, value);
            checkUnchanged(expected);
        }
        if (v != null) {
            e.value = v;
            afterNodeAccess(e);
        } else {
            removeNode(key, null, false, true);
        }
        return v;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        if (size > 0) {
            int expected = modCount;
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    action.accept(e.key, e.value);
                }
            }
            checkUnchanged(expected);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        if (size > 0) {
            int expected = modCount;
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    e.value = function.apply(e.key, e.value);
                }
            }
            checkUnchanged(expected);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        HashMap<K, V> copy;
        try {
            copy = (HashMap<K, V>) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
        copy.reset();
        copy.addEntries(this, false);
        return copy;
    }

    /** Back to the state of a new map. */
    void reset() {
        table = null;
        entrySet = null;
        keySet = null;
        values = null;
        modCount = 0;
        threshold = 0;
        size = 0;
    }

    private int capacity() {
        return table != null ? table.length : threshold > 0 ? threshold : FIRST_CAPACITY;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(capacity());
        s.writeInt(size);
        writeEntries(s);
    }

    void writeEntries(ObjectOutputStream s) throws IOException {
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        reset();
        if (!(loadFactor > 0)) {
            throw new InvalidObjectException("Illegal load factor: " + loadFactor);
        }
        s.readInt();
        int n = s.readInt();
        if (n < 0) {
            throw new InvalidObjectException("Illegal mappings count: " + n);
        }
        if (n > 0) {
            expect(Math.max(Math.min(n, 1 << 16), (int) (11 * loadFactor))); // no table has less than 16 buckets
        }
        for (int i = 0; i < n; i++) {
            K k = (K) s.readObject();
            V v = (V) s.readObject();
            putNode(hash(k), k, v, false, false);
        }
    }

    // What LinkedHashMap overrides.

    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        return new Node<>(hash, key, value, next);
    }

    HashTreeNode<K, V> newTreeNode(int hash, K key, V value, Node<K, V> next) {
        return new HashTreeNode<>(hash, key, value, next);
    }

    Node<K, V> toNode(Node<K, V> e) {
        return new Node<>(e.hash, e.key, e.value, null);
    }

    HashTreeNode<K, V> toTreeNode(Node<K, V> e) {
        return new HashTreeNode<>(e.hash, e.key, e.value, null);
    }

    void afterNodeAccess(Node<K, V> e) {
    }

    void afterNodeInsertion(boolean evict) {
    }

    void afterNodeRemoval(Node<K, V> e) {
    }

    private class Walk {
        private Node<K, V> next;
        private Node<K, V> last;
        private int expected = modCount;
        private int index;

        Walk() {
            if (size > 0) {
                advance(table);
            }
        }

        private void advance(Node<K, V>[] tab) {
            int i = index;
            Node<K, V> e = null;
            while (i < tab.length && (e = tab[i++]) == null) {
            }
            index = i;
            next = e;
        }

        public final boolean hasNext() {
            return next != null;
        }

        final Node<K, V> nextNode() {
            Node<K, V> e = next;
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (e == null) {
                throw new NoSuchElementException();
            }
            last = e;
            if ((next = e.next) == null) {
                advance(table);
            }
            return e;
        }

        public final void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            checkUnchanged(expected);
            removeNode(last.key, null, false, false);
            last = null;
            expected = modCount;
        }
    }

    private final class KeyWalk extends Walk implements Iterator<K> {
        @Override
        public K next() {
            return nextNode().key;
        }
    }

    private final class ValueWalk extends Walk implements Iterator<V> {
        @Override
        public V next() {
            return nextNode().value;
        }
    }

    private final class EntryWalk extends Walk implements Iterator<Map.Entry<K, V>> {
        @Override
        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }

    private final class Keys extends AbstractSet<K> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return new KeyWalk();
        }

        @Override
        public boolean contains(Object o) {
            return containsKey(o);
        }

        @Override
        public boolean remove(Object key) {
            return removeNode(key, null, false, true) != null;
        }

        @Override
        public Spliterator<K> spliterator() {
            return keySpliterator();
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            Objects.requireNonNull(action);
            HashMap.this.forEach((k, v) -> action.accept(k));
        }
    }

    Spliterator<K> keySpliterator() {
        return new KeySplit<>(this);
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<V> iterator() {
            return new ValueWalk();
        }

        @Override
        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public Spliterator<V> spliterator() {
            return new ValueSplit<>(HashMap.this);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            Objects.requireNonNull(action);
            HashMap.this.forEach((k, v) -> action.accept(v));
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryWalk();
        }

        @Override
        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry<?, ?> e)) {
                return false;
            }
            Node<K, V> found = getNode(e.getKey());
            return found != null && found.equals(e);
        }

        @Override
        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && removeNode(e.getKey(), e.getValue(), true, true) != null;
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return new EntrySplit<>(HashMap.this);
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            if (size > 0) {
                int expected = modCount;
                for (Node<K, V> e : table) {
                    for (; e != null; e = e.next) {
                        action.accept(e);
                    }
                }
                checkUnchanged(expected);
            }
        }
    }

    /** Walks a range of the table; binds to the map's state when first used. */
    abstract static class Split<K, V, T> implements Spliterator<T> {
        final HashMap<K, V> map;
        private Node<K, V> current;
        private int index;
        private int fence = -1;
        private int estimate;
        private int expected;

        Split(HashMap<K, V> map) {
            this.map = map;
        }

        abstract T view(Node<K, V> e);

        abstract Split<K, V, T> fresh();

        private int fence() {
            if (fence < 0) {
                estimate = map.size;
                expected = map.modCount;
                fence = map.table == null ? 0 : map.table.length;
            }
            return fence;
        }

        @Override
        public final Spliterator<T> trySplit() {
            int hi = fence();
            int lo = index;
            int mid = lo + hi >>> 1;
            if (lo >= mid || current != null) {
                return null;
            }
            Split<K, V, T> s = fresh();
            s.index = lo;
            s.fence = index = mid;
            s.estimate = estimate >>>= 1;
            s.expected = expected;
            return s;
        }

        @Override
        public final void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            int i = index;
            index = hi;
            Node<K, V>[] tab = map.table;
            Node<K, V> e = current;
            current = null;
            while (e != null || i < hi) {
                if (e == null) {
                    e = tab[i++];
                } else {
                    action.accept(view(e));
                    e = e.next;
                }
            }
            map.checkUnchanged(expected);
        }

        @Override
        public final boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            Node<K, V>[] tab = map.table;
            while (current == null && index < hi) {
                current = tab[index++];
            }
            if (current == null) {
                return false;
            }
            Node<K, V> e = current;
            current = e.next;
            action.accept(view(e));
            map.checkUnchanged(expected);
            return true;
        }

        @Override
        public final long estimateSize() {
            fence();
            return estimate;
        }

        @Override
        public int characteristics() {
            return (fence < 0 || estimate == map.size ? SIZED : 0) | DISTINCT;
        }
    }

    static final class KeySplit<K, V> extends Split<K, V, K> {
        KeySplit(HashMap<K, V> map) {
            super(map);
        }

        @Override
        K view(Node<K, V> e) {
            return e.key;
        }

        @Override
        Split<K, V, K> fresh() {
            return new KeySplit<>(map);
        }
    }

    static final class ValueSplit<K, V> extends Split<K, V, V> {
        ValueSplit(HashMap<K, V> map) {
            super(map);
        }

        @Override
        V view(Node<K, V> e) {
            return e.value;
        }

        @Override
        Split<K, V, V> fresh() {
            return new ValueSplit<>(map);
        }

        @Override
        public int characteristics() {
            return super.characteristics() & ~DISTINCT;
        }
    }

    static final class EntrySplit<K, V> extends Split<K, V, Map.Entry<K, V>> {
        EntrySplit(HashMap<K, V> map) {
            super(map);
        }

        @Override
        Map.Entry<K, V> view(Node<K, V> e) {
            return e;
        }

        @Override
        Split<K, V, Map.Entry<K, V>> fresh() {
            return new EntrySplit<>(map);
        }
    }
}
