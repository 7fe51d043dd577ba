package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import jindo.internal.Unsafe;

/**
 * A sorted map for many threads: a treap that is never changed. A change copies the path to its place and puts
 * the new root by compare-and-set, so that a reader needs no lock and sees the map as it was at one moment;
 * a walk asks for the next key each time and so sees later changes ahead of it.
 */
public class ConcurrentSkipListMap<K, V> extends AbstractMap<K, V>
        implements ConcurrentNavigableMap<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = -8627078645895051609L;
    private static final long ROOT = Unsafe.fieldOffset(ConcurrentSkipListMap.class, "root");

    private final Comparator<? super K> comparator;
    private transient volatile Node<K, V> root;

    private static final class Node<K, V> {
        final K key;
        final V value;
        final int priority;
        final int size;
        final Node<K, V> left;
        final Node<K, V> right;

        Node(K key, V value, int priority, Node<K, V> left, Node<K, V> right) {
            this.key = key;
            this.value = value;
            this.priority = priority;
            this.left = left;
            this.right = right;
            this.size = 1 + sizeOf(left) + sizeOf(right);
        }

        Node<K, V> with(V v) {
            return new Node<>(key, v, priority, left, right);
        }

        Node<K, V> with(Node<K, V> l, Node<K, V> r) {
            return new Node<>(key, value, priority, l, r);
        }
    }

    static int sizeOf(Node<?, ?> n) {
        return n == null ? 0 : n.size;
    }

    public ConcurrentSkipListMap() {
        comparator = null;
    }

    public ConcurrentSkipListMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    public ConcurrentSkipListMap(Map<? extends K, ? extends V> m) {
        comparator = null;
        putAll(m);
    }

    public ConcurrentSkipListMap(SortedMap<K, ? extends V> m) {
        comparator = m.comparator();
        putAll(m);
    }

    // The tree.

    @SuppressWarnings("unchecked")
    final int compare(Object a, Object b) {
        return comparator == null ? ((Comparable<Object>) a).compareTo(b) : comparator.compare((K) a, (K) b);
    }

    private Node<K, V> find(Object key) {
        Objects.requireNonNull(key);
        Node<K, V> n = root;
        while (n != null) {
            int d = compare(key, n.key);
            if (d == 0) {
                return n;
            }
            n = d < 0 ? n.left : n.right;
        }
        return null;
    }

    final Node<K, V> below(K key, boolean inclusive) {
        Objects.requireNonNull(key);
        Node<K, V> found = null;
        for (Node<K, V> n = root; n != null;) {
            int d = compare(key, n.key);
            if (d == 0 && inclusive) {
                return n;
            }
            if (d > 0) {
                found = n;
                n = n.right;
            } else {
                n = n.left;
            }
        }
        return found;
    }

    final Node<K, V> above(K key, boolean inclusive) {
        Objects.requireNonNull(key);
        Node<K, V> found = null;
        for (Node<K, V> n = root; n != null;) {
            int d = compare(key, n.key);
            if (d == 0 && inclusive) {
                return n;
            }
            if (d < 0) {
                found = n;
                n = n.left;
            } else {
                n = n.right;
            }
        }
        return found;
    }

    final Node<K, V> first() {
        Node<K, V> n = root;
        while (n != null && n.left != null) {
            n = n.left;
        }
        return n;
    }

    final Node<K, V> last() {
        Node<K, V> n = root;
        while (n != null && n.right != null) {
            n = n.right;
        }
        return n;
    }

    private Node<K, V> with(Node<K, V> n, K key, V value, int priority) {
        if (n == null) {
            return new Node<>(key, value, priority, null, null);
        }
        int d = compare(key, n.key);
        if (d == 0) {
            return n.with(value);
        }
        if (d < 0) {
            Node<K, V> l = with(n.left, key, value, priority);
            return l.priority > n.priority ? l.with(l.left, n.with(l.right, n.right)) : n.with(l, n.right);
        }
        Node<K, V> r = with(n.right, key, value, priority);
        return r.priority > n.priority ? r.with(n.with(n.left, r.left), r.right) : n.with(n.left, r);
    }

    private Node<K, V> without(Node<K, V> n, Object key) {
        int d = compare(key, n.key);
        return d == 0 ? join(n.left, n.right) : d < 0 ? n.with(without(n.left, key), n.right)
                : n.with(n.left, without(n.right, key));
    }

    private static <K, V> Node<K, V> join(Node<K, V> l, Node<K, V> r) {
        if (l == null) {
            return r;
        }
        if (r == null) {
            return l;
        }
        return l.priority > r.priority ? l.with(l.left, join(l.right, r)) : r.with(join(l, r.left), r.right);
    }

    private boolean cas(Node<K, V> expected, Node<K, V> x) {
        return Unsafe.compareAndSetReference(this, ROOT, expected, x);
    }

    private interface Change<V> {
        V apply(V old);
    }

    /** Applies a change to the value of a key until it is in; gives the old value. */
    @SuppressWarnings("unchecked")
    private V[] update(K key, Change<V> change) {
        Objects.requireNonNull(key);
        for (;;) {
            Node<K, V> r = root;
            if (r == null) {
                compare(key, key);
            }
            Node<K, V> n = r;
            int d;
            while (n != null && (d = compare(key, n.key)) != 0) {
                n = d < 0 ? n.left : n.right;
            }
            V old = n == null ? null : n.value;
            V v = change.apply(old);
            Node<K, V> next = v == old ? r : v == null ? without(r, key)
                    : with(r, key, v, n != null ? n.priority : ThreadLocalRandom.current().nextInt());
            if (next == r || cas(r, next)) {
                return (V[]) new Object[] {old, v};
            }
        }
    }

    // The map.

    @Override
    public int size() {
        return sizeOf(root);
    }

    @Override
    public boolean isEmpty() {
        return root == null;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V get(Object key) {
        Node<K, V> n = find(key);
        return n == null ? null : n.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> n = find(key);
        return n == null ? defaultValue : n.value;
    }

    @Override
    public boolean containsValue(Object value) {
        return super.containsValue(Objects.requireNonNull(value));
    }

    @Override
    public V put(K key, V value) {
        Objects.requireNonNull(value);
        return update(key, old -> value)[0];
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Objects.requireNonNull(value);
        return update(key, old -> old == null ? value : old)[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public V remove(Object key) {
        return update((K) key, old -> null)[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        if (value == null) {
            return false;
        }
        V[] r = update((K) key, old -> value.equals(old) ? null : old);
        return r[0] != null && r[1] == null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        boolean[] done = new boolean[1];
        update(key, old -> (done[0] = oldValue.equals(old)) ? newValue : old);
        return done[0];
    }

    @Override
    public V replace(K key, V value) {
        Objects.requireNonNull(value);
        return update(key, old -> old == null ? null : value)[0];
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        V v = get(key);
        if (v == null && (v = mappingFunction.apply(key)) != null) {
            V old = putIfAbsent(key, v);
            return old == null ? v : old;
        }
        return v;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        return update(key, old -> old == null ? null : remappingFunction.apply(key, old))[1];
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        return update(key, old -> remappingFunction.apply(key, old))[1];
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(value);
        Objects.requireNonNull(remappingFunction);
        return update(key, old -> old == null ? value : remappingFunction.apply(old, value))[1];
    }

    @Override
    public void clear() {
        root = null;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> e : entrySet()) {
            action.accept(e.getKey(), e.getValue());
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (Node<K, V> n = first(); n != null; n = above(n.key, false)) {
            K k = n.key;
            update(k, old -> old == null ? null : Objects.requireNonNull(function.apply(k, old)));
        }
    }

    @Override
    public ConcurrentSkipListMap<K, V> clone() {
        ConcurrentSkipListMap<K, V> copy = new ConcurrentSkipListMap<>(comparator);
        copy.root = root;
        return copy;
    }

    private Range whole(boolean down) {
        return new Range(down, null, true, null, true);
    }

    @Override
    public Comparator<? super K> comparator() {
        return comparator;
    }

    @Override
    public NavigableSet<K> keySet() {
        return new Keys<>(whole(false));
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return keySet();
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return new Keys<>(whole(true));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return whole(false).entrySet();
    }

    @Override
    public ConcurrentNavigableMap<K, V> descendingMap() {
        return whole(true);
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return whole(false).subMap(fromKey, fromInclusive, toKey, toInclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return whole(false).headMap(toKey, inclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return whole(false).tailMap(fromKey, inclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return entry(whole(false).before(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return keyOf(whole(false).before(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return entry(whole(false).before(key, true));
    }

    @Override
    public K floorKey(K key) {
        return keyOf(whole(false).before(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return entry(whole(false).after(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return keyOf(whole(false).after(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return entry(whole(false).after(key, false));
    }

    @Override
    public K higherKey(K key) {
        return keyOf(whole(false).after(key, false));
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return entry(whole(false).first());
    }

    @Override
    public K firstKey() {
        return requiredKey(whole(false).first());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return whole(false).poll(true);
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return entry(whole(false).last());
    }

    @Override
    public K lastKey() {
        return requiredKey(whole(false).last());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return whole(false).poll(false);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        for (K k; (k = (K) s.readObject()) != null;) {
            put(k, (V) s.readObject());
        }
    }

    private static <K, V> Map.Entry<K, V> entry(Node<K, V> n) {
        return n == null ? null : new AbstractMap.SimpleImmutableEntry<>(n.key, n.value);
    }

    private static <K> K keyOf(Node<K, ?> n) {
        return n == null ? null : n.key;
    }

    private static <K> K requiredKey(Node<K, ?> n) {
        if (n == null) {
            throw new NoSuchElementException();
        }
        return n.key;
    }

    /** All of the map or a stretch of it, up or down. Bounds are those of the tree; null means none. */
    private final class Range extends AbstractMap<K, V> implements ConcurrentNavigableMap<K, V>, Serializable {
        private static final long serialVersionUID = -7647078645895051609L;
        private final boolean down;
        private final K lo;
        private final boolean loIn;
        private final K hi;
        private final boolean hiIn;

        Range(boolean down, K lo, boolean loIn, K hi, boolean hiIn) {
            if (lo != null && hi != null && compare(lo, hi) > 0) {
                throw new IllegalArgumentException("inconsistent range");
            }
            this.down = down;
            this.lo = lo;
            this.loIn = loIn;
            this.hi = hi;
            this.hiIn = hiIn;
        }

        private boolean tooLow(Object key) {
            int d;
            return lo != null && ((d = compare(key, lo)) < 0 || d == 0 && !loIn);
        }

        private boolean tooHigh(Object key) {
            int d;
            return hi != null && ((d = compare(key, hi)) > 0 || d == 0 && !hiIn);
        }

        private boolean within(Object key) {
            Objects.requireNonNull(key);
            return !tooLow(key) && !tooHigh(key);
        }

        private void check(K key) {
            if (!within(key)) {
                throw new IllegalArgumentException("key out of range");
            }
        }

        private Node<K, V> lowest() {
            Node<K, V> n = lo == null ? ConcurrentSkipListMap.this.first()
                    : ConcurrentSkipListMap.this.above(lo, loIn);
            return n == null || tooHigh(n.key) ? null : n;
        }

        private Node<K, V> highest() {
            Node<K, V> n = hi == null ? ConcurrentSkipListMap.this.last()
                    : ConcurrentSkipListMap.this.below(hi, hiIn);
            return n == null || tooLow(n.key) ? null : n;
        }

        private Node<K, V> up(K key, boolean in) {
            if (tooLow(Objects.requireNonNull(key))) {
                return lowest();
            }
            Node<K, V> n = ConcurrentSkipListMap.this.above(key, in);
            return n == null || tooHigh(n.key) ? null : n;
        }

        private Node<K, V> downFrom(K key, boolean in) {
            if (tooHigh(Objects.requireNonNull(key))) {
                return highest();
            }
            Node<K, V> n = ConcurrentSkipListMap.this.below(key, in);
            return n == null || tooLow(n.key) ? null : n;
        }

        Node<K, V> first() {
            return down ? highest() : lowest();
        }

        Node<K, V> last() {
            return down ? lowest() : highest();
        }

        Node<K, V> after(K key, boolean in) {
            return down ? downFrom(key, in) : up(key, in);
        }

        Node<K, V> before(K key, boolean in) {
            return down ? up(key, in) : downFrom(key, in);
        }

        Map.Entry<K, V> poll(boolean first) {
            for (;;) {
                Node<K, V> n = first ? first() : last();
                if (n == null || ConcurrentSkipListMap.this.remove(n.key, n.value)) {
                    return entry(n);
                }
            }
        }

        @Override
        public int size() {
            if (lo == null && hi == null) {
                return ConcurrentSkipListMap.this.size();
            }
            int n = 0;
            for (Node<K, V> p = lowest(); p != null; p = up(p.key, false)) {
                n++;
            }
            return n;
        }

        @Override
        public boolean isEmpty() {
            return lowest() == null;
        }

        @Override
        public boolean containsKey(Object key) {
            return within(key) && ConcurrentSkipListMap.this.containsKey(key);
        }

        @Override
        public V get(Object key) {
            return within(key) ? ConcurrentSkipListMap.this.get(key) : null;
        }

        @Override
        public V put(K key, V value) {
            check(key);
            return ConcurrentSkipListMap.this.put(key, value);
        }

        @Override
        public V remove(Object key) {
            return within(key) ? ConcurrentSkipListMap.this.remove(key) : null;
        }

        @Override
        public V putIfAbsent(K key, V value) {
            check(key);
            return ConcurrentSkipListMap.this.putIfAbsent(key, value);
        }

        @Override
        public boolean remove(Object key, Object value) {
            return within(key) && ConcurrentSkipListMap.this.remove(key, value);
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            check(key);
            return ConcurrentSkipListMap.this.replace(key, oldValue, newValue);
        }

        @Override
        public V replace(K key, V value) {
            check(key);
            return ConcurrentSkipListMap.this.replace(key, value);
        }

        @Override
        public void clear() {
            for (Node<K, V> n = lowest(); n != null; n = up(n.key, false)) {
                ConcurrentSkipListMap.this.remove(n.key);
            }
        }

        @Override
        public Comparator<? super K> comparator() {
            return down ? Collections.reverseOrder(comparator) : comparator;
        }

        private ConcurrentNavigableMap<K, V> narrowed(K from, boolean hasFrom, boolean fromIn, K to, boolean hasTo,
                boolean toIn) {
            if (down) {
                return narrowedUp(to, hasTo, toIn, from, hasFrom, fromIn);
            }
            return narrowedUp(from, hasFrom, fromIn, to, hasTo, toIn);
        }

        private ConcurrentNavigableMap<K, V> narrowedUp(K low, boolean hasLow, boolean lowIn, K high, boolean hasHigh,
                boolean highIn) {
            if (hasLow && lo != null) {
                int d = compare(low, lo);
                if (d < 0 || d == 0 && !loIn && lowIn) {
                    throw new IllegalArgumentException("key out of range");
                }
            }
            if (hasHigh && hi != null) {
                int d = compare(high, hi);
                if (d > 0 || d == 0 && !hiIn && highIn) {
                    throw new IllegalArgumentException("key out of range");
                }
            }
            return new Range(down, hasLow ? low : lo, hasLow ? lowIn : loIn, hasHigh ? high : hi,
                    hasHigh ? highIn : hiIn);
        }

        @Override
        public ConcurrentNavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
            Objects.requireNonNull(fromKey);
            Objects.requireNonNull(toKey);
            return narrowed(fromKey, true, fromInclusive, toKey, true, toInclusive);
        }

        @Override
        public ConcurrentNavigableMap<K, V> headMap(K toKey, boolean inclusive) {
            return narrowed(null, false, false, Objects.requireNonNull(toKey), true, inclusive);
        }

        @Override
        public ConcurrentNavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
            return narrowed(Objects.requireNonNull(fromKey), true, inclusive, null, false, false);
        }

        @Override
        public ConcurrentNavigableMap<K, V> subMap(K fromKey, K toKey) {
            return subMap(fromKey, true, toKey, false);
        }

        @Override
        public ConcurrentNavigableMap<K, V> headMap(K toKey) {
            return headMap(toKey, false);
        }

        @Override
        public ConcurrentNavigableMap<K, V> tailMap(K fromKey) {
            return tailMap(fromKey, true);
        }

        @Override
        public ConcurrentNavigableMap<K, V> descendingMap() {
            return new Range(!down, lo, loIn, hi, hiIn);
        }

        @Override
        public NavigableSet<K> keySet() {
            return new Keys<>(this);
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return keySet();
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return descendingMap().navigableKeySet();
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            return entry(before(key, false));
        }

        @Override
        public K lowerKey(K key) {
            return keyOf(before(key, false));
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            return entry(before(key, true));
        }

        @Override
        public K floorKey(K key) {
            return keyOf(before(key, true));
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            return entry(after(key, true));
        }

        @Override
        public K ceilingKey(K key) {
            return keyOf(after(key, true));
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            return entry(after(key, false));
        }

        @Override
        public K higherKey(K key) {
            return keyOf(after(key, false));
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return entry(first());
        }

        @Override
        public K firstKey() {
            return requiredKey(first());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            return poll(true);
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return entry(last());
        }

        @Override
        public K lastKey() {
            return requiredKey(last());
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            return poll(false);
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public int size() {
                    return Range.this.size();
                }

                @Override
                public boolean isEmpty() {
                    return Range.this.isEmpty();
                }

                @Override
                public void clear() {
                    Range.this.clear();
                }

                @Override
                public boolean contains(Object o) {
                    return o instanceof Map.Entry<?, ?> e && e.getValue() != null
                            && e.getValue().equals(Range.this.get(e.getKey()));
                }

                @Override
                public boolean remove(Object o) {
                    return o instanceof Map.Entry<?, ?> e && Range.this.remove(e.getKey(), e.getValue());
                }

                @Override
                public Iterator<Map.Entry<K, V>> iterator() {
                    return new Iterator<>() {
                        private Node<K, V> upcoming = first();
                        private Node<K, V> last;

                        @Override
                        public boolean hasNext() {
                            return upcoming != null;
                        }

                        @Override
                        public Map.Entry<K, V> next() {
                            if (upcoming == null) {
                                throw new NoSuchElementException();
                            }
                            last = upcoming;
                            upcoming = after(last.key, false);
                            return entry(last);
                        }

                        @Override
                        public void remove() {
                            if (last == null) {
                                throw new IllegalStateException();
                            }
                            ConcurrentSkipListMap.this.remove(last.key);
                            last = null;
                        }
                    };
                }

                @Override
                public Spliterator<Map.Entry<K, V>> spliterator() {
                    return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.DISTINCT | Spliterator.ORDERED
                            | Spliterator.CONCURRENT | Spliterator.NONNULL);
                }
            };
        }
    }

    /** The keys of a range. */
    private static final class Keys<K> extends AbstractSet<K> implements NavigableSet<K> {
        private final ConcurrentNavigableMap<K, ?> m;

        Keys(ConcurrentNavigableMap<K, ?> m) {
            this.m = m;
        }

        @Override
        public int size() {
            return m.size();
        }

        @Override
        public boolean isEmpty() {
            return m.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return m.containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return m.remove(o) != null;
        }

        @Override
        public void clear() {
            m.clear();
        }

        @Override
        public Iterator<K> iterator() {
            Iterator<? extends Map.Entry<K, ?>> each = m.entrySet().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public K next() {
                    return each.next().getKey();
                }

                @Override
                public void remove() {
                    each.remove();
                }
            };
        }

        @Override
        public Iterator<K> descendingIterator() {
            return descendingSet().iterator();
        }

        @Override
        public K lower(K e) {
            return m.lowerKey(e);
        }

        @Override
        public K floor(K e) {
            return m.floorKey(e);
        }

        @Override
        public K ceiling(K e) {
            return m.ceilingKey(e);
        }

        @Override
        public K higher(K e) {
            return m.higherKey(e);
        }

        @Override
        public Comparator<? super K> comparator() {
            return m.comparator();
        }

        @Override
        public K first() {
            return m.firstKey();
        }

        @Override
        public K last() {
            return m.lastKey();
        }

        @Override
        public K pollFirst() {
            Map.Entry<K, ?> e = m.pollFirstEntry();
            return e == null ? null : e.getKey();
        }

        @Override
        public K pollLast() {
            Map.Entry<K, ?> e = m.pollLastEntry();
            return e == null ? null : e.getKey();
        }

        @Override
        public NavigableSet<K> subSet(K from, boolean fromIn, K to, boolean toIn) {
            return new Keys<>(m.subMap(from, fromIn, to, toIn));
        }

        @Override
        public NavigableSet<K> headSet(K to, boolean in) {
            return new Keys<>(m.headMap(to, in));
        }

        @Override
        public NavigableSet<K> tailSet(K from, boolean in) {
            return new Keys<>(m.tailMap(from, in));
        }

        @Override
        public SortedSet<K> subSet(K from, K to) {
            return subSet(from, true, to, false);
        }

        @Override
        public SortedSet<K> headSet(K to) {
            return headSet(to, false);
        }

        @Override
        public SortedSet<K> tailSet(K from) {
            return tailSet(from, true);
        }

        @Override
        public NavigableSet<K> descendingSet() {
            return new Keys<>(m.descendingMap());
        }

        @Override
        public Spliterator<K> spliterator() {
            return new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.DISTINCT | Spliterator.ORDERED
                    | Spliterator.SORTED | Spliterator.CONCURRENT | Spliterator.NONNULL) {
                private final Iterator<K> each = iterator();

                @Override
                public boolean tryAdvance(java.util.function.Consumer<? super K> action) {
                    Objects.requireNonNull(action);
                    if (!each.hasNext()) {
                        return false;
                    }
                    action.accept(each.next());
                    return true;
                }

                @Override
                public Comparator<? super K> getComparator() {
                    return comparator();
                }
            };
        }
    }
}
