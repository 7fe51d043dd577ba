package java.util;

import java.io.Serializable;

/** A view of a stretch of a TreeMap, up or down. The bounds are always those of the tree, low and high. */
final class TreeRange<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<K, V> map;
    private final boolean down;
    private final K lo;
    private final K hi;
    private final boolean fromStart;
    private final boolean toEnd;
    private final boolean loInclusive;
    private final boolean hiInclusive;
    private transient Set<Map.Entry<K, V>> entrySet;
    private transient NavigableSet<K> navigableKeys;

    TreeRange(TreeMap<K, V> map, boolean down, K lo, boolean fromStart, boolean loInclusive, K hi, boolean toEnd,
            boolean hiInclusive) {
        if (!fromStart && !toEnd) {
            if (map.compare(lo, hi) > 0) {
                throw new IllegalArgumentException("fromKey > toKey");
            }
        } else {
            if (!fromStart) {
                map.compare(lo, lo);
            }
            if (!toEnd) {
                map.compare(hi, hi);
            }
        }
        this.map = map;
        this.down = down;
        this.lo = lo;
        this.fromStart = fromStart;
        this.loInclusive = loInclusive;
        this.hi = hi;
        this.toEnd = toEnd;
        this.hiInclusive = hiInclusive;
    }

    private boolean tooLow(Object key) {
        if (fromStart) {
            return false;
        }
        int d = map.compare(key, lo);
        return d < 0 || d == 0 && !loInclusive;
    }

    private boolean tooHigh(Object key) {
        if (toEnd) {
            return false;
        }
        int d = map.compare(key, hi);
        return d > 0 || d == 0 && !hiInclusive;
    }

    private boolean within(Object key) {
        return !tooLow(key) && !tooHigh(key);
    }

    /** Whether a new bound is allowed: an exclusive one may stand on the edge. */
    private boolean within(K key, boolean inclusive) {
        return inclusive ? within(key)
                : (fromStart || map.compare(key, lo) >= 0) && (toEnd || map.compare(hi, key) >= 0);
    }

    // Nodes in the tree's own direction.

    private TreeMap.Node<K, V> lowest() {
        TreeMap.Node<K, V> n = fromStart ? map.first() : map.above(lo, loInclusive);
        return n == null || tooHigh(n.key) ? null : n;
    }

    private TreeMap.Node<K, V> highest() {
        TreeMap.Node<K, V> n = toEnd ? map.last() : map.below(hi, hiInclusive);
        return n == null || tooLow(n.key) ? null : n;
    }

    private TreeMap.Node<K, V> above(K key, boolean inclusive) {
        if (tooLow(key)) {
            return lowest();
        }
        TreeMap.Node<K, V> n = map.above(key, inclusive);
        return n == null || tooHigh(n.key) ? null : n;
    }

    private TreeMap.Node<K, V> below(K key, boolean inclusive) {
        if (tooHigh(key)) {
            return highest();
        }
        TreeMap.Node<K, V> n = map.below(key, inclusive);
        return n == null || tooLow(n.key) ? null : n;
    }

    /** The first node beyond the end of this view's direction, or null. */
    private TreeMap.Node<K, V> fence(boolean backward) {
        if (backward) {
            return fromStart ? null : map.below(lo, !loInclusive);
        }
        return toEnd ? null : map.above(hi, !hiInclusive);
    }

    // The same in the view's direction.

    private TreeMap.Node<K, V> first() {
        return down ? highest() : lowest();
    }

    private TreeMap.Node<K, V> last() {
        return down ? lowest() : highest();
    }

    private TreeMap.Node<K, V> before(K key, boolean inclusive) {
        return down ? above(key, inclusive) : below(key, inclusive);
    }

    private TreeMap.Node<K, V> after(K key, boolean inclusive) {
        return down ? below(key, inclusive) : above(key, inclusive);
    }

    @Override
    public boolean isEmpty() {
        return fromStart && toEnd ? map.isEmpty() : lowest() == null;
    }

    @Override
    public int size() {
        return fromStart && toEnd ? map.size() : entrySet().size();
    }

    @Override
    public boolean containsKey(Object key) {
        return within(key) && map.containsKey(key);
    }

    @Override
    public V put(K key, V value) {
        if (!within(key)) {
            throw new IllegalArgumentException("key out of range");
        }
        return map.put(key, value);
    }

    @Override
    public V get(Object key) {
        return within(key) ? map.get(key) : null;
    }

    @Override
    public V remove(Object key) {
        return within(key) ? map.remove(key) : null;
    }

    @Override
    public Comparator<? super K> comparator() {
        return down ? Collections.reverseOrder(map.comparator()) : map.comparator();
    }

    @Override
    public K firstKey() {
        return TreeMap.requiredKey(first());
    }

    @Override
    public K lastKey() {
        return TreeMap.requiredKey(last());
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return TreeMap.copyOf(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return TreeMap.copyOf(last());
    }

    private Map.Entry<K, V> poll(TreeMap.Node<K, V> n) {
        Map.Entry<K, V> e = TreeMap.copyOf(n);
        if (n != null) {
            map.delete(n);
        }
        return e;
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(first());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(last());
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return TreeMap.copyOf(before(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return TreeMap.keyOf(before(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return TreeMap.copyOf(before(key, true));
    }

    @Override
    public K floorKey(K key) {
        return TreeMap.keyOf(before(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return TreeMap.copyOf(after(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return TreeMap.keyOf(after(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return TreeMap.copyOf(after(key, false));
    }

    @Override
    public K higherKey(K key) {
        return TreeMap.keyOf(after(key, false));
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new TreeRange<>(map, !down, lo, fromStart, loInclusive, hi, toEnd, hiInclusive);
    }

    @Override
    public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        checkBound(fromKey, fromInclusive, "fromKey out of range");
        checkBound(toKey, toInclusive, "toKey out of range");
        return down ? new TreeRange<>(map, true, toKey, false, toInclusive, fromKey, false, fromInclusive)
                : new TreeRange<>(map, false, fromKey, false, fromInclusive, toKey, false, toInclusive);
    }

    @Override
    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        checkBound(toKey, inclusive, "toKey out of range");
        return down ? new TreeRange<>(map, true, toKey, false, inclusive, hi, toEnd, hiInclusive)
                : new TreeRange<>(map, false, lo, fromStart, loInclusive, toKey, false, inclusive);
    }

    @Override
    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        checkBound(fromKey, inclusive, "fromKey out of range");
        return down ? new TreeRange<>(map, true, lo, fromStart, loInclusive, fromKey, false, inclusive)
                : new TreeRange<>(map, false, fromKey, false, inclusive, hi, toEnd, hiInclusive);
    }

    private void checkBound(K key, boolean inclusive, String message) {
        if (!within(key, inclusive)) {
            throw new IllegalArgumentException(message);
        }
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
    public Set<Map.Entry<K, V>> entrySet() {
        Set<Map.Entry<K, V>> s = entrySet;
        return s != null ? s : (entrySet = new Entries());
    }

    Iterator<K> keyIterator() {
        return new TreeMap.KeyWalk<>(map, first(), fence(down), down);
    }

    Iterator<K> descendingKeyIterator() {
        return new TreeMap.KeyWalk<>(map, last(), fence(!down), !down);
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        private transient int size = -1;
        private transient int sizeAt;

        @Override
        public int size() {
            if (fromStart && toEnd) {
                return map.size();
            }
            if (size < 0 || sizeAt != map.modCount) {
                int n = 0;
                for (Iterator<?> each = iterator(); each.hasNext(); each.next()) {
                    n++;
                }
                size = n;
                sizeAt = map.modCount;
            }
            return size;
        }

        @Override
        public boolean isEmpty() {
            return TreeRange.this.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && find(e) != null;
        }

        private TreeMap.Node<K, V> find(Map.Entry<?, ?> e) {
            Object key = e.getKey();
            TreeMap.Node<K, V> n = within(key) ? map.node(key) : null;
            return n != null && Objects.equals(n.value, e.getValue()) ? n : null;
        }

        @Override
        public boolean remove(Object o) {
            TreeMap.Node<K, V> n = o instanceof Map.Entry<?, ?> e ? find(e) : null;
            if (n == null) {
                return false;
            }
            map.delete(n);
            return true;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new TreeMap.EntryWalk<>(map, first(), fence(down), down);
        }
    }
}
