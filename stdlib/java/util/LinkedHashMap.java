package java.util;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A HashMap whose entries also stand in a line, in the order of their coming or of their last use. */
public class LinkedHashMap<K, V> extends HashMap<K, V> implements Map<K, V> {
    private static final long serialVersionUID = 3801124242820219131L;

    private transient Entry<K, V> head;
    private transient Entry<K, V> tail;
    private transient Set<Map.Entry<K, V>> lineEntries;
    private final boolean accessOrder;

    static class Entry<K, V> extends HashMap.Node<K, V> {
        Entry<K, V> before;
        Entry<K, V> after;

        Entry(int hash, K key, V value, HashMap.Node<K, V> next) {
            super(hash, key, value, next);
        }
    }

    public LinkedHashMap() {
        accessOrder = false;
    }

    public LinkedHashMap(int initialCapacity) {
        super(initialCapacity);
        accessOrder = false;
    }

    public LinkedHashMap(int initialCapacity, float loadFactor) {
        super(initialCapacity, loadFactor);
        accessOrder = false;
    }

    public LinkedHashMap(int initialCapacity, float loadFactor, boolean accessOrder) {
        super(initialCapacity, loadFactor);
        this.accessOrder = accessOrder;
    }

    public LinkedHashMap(Map<? extends K, ? extends V> m) {
        accessOrder = false;
        putAllQuietly(m);
    }

    private void putAllQuietly(Map<? extends K, ? extends V> m) {
        if (m.size() > 0) {
            float t = m.size() / loadFactor + 1.0f;
            threshold = tableSizeFor((int) t);
        }
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            K k = e.getKey();
            putNode(hash(k), k, e.getValue(), false, false);
        }
    }

    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return false;
    }

    private void append(Entry<K, V> e) {
        Entry<K, V> last = tail;
        tail = e;
        e.before = last;
        if (last == null) {
            head = e;
        } else {
            last.after = e;
        }
    }

    private void unlink(Entry<K, V> e) {
        Entry<K, V> b = e.before;
        Entry<K, V> a = e.after;
        e.before = e.after = null;
        if (b == null) {
            head = a;
        } else {
            b.after = a;
        }
        if (a == null) {
            tail = b;
        } else {
            a.before = b;
        }
    }

    /** Puts `to` in the line where `from` stood. */
    private <T extends Entry<K, V>> T takePlace(HashMap.Node<K, V> old, T to) {
        Entry<K, V> from = (Entry<K, V>) old;
        Entry<K, V> b = to.before = from.before;
        Entry<K, V> a = to.after = from.after;
        if (b == null) {
            head = to;
        } else {
            b.after = to;
        }
        if (a == null) {
            tail = to;
        } else {
            a.before = to;
        }
        return to;
    }

    @Override
    HashMap.Node<K, V> newNode(int hash, K key, V value, HashMap.Node<K, V> next) {
        Entry<K, V> e = new Entry<>(hash, key, value, next);
        append(e);
        return e;
    }

    @Override
    HashTreeNode<K, V> newTreeNode(int hash, K key, V value, HashMap.Node<K, V> next) {
        HashTreeNode<K, V> e = new HashTreeNode<>(hash, key, value, next);
        append(e);
        return e;
    }

    @Override
    HashMap.Node<K, V> toNode(HashMap.Node<K, V> e) {
        return takePlace(e, new Entry<>(e.hash, e.key, e.value, null));
    }

    @Override
    HashTreeNode<K, V> toTreeNode(HashMap.Node<K, V> e) {
        return takePlace(e, new HashTreeNode<>(e.hash, e.key, e.value, null));
    }

    @Override
    void afterNodeRemoval(HashMap.Node<K, V> e) {
        unlink((Entry<K, V>) e);
    }

    @Override
    void afterNodeInsertion(boolean evict) {
        Entry<K, V> first = head;
        if (evict && first != null && removeEldestEntry(first)) {
            removeNode(first.key, null, false, true);
        }
    }

    @Override
    void afterNodeAccess(HashMap.Node<K, V> e) {
        if (accessOrder && tail != e) {
            unlink((Entry<K, V>) e);
            append((Entry<K, V>) e);
            modCount++;
        }
    }

    @Override
    void reset() {
        super.reset();
        head = tail = null;
        lineEntries = null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Entry<K, V> e = head; e != null; e = e.after) {
            if (e.value == value || value != null && value.equals(e.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public V get(Object key) {
        HashMap.Node<K, V> e = getNode(key);
        if (e == null) {
            return null;
        }
        if (accessOrder) {
            afterNodeAccess(e);
        }
        return e.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        HashMap.Node<K, V> e = getNode(key);
        if (e == null) {
            return defaultValue;
        }
        if (accessOrder) {
            afterNodeAccess(e);
        }
        return e.value;
    }

    @Override
    public void clear() {
        super.clear();
        head = tail = null;
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
        Set<Map.Entry<K, V>> s = lineEntries;
        return s != null ? s : (lineEntries = new Entries());
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Entry<K, V> e = head; e != null; e = e.after) {
            action.accept(e.key, e.value);
        }
        check(expected);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Entry<K, V> e = head; e != null; e = e.after) {
            e.value = function.apply(e.key, e.value);
        }
        check(expected);
    }

    private void check(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    void writeEntries(ObjectOutputStream s) throws IOException {
        for (Entry<K, V> e = head; e != null; e = e.after) {
            s.writeObject(e.key);
            s.writeObject(e.value);
        }
    }

    private class Walk {
        private Entry<K, V> next = head;
        private Entry<K, V> last;
        private int expected = modCount;

        public final boolean hasNext() {
            return next != null;
        }

        final Entry<K, V> nextEntry() {
            Entry<K, V> e = next;
            check(expected);
            if (e == null) {
                throw new NoSuchElementException();
            }
            last = e;
            next = e.after;
            return e;
        }

        public final void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            check(expected);
            removeNode(last.key, null, false, false);
            last = null;
            expected = modCount;
        }
    }

    private final class KeyWalk extends Walk implements Iterator<K> {
        @Override
        public K next() {
            return nextEntry().key;
        }
    }

    private final class ValueWalk extends Walk implements Iterator<V> {
        @Override
        public V next() {
            return nextEntry().value;
        }
    }

    private final class EntryWalk extends Walk implements Iterator<Map.Entry<K, V>> {
        @Override
        public Map.Entry<K, V> next() {
            return nextEntry();
        }
    }

    private final class Keys extends AbstractSet<K> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            LinkedHashMap.this.clear();
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
            LinkedHashMap.this.forEach((k, v) -> action.accept(k));
        }
    }

    @Override
    Spliterator<K> keySpliterator() {
        return Spliterators.spliterator(keySet(), Spliterator.SIZED | Spliterator.ORDERED | Spliterator.DISTINCT);
    }

    private final class Values extends AbstractCollection<V> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            LinkedHashMap.this.clear();
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
            return Spliterators.spliterator(this, Spliterator.SIZED | Spliterator.ORDERED);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            Objects.requireNonNull(action);
            LinkedHashMap.this.forEach((k, v) -> action.accept(v));
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            LinkedHashMap.this.clear();
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
            HashMap.Node<K, V> found = getNode(e.getKey());
            return found != null && found.equals(e);
        }

        @Override
        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && removeNode(e.getKey(), e.getValue(), true, true) != null;
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliterator(this, Spliterator.SIZED | Spliterator.ORDERED | Spliterator.DISTINCT);
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            int expected = modCount;
            for (Entry<K, V> e = head; e != null; e = e.after) {
                action.accept(e);
            }
            check(expected);
        }
    }
}
