package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A sorted map in a red-black tree. Its sub maps and its map in descending order are in TreeRange. */
public class TreeMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 919286545866124006L;

    private final Comparator<? super K> comparator;
    private transient Node<K, V> root;
    private transient int size;
    transient int modCount;
    private transient Set<Map.Entry<K, V>> entrySet;
    private transient NavigableSet<K> navigableKeys;
    private transient NavigableMap<K, V> descending;

    static final class Node<K, V> implements Map.Entry<K, V> {
        K key;
        V value;
        Node<K, V> left;
        Node<K, V> right;
        Node<K, V> parent;
        boolean black = true;

        Node(K key, V value, Node<K, V> parent) {
            this.key = key;
            this.value = value;
            this.parent = parent;
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
            return old;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && Objects.equals(key, e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    public TreeMap() {
        comparator = null;
    }

    public TreeMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    public TreeMap(Map<? extends K, ? extends V> m) {
        comparator = null;
        putAll(m);
    }

    public TreeMap(SortedMap<K, ? extends V> m) {
        comparator = m.comparator();
        build(m);
    }

    // Look-up.

    @SuppressWarnings("unchecked")
    final int compare(Object a, Object b) {
        return comparator == null ? ((Comparable<Object>) a).compareTo(b) : comparator.compare((K) a, (K) b);
    }

    @SuppressWarnings("unchecked")
    final Node<K, V> node(Object key) {
        Node<K, V> p = root;
        if (comparator == null) {
            Comparable<Object> k = (Comparable<Object>) Objects.requireNonNull(key);
            while (p != null) {
                int d = k.compareTo(p.key);
                if (d == 0) {
                    return p;
                }
                p = d < 0 ? p.left : p.right;
            }
            return null;
        }
        Comparator<Object> order = (Comparator<Object>) comparator;
        while (p != null) {
            int d = order.compare(key, p.key);
            if (d == 0) {
                return p;
            }
            p = d < 0 ? p.left : p.right;
        }
        return null;
    }

    /** The last node below the key, or not above it. */
    final Node<K, V> below(K key, boolean inclusive) {
        Node<K, V> found = null;
        for (Node<K, V> p = root; p != null;) {
            int d = compare(key, p.key);
            if (d == 0 && inclusive) {
                return p;
            }
            if (d > 0) {
                found = p;
                p = p.right;
            } else {
                p = p.left;
            }
        }
        return found;
    }

    /** The first node above the key, or not below it. */
    final Node<K, V> above(K key, boolean inclusive) {
        Node<K, V> found = null;
        for (Node<K, V> p = root; p != null;) {
            int d = compare(key, p.key);
            if (d == 0 && inclusive) {
                return p;
            }
            if (d < 0) {
                found = p;
                p = p.left;
            } else {
                p = p.right;
            }
        }
        return found;
    }

    final Node<K, V> first() {
        Node<K, V> p = root;
        while (p != null && p.left != null) {
            p = p.left;
        }
        return p;
    }

    final Node<K, V> last() {
        Node<K, V> p = root;
        while (p != null && p.right != null) {
            p = p.right;
        }
        return p;
    }

    static <K, V> Node<K, V> successor(Node<K, V> n) {
        Node<K, V> p = n.right;
        if (p != null) {
            while (p.left != null) {
                p = p.left;
            }
            return p;
        }
        p = n.parent;
        while (p != null && n == p.right) {
            n = p;
            p = p.parent;
        }
        return p;
    }

    static <K, V> Node<K, V> predecessor(Node<K, V> n) {
        Node<K, V> p = n.left;
        if (p != null) {
            while (p.right != null) {
                p = p.right;
            }
            return p;
        }
        p = n.parent;
        while (p != null && n == p.left) {
            n = p;
            p = p.parent;
        }
        return p;
    }

    static <K, V> Map.Entry<K, V> copyOf(Node<K, V> n) {
        return n == null ? null : new AbstractMap.SimpleImmutableEntry<>(n);
    }

    static <K> K keyOf(Node<K, ?> n) {
        return n == null ? null : n.key;
    }

    static <K> K requiredKey(Node<K, ?> n) {
        if (n == null) {
            throw new NoSuchElementException();
        }
        return n.key;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return node(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Node<K, V> e = first(); e != null; e = successor(e)) {
            if (Objects.equals(value, e.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V get(Object key) {
        Node<K, V> p = node(key);
        return p == null ? null : p.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> p = node(key);
        return p == null ? defaultValue : p.value;
    }

    @Override
    public Comparator<? super K> comparator() {
        return comparator;
    }

    @Override
    public K firstKey() {
        return requiredKey(first());
    }

    @Override
    public K lastKey() {
        return requiredKey(last());
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return copyOf(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return copyOf(last());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(first());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(last());
    }

    private Map.Entry<K, V> poll(Node<K, V> n) {
        Map.Entry<K, V> e = copyOf(n);
        if (n != null) {
            delete(n);
        }
        return e;
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return copyOf(below(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return keyOf(below(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return copyOf(below(key, true));
    }

    @Override
    public K floorKey(K key) {
        return keyOf(below(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return copyOf(above(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return keyOf(above(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return copyOf(above(key, false));
    }

    @Override
    public K higherKey(K key) {
        return keyOf(above(key, false));
    }

    // Change.

    @Override
    public V put(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, false);
    }

    private V put(K key, V value, boolean replace) {
        Node<K, V> p = root;
        if (p == null) {
            add(key, value, null, 0);
            return null;
        }
        if (comparator == null) {
            Objects.requireNonNull(key);
        }
        for (;;) {
            int d = compare(key, p.key);
            if (d == 0) {
                V old = p.value;
                if (replace || old == null) {
                    p.value = value;
                }
                return old;
            }
            Node<K, V> down = d < 0 ? p.left : p.right;
            if (down == null) {
                add(key, value, p, d);
                return null;
            }
            p = down;
        }
    }

    private void add(K key, V value, Node<K, V> parent, int d) {
        if (parent == null) {
            compare(key, key);
            root = new Node<>(key, value, null);
        } else {
            Node<K, V> n = new Node<>(key, value, parent);
            if (d < 0) {
                parent.left = n;
            } else {
                parent.right = n;
            }
            balanceInsertion(n);
        }
        size++;
        modCount++;
    }

    private void add(K key, V value) {
        Node<K, V> p = root;
        Node<K, V> parent = null;
        int d = 0;
        while (p != null) {
            parent = p;
            d = compare(key, p.key);
            p = d < 0 ? p.left : p.right;
        }
        add(key, value, parent, d);
    }

    private Node<K, V> nodeForCompute(K key) {
        if (root == null) {
            compare(key, key);
            return null;
        }
        return node(key);
    }

    private void checkUnchanged(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        Node<K, V> n = nodeForCompute(key);
        if (n != null && n.value != null) {
            return n.value;
        }
        int expected = modCount;
        V v = mappingFunction.apply(key);
        checkUnchanged(expected);
        if (v != null) {
            if (n != null) {
                n.value = v;
            } else {
                add(key, v);
            }
        }
        return v;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> n = node(key);
        return n == null || n.value == null ? null : remap(n, key, remappingFunction);
    }

    private V remap(Node<K, V> n, K key, BiFunction<? super K, ? super V, ? extends V> f) {
        int expected = modCount;
        V v = f.apply(key, n.value);
        checkUnchanged(expected);
        if (v == null) {
            delete(n);
        } else {
            n.value = v;
        }
        return v;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Node<K, V> n = nodeForCompute(key);
        if (n != null) {
            return remap(n, key, remappingFunction);
        }
        int expected = modCount;
        V v = remappingFunction.apply(key, null);
        checkUnchanged(expected);
        if (v != null) {
            add(key, v);
        }
        return v;
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Objects.requireNonNull(value);
        Node<K, V> n = nodeForCompute(key);
        if (n == null) {
            add(key, value);
            return value;
        }
        if (n.value == null) {
            n.value = value;
            return value;
        }
        return remap(n, key, (k, old) -> remappingFunction.apply(old, value));
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        if (size == 0 && m instanceof SortedMap<?, ?> s && m.size() != 0
                && Objects.equals(comparator, s.comparator())) {
            build(m);
            modCount++;
        } else {
            super.putAll(m);
        }
    }

    @Override
    public V remove(Object key) {
        Node<K, V> p = node(key);
        if (p == null) {
            return null;
        }
        V old = p.value;
        delete(p);
        return old;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Node<K, V> p = node(key);
        if (p == null || !Objects.equals(oldValue, p.value)) {
            return false;
        }
        p.value = newValue;
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Node<K, V> p = node(key);
        return p == null ? null : p.setValue(value);
    }

    @Override
    public void clear() {
        modCount++;
        size = 0;
        root = null;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Node<K, V> e = first(); e != null; e = successor(e)) {
            action.accept(e.key, e.value);
            checkUnchanged(expected);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Node<K, V> e = first(); e != null; e = successor(e)) {
            e.value = function.apply(e.key, e.value);
            checkUnchanged(expected);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        TreeMap<K, V> copy;
        try {
            copy = (TreeMap<K, V>) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
        copy.root = null;
        copy.size = 0;
        copy.modCount = 0;
        copy.entrySet = null;
        copy.navigableKeys = null;
        copy.descending = null;
        copy.build(this);
        return copy;
    }

    // Views.

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        NavigableSet<K> s = navigableKeys;
        return s != null ? s : (navigableKeys = new NavigableKeys<>(this));
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
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
    public NavigableMap<K, V> descendingMap() {
        NavigableMap<K, V> d = descending;
        return d != null ? d
                : (descending = new TreeRange<>(this, true, null, true, true, null, true, true));
    }

    @Override
    public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return new TreeRange<>(this, false, fromKey, false, fromInclusive, toKey, false, toInclusive);
    }

    @Override
    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return new TreeRange<>(this, false, null, true, true, toKey, false, inclusive);
    }

    @Override
    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return new TreeRange<>(this, false, fromKey, false, inclusive, null, true, true);
    }

    @Override
    public SortedMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public SortedMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public Iterator<V> iterator() {
            return new ValueWalk<>(TreeMap.this, first(), null, false);
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
        public void clear() {
            TreeMap.this.clear();
        }

        @Override
        public Spliterator<V> spliterator() {
            return new ValueSplit<>(TreeMap.this);
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryWalk<>(TreeMap.this, first(), null, false);
        }

        @Override
        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry<?, ?> e)) {
                return false;
            }
            Node<K, V> n = node(e.getKey());
            return n != null && Objects.equals(n.value, e.getValue());
        }

        @Override
        public boolean remove(Object o) {
            if (!(o instanceof Map.Entry<?, ?> e)) {
                return false;
            }
            Node<K, V> n = node(e.getKey());
            if (n == null || !Objects.equals(n.value, e.getValue())) {
                return false;
            }
            delete(n);
            return true;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            TreeMap.this.clear();
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return new EntrySplit<>(TreeMap.this);
        }
    }

    /** Goes up or down from `next` until it meets `fence`. */
    abstract static class Walk<K, V> {
        private final TreeMap<K, V> map;
        private final Node<K, V> fence;
        private final boolean down;
        private Node<K, V> next;
        private Node<K, V> last;
        private int expected;

        Walk(TreeMap<K, V> map, Node<K, V> next, Node<K, V> fence, boolean down) {
            this.map = map;
            this.next = next;
            this.fence = fence;
            this.down = down;
            expected = map.modCount;
        }

        public final boolean hasNext() {
            return next != null && next != fence;
        }

        final Node<K, V> nextNode() {
            Node<K, V> e = next;
            if (e == null || e == fence) {
                throw new NoSuchElementException();
            }
            map.checkUnchanged(expected);
            next = down ? predecessor(e) : successor(e);
            return last = e;
        }

        public final void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            map.checkUnchanged(expected);
            map.delete(last);
            expected = map.modCount;
            last = null;
        }
    }

    static final class KeyWalk<K, V> extends Walk<K, V> implements Iterator<K> {
        KeyWalk(TreeMap<K, V> map, Node<K, V> next, Node<K, V> fence, boolean down) {
            super(map, next, fence, down);
        }

        @Override
        public K next() {
            return nextNode().key;
        }
    }

    static final class ValueWalk<K, V> extends Walk<K, V> implements Iterator<V> {
        ValueWalk(TreeMap<K, V> map, Node<K, V> next, Node<K, V> fence, boolean down) {
            super(map, next, fence, down);
        }

        @Override
        public V next() {
            return nextNode().value;
        }
    }

    static final class EntryWalk<K, V> extends Walk<K, V> implements Iterator<Map.Entry<K, V>> {
        EntryWalk(TreeMap<K, V> map, Node<K, V> next, Node<K, V> fence, boolean down) {
            super(map, next, fence, down);
        }

        @Override
        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }

    Iterator<K> keyIterator() {
        return new KeyWalk<>(this, first(), null, false);
    }

    Iterator<K> descendingKeyIterator() {
        return new KeyWalk<>(this, last(), null, true);
    }

    Spliterator<K> keySpliterator() {
        return new KeySplit<>(this);
    }

    /** Walks [current, fence); splits at the highest node inside. Binds when first used. */
    abstract static class Split<K, V, T> implements Spliterator<T> {
        final TreeMap<K, V> map;
        private Node<K, V> current;
        private Node<K, V> fence;
        private int estimate = -1;
        private int expected;
        private boolean whole = true;

        Split(TreeMap<K, V> map) {
            this.map = map;
        }

        abstract T view(Node<K, V> e);

        abstract Split<K, V, T> fresh();

        private void bind() {
            if (estimate < 0) {
                current = map.first();
                estimate = map.size;
                expected = map.modCount;
            }
        }

        @Override
        public final Spliterator<T> trySplit() {
            bind();
            Node<K, V> from = current;
            if (from == null || from == fence) {
                return null;
            }
            Node<K, V> p = map.root;
            while (p != null) {
                if (fence != null && map.compare(p.key, fence.key) >= 0) {
                    p = p.left;
                } else if (map.compare(p.key, from.key) <= 0) {
                    p = p.right;
                } else {
                    break;
                }
            }
            if (p == null) {
                return null;
            }
            Split<K, V, T> s = fresh();
            s.current = from;
            s.fence = p;
            s.expected = expected;
            s.whole = whole = false;
            s.estimate = estimate >>>= 1;
            current = p;
            return s;
        }

        @Override
        public final void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            bind();
            Node<K, V> e = current;
            current = fence;
            while (e != null && e != fence) {
                action.accept(view(e));
                e = successor(e);
            }
            map.checkUnchanged(expected);
        }

        @Override
        public final boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            bind();
            Node<K, V> e = current;
            if (e == null || e == fence) {
                return false;
            }
            current = successor(e);
            action.accept(view(e));
            map.checkUnchanged(expected);
            return true;
        }

        @Override
        public final long estimateSize() {
            bind();
            return estimate;
        }

        @Override
        public int characteristics() {
            return (whole ? SIZED : 0) | DISTINCT | SORTED | ORDERED;
        }
    }

    static final class KeySplit<K, V> extends Split<K, V, K> {
        KeySplit(TreeMap<K, V> map) {
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

        @Override
        public Comparator<? super K> getComparator() {
            return map.comparator;
        }
    }

    private static final class ValueSplit<K, V> extends Split<K, V, V> {
        ValueSplit(TreeMap<K, V> map) {
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
            return super.characteristics() & ~(DISTINCT | SORTED);
        }
    }

    private static final class EntrySplit<K, V> extends Split<K, V, Map.Entry<K, V>> {
        EntrySplit(TreeMap<K, V> map) {
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

        @Override
        public Comparator<? super Map.Entry<K, V>> getComparator() {
            return (a, b) -> map.compare(a.getKey(), b.getKey());
        }
    }

    // Building from what is in order already.

    private void build(Map<? extends K, ? extends V> sorted) {
        int n = sorted.size();
        Iterator<? extends Map.Entry<? extends K, ? extends V>> each = sorted.entrySet().iterator();
        size = n;
        root = subtree(each, n, 31 - Integer.numberOfLeadingZeros(n + 1));
    }

    /** A balanced tree of the next n entries; what lies below the full levels is red. */
    private Node<K, V> subtree(Iterator<? extends Map.Entry<? extends K, ? extends V>> each, int n, int levels) {
        if (n == 0) {
            return null;
        }
        int l = n - 1 >>> 1;
        Node<K, V> left = subtree(each, l, levels - 1);
        Map.Entry<? extends K, ? extends V> e = each.next();
        Node<K, V> node = new Node<>(e.getKey(), e.getValue(), null);
        node.black = levels > 0;
        node.left = left;
        if (left != null) {
            left.parent = node;
        }
        node.right = subtree(each, n - 1 - l, levels - 1);
        if (node.right != null) {
            node.right.parent = node;
        }
        return node;
    }

    /** For TreeSet: as many keys as the iterator has, in order. */
    void buildKeys(Collection<? extends K> sorted, V value) {
        size = 0;
        root = null;
        Iterator<? extends K> each = sorted.iterator();
        int n = sorted.size();
        size = n;
        root = subtree(new Iterator<Map.Entry<K, V>>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Map.Entry<K, V> next() {
                return new AbstractMap.SimpleImmutableEntry<>(each.next(), value);
            }
        }, n, 31 - Integer.numberOfLeadingZeros(n + 1));
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (Node<K, V> e = first(); e != null; e = successor(e)) {
            s.writeObject(e.key);
            s.writeObject(e.value);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        for (int n = s.readInt(); n > 0; n--) {
            K k = (K) s.readObject();
            put(k, (V) s.readObject());
        }
    }

    // The balance of the tree.

    private static boolean isBlack(Node<?, ?> n) {
        return n == null || n.black;
    }

    private void rotateLeft(Node<K, V> p) {
        Node<K, V> r = p.right;
        p.right = r.left;
        if (r.left != null) {
            r.left.parent = p;
        }
        r.left = p;
        lift(p, r);
    }

    private void rotateRight(Node<K, V> p) {
        Node<K, V> l = p.left;
        p.left = l.right;
        if (l.right != null) {
            l.right.parent = p;
        }
        l.right = p;
        lift(p, l);
    }

    private void lift(Node<K, V> p, Node<K, V> c) {
        replaceChild(p, c);
        c.parent = p.parent;
        p.parent = c;
    }

    private void replaceChild(Node<K, V> n, Node<K, V> by) {
        Node<K, V> up = n.parent;
        if (up == null) {
            root = by;
        } else if (up.left == n) {
            up.left = by;
        } else {
            up.right = by;
        }
    }

    private void balanceInsertion(Node<K, V> x) {
        x.black = false;
        while (x != root && !x.parent.black) {
            Node<K, V> p = x.parent;
            Node<K, V> g = p.parent;
            boolean onLeft = p == g.left;
            Node<K, V> uncle = onLeft ? g.right : g.left;
            if (!isBlack(uncle)) {
                p.black = true;
                uncle.black = true;
                g.black = false;
                x = g;
            } else if (onLeft) {
                if (x == p.right) {
                    x = p;
                    rotateLeft(x);
                }
                x.parent.black = true;
                g.black = false;
                rotateRight(g);
            } else {
                if (x == p.left) {
                    x = p;
                    rotateRight(x);
                }
                x.parent.black = true;
                g.black = false;
                rotateLeft(g);
            }
        }
        root.black = true;
    }

    /** Removes a node; one with two children changes places with its successor, so that iterators stay good. */
    final void delete(Node<K, V> n) {
        modCount++;
        size--;
        if (n.left != null && n.right != null) {
            exchange(n, successor(n));
        }
        Node<K, V> child = n.left != null ? n.left : n.right;
        if (child != null) {
            child.parent = n.parent;
            replaceChild(n, child);
            if (n.black) {
                balanceDeletion(child);
            }
        } else if (n.parent == null) {
            root = null;
        } else {
            if (n.black) {
                balanceDeletion(n);
            }
            replaceChild(n, null);
        }
        n.left = n.right = n.parent = null;
    }

    private void exchange(Node<K, V> n, Node<K, V> s) {
        boolean black = s.black;
        s.black = n.black;
        n.black = black;
        Node<K, V> right = s.right;
        replaceChild(n, s);
        if (n.right == s) {
            s.right = n;
            s.parent = n.parent;
            n.parent = s;
        } else {
            Node<K, V> sp = s.parent;
            s.parent = n.parent;
            s.right = n.right;
            s.right.parent = s;
            sp.left = n;
            n.parent = sp;
        }
        s.left = n.left;
        s.left.parent = s;
        n.left = null;
        n.right = right;
        if (right != null) {
            right.parent = n;
        }
    }

    private void balanceDeletion(Node<K, V> x) {
        while (x != root && x.black) {
            Node<K, V> p = x.parent;
            boolean onLeft = x == p.left;
            Node<K, V> s = onLeft ? p.right : p.left;
            if (!s.black) {
                s.black = true;
                p.black = false;
                if (onLeft) {
                    rotateLeft(p);
                } else {
                    rotateRight(p);
                }
                s = onLeft ? p.right : p.left;
            }
            if (isBlack(s.left) && isBlack(s.right)) {
                s.black = false;
                x = p;
                continue;
            }
            if (onLeft) {
                if (isBlack(s.right)) {
                    s.left.black = true;
                    s.black = false;
                    rotateRight(s);
                    s = p.right;
                }
                s.right.black = true;
            } else {
                if (isBlack(s.left)) {
                    s.right.black = true;
                    s.black = false;
                    rotateLeft(s);
                    s = p.left;
                }
                s.left.black = true;
            }
            s.black = p.black;
            p.black = true;
            if (onLeft) {
                rotateLeft(p);
            } else {
                rotateRight(p);
            }
            x = root;
        }
        x.black = true;
    }
}
