package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jindo.internal.Unsafe;

/**
 * A map for many threads. Reading takes no lock. An empty slot is filled by compare-and-set; a slot with a chain is
 * changed under the monitor of its first node. A table that is too full is moved slot by slot to one of twice
 * the size, by every thread that comes to write meanwhile; a moved slot holds a Moved node that leads there.
 */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, Serializable {
    private static final long serialVersionUID = 7249069246763182397L;
    private static final int FIRST_CAPACITY = 16;
    private static final int MAX_CAPACITY = 1 << 30;
    private static final int TREE_LENGTH = 8;
    private static final int UNTREE_LENGTH = 6;
    private static final int TREE_TABLE = 64;
    private static final int STRIDE = 16;
    private static final int MOVED = -1;
    private static final int TREE = -2;
    private static final int RESERVED = -3;

    private static final long TABLE = Unsafe.fieldOffset(ConcurrentHashMap.class, "table");
    private static final long RESIZE = Unsafe.fieldOffset(ConcurrentHashMap.class, "resize");
    private static final long SLOTS = Unsafe.arrayBase(Node[].class);
    private static final long SLOT = Unsafe.arrayScale(Node[].class);

    private transient volatile Node<K, V>[] table;
    private transient volatile Resize<K, V> resize;
    private transient LongAdder count = new LongAdder();
    /** The size at which to grow; before there is a table, its first size, 0 meaning the default. */
    private transient volatile int threshold;

    private static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        volatile V val;
        volatile Node<K, V> next;

        Node(int hash, K key, V val, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.val = val;
            this.next = next;
        }

        /** Looks in the chain from here on. */
        Node<K, V> find(int h, Object k) {
            for (Node<K, V> e = this; e != null; e = e.next) {
                K ek;
                if (e.hash == h && ((ek = e.key) == k || k.equals(ek))) {
                    return e;
                }
            }
            return null;
        }

        @Override
        public final K getKey() {
            return key;
        }

        @Override
        public final V getValue() {
            return val;
        }

        @Override
        public final V setValue(V value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public final int hashCode() {
            return key.hashCode() ^ val.hashCode();
        }

        @Override
        public final String toString() {
            return key + "=" + val;
        }

        @Override
        public final boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && key.equals(e.getKey()) && val.equals(e.getValue());
        }
    }

    /** Stands in a slot whose nodes are now in the next table. */
    private static final class Moved<K, V> extends Node<K, V> {
        final Node<K, V>[] next;

        Moved(Node<K, V>[] next) {
            super(MOVED, null, null, null);
            this.next = next;
        }

        @Override
        Node<K, V> find(int h, Object k) {
            Node<K, V> e = at(next, h & next.length - 1);
            return e == null ? null : e.find(h, k);
        }
    }

    /** Stands in an empty slot while the value for it is computed. */
    private static final class Reserved<K, V> extends Node<K, V> {
        Reserved() {
            super(RESERVED, null, null, null);
        }

        @Override
        Node<K, V> find(int h, Object k) {
            return null;
        }
    }

    /**
     * Stands in a slot with many nodes: a list of them in the order in which they are walked, and a treap over
     * them that is never changed but replaced, so that readers need no lock.
     */
    private static final class Tree<K, V> extends Node<K, V> {
        volatile Listed<K, V> first;
        volatile Branch<K, V> root;
        int size;

        Tree(Node<K, V> chain) {
            super(TREE, null, null, null);
            Listed<K, V> last = null;
            for (Node<K, V> e = chain; e != null; e = e.next) {
                Listed<K, V> n = new Listed<>(e.hash, e.key, e.val);
                n.prev = last;
                if (last == null) {
                    first = n;
                } else {
                    last.next = n;
                }
                last = n;
                root = Branch.insert(root, n);
                size++;
            }
        }

        @Override
        Node<K, V> find(int h, Object k) {
            return Branch.find(root, h, k, comparableClass(k));
        }

        void add(int h, K k, V v) {
            Listed<K, V> n = new Listed<>(h, k, v);
            Listed<K, V> f = first;
            n.next = f;
            if (f != null) {
                f.prev = n;
            }
            root = Branch.insert(root, n);
            first = n;
            size++;
        }

        void remove(Listed<K, V> n) {
            Listed<K, V> next = (Listed<K, V>) n.next;
            if (n.prev == null) {
                first = next;
            } else {
                n.prev.next = next;
            }
            if (next != null) {
                next.prev = n.prev;
            }
            root = Branch.remove(root, n);
            size--;
        }
    }

    private static final class Listed<K, V> extends Node<K, V> {
        Listed<K, V> prev;

        Listed(int hash, K key, V val) {
            super(hash, key, val, null);
        }
    }

    private static Class<?> comparableClass(Object k) {
        return k instanceof Comparable && comparesItself(k.getClass()) ? k.getClass() : null;
    }

    private static boolean comparesItself(Class<?> c) {
        if (c == String.class) {
            return true;
        }
        for (java.lang.reflect.Type t : c.getGenericInterfaces()) {
            if (t instanceof java.lang.reflect.ParameterizedType p && p.getRawType() == Comparable.class
                    && p.getActualTypeArguments()[0] == c) {
                return true;
            }
        }
        return false;
    }

    /** A node of the treap, ordered by hash and comparable keys; keys that no order tells apart may be anywhere. */
    private static final class Branch<K, V> {
        final Listed<K, V> node;
        final int priority;
        final Branch<K, V> left;
        final Branch<K, V> right;

        Branch(Listed<K, V> node, int priority, Branch<K, V> left, Branch<K, V> right) {
            this.node = node;
            this.priority = priority;
            this.left = left;
            this.right = right;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static int order(int h, Object k, Class<?> kc, Node<?, ?> n) {
            if (h != n.hash) {
                return h < n.hash ? -1 : 1;
            }
            Object nk = n.key;
            return kc != null && nk.getClass() == kc ? ((Comparable) k).compareTo(nk) : 0;
        }

        static <K, V> Node<K, V> find(Branch<K, V> b, int h, Object k, Class<?> kc) {
            while (b != null) {
                K bk = b.node.key;
                if (b.node.hash == h && (bk == k || k.equals(bk))) {
                    return b.node;
                }
                int d = order(h, k, kc, b.node);
                if (d == 0) {
                    Node<K, V> found = find(b.left, h, k, kc);
                    if (found != null) {
                        return found;
                    }
                    b = b.right;
                } else {
                    b = d < 0 ? b.left : b.right;
                }
            }
            return null;
        }

        private static int below(Object k, int h, Class<?> kc, Node<?, ?> n) {
            int d = order(h, k, kc, n);
            if (d == 0) {
                d = k.getClass().getName().compareTo(n.key.getClass().getName());
            }
            return d != 0 ? d : System.identityHashCode(k) <= System.identityHashCode(n.key) ? -1 : 1;
        }

        static <K, V> Branch<K, V> insert(Branch<K, V> b, Listed<K, V> n) {
            int priority = System.identityHashCode(n) * 0x9E3779B9;
            return insert(b, n, priority, comparableClass(n.key));
        }

        private static <K, V> Branch<K, V> insert(Branch<K, V> b, Listed<K, V> n, int priority, Class<?> kc) {
            if (b == null) {
                return new Branch<>(n, priority, null, null);
            }
            if (below(n.key, n.hash, kc, b.node) < 0) {
                Branch<K, V> l = insert(b.left, n, priority, kc);
                return l.priority > b.priority
                        ? new Branch<>(l.node, l.priority, l.left,
                                new Branch<>(b.node, b.priority, l.right, b.right))
                        : new Branch<>(b.node, b.priority, l, b.right);
            }
            Branch<K, V> r = insert(b.right, n, priority, kc);
            return r.priority > b.priority
                    ? new Branch<>(r.node, r.priority, new Branch<>(b.node, b.priority, b.left, r.left), r.right)
                    : new Branch<>(b.node, b.priority, b.left, r);
        }

        static <K, V> Branch<K, V> remove(Branch<K, V> b, Listed<K, V> n) {
            Branch<K, V> r = removeFrom(b, n, comparableClass(n.key));
            return r == NOT_FOUND ? b : r;
        }

        @SuppressWarnings("rawtypes")
        private static final Branch NOT_FOUND = new Branch<>(null, 0, null, null);

        @SuppressWarnings("unchecked")
        private static <K, V> Branch<K, V> removeFrom(Branch<K, V> b, Listed<K, V> n, Class<?> kc) {
            if (b == null) {
                return NOT_FOUND;
            }
            if (b.node == n) {
                return join(b.left, b.right);
            }
            int d = order(n.hash, n.key, kc, b.node);
            if (d <= 0) {
                Branch<K, V> l = removeFrom(b.left, n, kc);
                if (l != NOT_FOUND) {
                    return new Branch<>(b.node, b.priority, l, b.right);
                }
            }
            if (d >= 0) {
                Branch<K, V> r = removeFrom(b.right, n, kc);
                if (r != NOT_FOUND) {
                    return new Branch<>(b.node, b.priority, b.left, r);
                }
            }
            return NOT_FOUND;
        }

        private static <K, V> Branch<K, V> join(Branch<K, V> l, Branch<K, V> r) {
            if (l == null) {
                return r;
            }
            if (r == null) {
                return l;
            }
            return l.priority > r.priority ? new Branch<>(l.node, l.priority, l.left, join(l.right, r))
                    : new Branch<>(r.node, r.priority, join(l, r.left), r.right);
        }
    }

    /** A move to a bigger table under way. */
    private static final class Resize<K, V> {
        final Node<K, V>[] from;
        final Node<K, V>[] to;
        final AtomicInteger unclaimed;
        final AtomicInteger undone;

        @SuppressWarnings("unchecked")
        Resize(Node<K, V>[] from) {
            this.from = from;
            to = (Node<K, V>[]) new Node[from.length << 1];
            unclaimed = new AtomicInteger(from.length);
            undone = new AtomicInteger(from.length);
        }
    }

    public ConcurrentHashMap() {
    }

    public ConcurrentHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, 1);
    }

    public ConcurrentHashMap(Map<? extends K, ? extends V> m) {
        threshold = FIRST_CAPACITY;
        putAll(m);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, 1);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor, int concurrencyLevel) {
        if (!(loadFactor > 0.0f) || initialCapacity < 0 || concurrencyLevel <= 0) {
            throw new IllegalArgumentException();
        }
        long size = (long) (1.0 + Math.max(initialCapacity, concurrencyLevel) / loadFactor);
        threshold = size >= MAX_CAPACITY ? MAX_CAPACITY : tableSizeFor((int) size);
    }

    private static int tableSizeFor(int n) {
        return n <= 1 ? 1 : n >= MAX_CAPACITY ? MAX_CAPACITY : Integer.highestOneBit(n - 1) << 1;
    }

    private static int spread(int h) {
        return (h ^ h >>> 16) & Integer.MAX_VALUE;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V> at(Node<K, V>[] tab, int i) {
        return (Node<K, V>) Unsafe.getReferenceVolatile(tab, SLOTS + i * SLOT);
    }

    private static <K, V> boolean cas(Node<K, V>[] tab, int i, Node<K, V> expected, Node<K, V> x) {
        return Unsafe.compareAndSetReference(tab, SLOTS + i * SLOT, expected, x);
    }

    private static <K, V> void set(Node<K, V>[] tab, int i, Node<K, V> x) {
        Unsafe.putReferenceVolatile(tab, SLOTS + i * SLOT, x);
    }

    // Reading.

    @Override
    public int size() {
        long n = count.sum();
        return n < 0 ? 0 : n > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) n;
    }

    public long mappingCount() {
        return Math.max(count.sum(), 0);
    }

    @Override
    public boolean isEmpty() {
        return count.sum() <= 0;
    }

    private Node<K, V> find(Object key) {
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        Node<K, V> e = at(tab, h & tab.length - 1);
        if (e == null) {
            return null;
        }
        K k;
        if (e.hash == h && ((k = e.key) == key || key.equals(k))) {
            return e;
        }
        return e.hash < 0 ? e.find(h, key) : e.next == null ? null : e.next.find(h, key);
    }

    @Override
    public V get(Object key) {
        Node<K, V> e = find(key);
        return e == null ? null : e.val;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            V v = e.val;
            if (v == value || value.equals(v)) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(Object value) {
        return containsValue(value);
    }

    // Writing: every change of one mapping goes through update.

    /** What to do with a mapping: given the old value or null, the new one, or null for none. */
    private interface Change<K, V> {
        V apply(K key, V old);
    }

    @SuppressWarnings("unchecked")
    private Node<K, V>[] firstTable() {
        synchronized (count) {
            if (table == null) {
                int n = threshold > 0 ? threshold : FIRST_CAPACITY;
                threshold = n - (n >>> 2);
                table = (Node<K, V>[]) new Node[n];
            }
            return table;
        }
    }

    private V put(K key, V value, boolean onlyIfAbsent) {
        if (value == null) {
            throw new NullPointerException();
        }
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        for (;;) {
            if (tab == null) {
                tab = firstTable();
            }
            int i = h & tab.length - 1;
            Node<K, V> f = at(tab, i);
            if (f == null) {
                if (cas(tab, i, null, new Node<>(h, key, value, null))) {
                    added(1);
                    return null;
                }
                continue;
            }
            if (f.hash == MOVED) {
                tab = help((Moved<K, V>) f);
                continue;
            }
            K fk;
            V fv;
            if (onlyIfAbsent && f.hash == h && ((fk = f.key) == key || key.equals(fk)) && (fv = f.val) != null) {
                return fv;
            }
            synchronized (f) {
                if (at(tab, i) != f) {
                    continue;
                }
                Node<K, V> e = locate(f, h, key);
                if (e != null) {
                    V old = e.val;
                    if (!onlyIfAbsent) {
                        e.val = value;
                    }
                    return old;
                }
                append(tab, i, f, h, key, value);
            }
            treeifyIfLong(tab, i, f);
            added(1);
            return null;
        }
    }

    /** In a locked slot: the node with the key. */
    private Node<K, V> locate(Node<K, V> f, int h, Object key) {
        if (f.hash == RESERVED) {
            throw new IllegalStateException("Recursive update");
        }
        return f.find(h, key);
    }

    private static <K, V> void append(Node<K, V>[] tab, int i, Node<K, V> f, int h, K key, V value) {
        if (f instanceof Tree<K, V> t) {
            t.add(h, key, value);
            return;
        }
        Node<K, V> last = f;
        while (last.next != null) {
            last = last.next;
        }
        last.next = new Node<>(h, key, value, null);
    }

    private void treeifyIfLong(Node<K, V>[] tab, int i, Node<K, V> f) {
        if (f.hash < 0) {
            return;
        }
        int n = 0;
        for (Node<K, V> e = f; e != null; e = e.next) {
            n++;
        }
        if (n <= TREE_LENGTH) {
            return;
        }
        if (tab.length < TREE_TABLE) {
            grow(tab);
            return;
        }
        synchronized (f) {
            if (at(tab, i) == f) {
                set(tab, i, new Tree<>(f));
            }
        }
    }

    /** Takes a node out of a locked slot. */
    private static <K, V> void unlink(Node<K, V>[] tab, int i, Node<K, V> f, Node<K, V> gone) {
        if (f instanceof Tree<K, V> t) {
            t.remove((Listed<K, V>) gone);
            if (t.size <= UNTREE_LENGTH) {
                set(tab, i, chain(t.first));
            }
        } else if (f == gone) {
            set(tab, i, gone.next);
        } else {
            Node<K, V> before = f;
            while (before.next != gone) {
                before = before.next;
            }
            before.next = gone.next;
        }
    }

    /** A plain chain of the same mappings in the same order. */
    private static <K, V> Node<K, V> chain(Node<K, V> from) {
        Node<K, V> head = null, tail = null;
        for (Node<K, V> e = from; e != null; e = e.next) {
            Node<K, V> n = new Node<>(e.hash, e.key, e.val, null);
            if (tail == null) {
                head = n;
            } else {
                tail.next = n;
            }
            tail = n;
        }
        return head;
    }

    /** Applies a change to the mapping of a key under its slot's lock and gives the new value. */
    private V update(K key, boolean ifAbsent, boolean ifPresent, Change<K, V> change) {
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        for (;;) {
            if (tab == null) {
                tab = firstTable();
            }
            int i = h & tab.length - 1;
            Node<K, V> f = at(tab, i);
            if (f == null) {
                if (!ifAbsent) {
                    return null;
                }
                Node<K, V> r = new Reserved<>();
                V v = null;
                synchronized (r) {
                    if (!cas(tab, i, null, r)) {
                        continue;
                    }
                    boolean moved;
                    try {
                        v = change.apply(key, null);
                    } finally {
                        moved = !cas(tab, i, r, v != null ? new Node<>(h, key, v, null) : null);
                    }
                    if (moved) {
                        return v == null ? null : placeMoved(key, v);
                    }
                }
                if (v != null) {
                    added(1);
                }
                return v;
            }
            if (f.hash == MOVED) {
                tab = help((Moved<K, V>) f);
                continue;
            }
            K fk;
            V fv;
            if (!ifPresent && f.hash == h && ((fk = f.key) == key || key.equals(fk)) && (fv = f.val) != null) {
                return fv;
            }
            V v;
            int delta = 0;
            synchronized (f) {
                if (at(tab, i) != f) {
                    continue;
                }
                Node<K, V> e = locate(f, h, key);
                if (e != null) {
                    if (!ifPresent) {
                        return e.val;
                    }
                    v = change.apply(key, e.val);
                    if (at(tab, i) != f) {
                        throw new IllegalStateException("Recursive update");
                    }
                    if (v != null) {
                        e.val = v;
                    } else {
                        unlink(tab, i, f, e);
                        delta = -1;
                    }
                } else {
                    if (!ifAbsent) {
                        return null;
                    }
                    v = change.apply(key, null);
                    if (v != null) {
                        if (at(tab, i) != f || f.find(h, key) != null) {
                            throw new IllegalStateException("Recursive update");
                        }
                        append(tab, i, f, h, key, v);
                        delta = 1;
                    }
                }
            }
            if (delta > 0) {
                treeifyIfLong(tab, i, f);
            }
            added(delta);
            return v;
        }
    }

    /** The function itself made the table grow, and the reserved slot went with it. */
    private V placeMoved(K key, V value) {
        if (put(key, value, true) != null) {
            throw new IllegalStateException("Recursive update");
        }
        return value;
    }

    /** Sets or removes a mapping whose value is as expected, if one is; gives the old value. */
    private V exchange(Object key, V value, Object expected) {
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        while (tab != null) {
            int i = h & tab.length - 1;
            Node<K, V> f = at(tab, i);
            if (f == null) {
                return null;
            }
            if (f.hash == MOVED) {
                tab = help((Moved<K, V>) f);
                continue;
            }
            V old;
            synchronized (f) {
                if (at(tab, i) != f) {
                    continue;
                }
                Node<K, V> e = locate(f, h, key);
                if (e == null) {
                    return null;
                }
                old = e.val;
                if (expected != null && expected != old && !expected.equals(old)) {
                    return null;
                }
                if (value != null) {
                    e.val = value;
                    return old;
                }
                unlink(tab, i, f, e);
            }
            added(-1);
            return old;
        }
        return null;
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, false);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, true);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> m) {
        makeRoom(m.size());
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue(), false);
        }
    }

    @Override
    public V remove(Object key) {
        return exchange(key, null, null);
    }

    @Override
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        return value != null && exchange(key, null, value) != null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        if (key == null || oldValue == null || newValue == null) {
            throw new NullPointerException();
        }
        return exchange(key, newValue, oldValue) != null;
    }

    @Override
    public V replace(K key, V value) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        return exchange(key, value, null);
    }

    @Override
    public void clear() {
        Node<K, V>[] tab = table;
        for (int i = 0; tab != null && i < tab.length;) {
            Node<K, V> f = at(tab, i);
            if (f == null) {
                i++;
            } else if (f.hash == MOVED) {
                tab = help((Moved<K, V>) f);
                i = 0;
            } else {
                int n = 0;
                synchronized (f) {
                    if (at(tab, i) == f) {
                        for (Node<K, V> e = f instanceof Tree<K, V> t ? t.first : f; e != null; e = e.next) {
                            n++;
                        }
                        set(tab, i++, null);
                    }
                }
                added(-n);
            }
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(mappingFunction);
        return update(key, true, false, (k, old) -> mappingFunction.apply(k));
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(remappingFunction);
        return update(key, false, true, remappingFunction::apply);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(remappingFunction);
        return update(key, true, true, remappingFunction::apply);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (key == null || value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return update(key, true, true, (k, old) -> old == null ? value : remappingFunction.apply(old, value));
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            action.accept(e.key, e.val);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            V old = e.val;
            while (old != null) {
                V v = Objects.requireNonNull(function.apply(e.key, old));
                if (exchange(e.key, v, old) != null) {
                    break;
                }
                old = get(e.key);
            }
        }
    }

    // Growing.

    private void added(int n) {
        if (n == 0) {
            return;
        }
        count.add(n);
        if (n > 0) {
            Node<K, V>[] tab;
            while ((tab = table) != null && tab.length < MAX_CAPACITY && count.sum() >= threshold) {
                grow(tab);
                if (table == tab) {
                    return;
                }
            }
        }
    }

    private void makeRoom(int n) {
        int cap = n >= MAX_CAPACITY >>> 1 ? MAX_CAPACITY : tableSizeFor(n + (n >>> 1) + 1);
        if (table == null) {
            synchronized (count) {
                if (table == null) {
                    threshold = Math.max(threshold, cap);
                }
            }
            firstTable();
        }
        Node<K, V>[] tab;
        while (cap > threshold && (tab = table).length < MAX_CAPACITY) {
            grow(tab);
            if (table == tab) {
                return;
            }
        }
    }

    /** Moves everything from the table given, if it is still the table, to one of twice the size. */
    private void grow(Node<K, V>[] tab) {
        Resize<K, V> r = resize;
        if (r == null) {
            if (table != tab) {
                return;
            }
            r = new Resize<>(tab);
            if (!Unsafe.compareAndSetReference(this, RESIZE, null, r)) {
                r = resize;
            } else if (table != tab) {
                resize = null;
                return;
            }
        }
        if (r != null) {
            work(r);
        }
    }

    private Node<K, V>[] help(Moved<K, V> m) {
        Resize<K, V> r = resize;
        if (r != null && r.to == m.next) {
            work(r);
        }
        return m.next;
    }

    private void work(Resize<K, V> r) {
        for (;;) {
            int end = r.unclaimed.getAndAdd(-STRIDE);
            if (end <= 0) {
                return;
            }
            int start = Math.max(0, end - STRIDE);
            Moved<K, V> moved = new Moved<>(r.to);
            for (int i = end - 1; i >= start; i--) {
                move(r, i, moved);
            }
            if (r.undone.addAndGet(start - end) == 0) {
                threshold = (r.from.length << 1) - (r.from.length >>> 1);
                table = r.to;
                resize = null;
            }
        }
    }

    private void move(Resize<K, V> r, int i, Moved<K, V> moved) {
        for (;;) {
            Node<K, V> f = at(r.from, i);
            if (f == null) {
                if (cas(r.from, i, null, moved)) {
                    return;
                }
                continue;
            }
            boolean mine = Thread.holdsLock(f);
            synchronized (f) {
                if (at(r.from, i) != f) {
                    continue;
                }
                if (f.hash == RESERVED) {
                    if (mine) {
                        set(r.from, i, moved);
                        return;
                    }
                    continue;
                }
                if (f instanceof Tree<K, V> t) {
                    dealTree(r, i, t);
                } else {
                    dealChain(r, i, f);
                }
                set(r.from, i, moved);
                return;
            }
        }
    }

    /** The tail that goes to one place as it is stays; the nodes before it are copied to the front, each to its place. */
    private static <K, V> void dealChain(Resize<K, V> r, int i, Node<K, V> f) {
        int bit = r.from.length;
        Node<K, V> tail = f;
        for (Node<K, V> e = f.next; e != null; e = e.next) {
            if ((e.hash & bit) != (tail.hash & bit)) {
                tail = e;
            }
        }
        Node<K, V> lo = (tail.hash & bit) == 0 ? tail : null;
        Node<K, V> hi = lo == null ? tail : null;
        for (Node<K, V> e = f; e != tail; e = e.next) {
            if ((e.hash & bit) == 0) {
                lo = new Node<>(e.hash, e.key, e.val, lo);
            } else {
                hi = new Node<>(e.hash, e.key, e.val, hi);
            }
        }
        set(r.to, i, lo);
        set(r.to, i + bit, hi);
    }

    private static <K, V> void dealTree(Resize<K, V> r, int i, Tree<K, V> t) {
        int bit = r.from.length;
        Node<K, V> lo = null, loTail = null, hi = null, hiTail = null;
        int los = 0, his = 0;
        for (Node<K, V> e = t.first; e != null; e = e.next) {
            Node<K, V> n = new Node<>(e.hash, e.key, e.val, null);
            if ((e.hash & bit) == 0) {
                if (loTail == null) {
                    lo = n;
                } else {
                    loTail.next = n;
                }
                loTail = n;
                los++;
            } else {
                if (hiTail == null) {
                    hi = n;
                } else {
                    hiTail.next = n;
                }
                hiTail = n;
                his++;
            }
        }
        set(r.to, i, los > UNTREE_LENGTH ? new Tree<>(lo) : lo);
        set(r.to, i + bit, his > UNTREE_LENGTH ? new Tree<>(hi) : hi);
    }

    // Walking.

    /** Goes over the slots of one table in order, and where one has moved over its places in the next table. */
    private static class Walk<K, V> {
        private final Node<K, V>[] tab;
        private int index;
        final int end;
        private Node<K, V> next;
        private Walk<K, V> inner;
        private int step = 1;

        Walk(Node<K, V>[] tab) {
            this(tab, 0, tab == null ? 0 : tab.length);
        }

        Walk(Node<K, V>[] tab, int index, int end) {
            this.tab = tab;
            this.index = index;
            this.end = end;
        }

        final int index() {
            return index;
        }

        final Node<K, V> advance() {
            for (;;) {
                if (inner != null) {
                    Node<K, V> e = inner.advance();
                    if (e != null) {
                        return e;
                    }
                    inner = null;
                }
                Node<K, V> e = next;
                if (e != null) {
                    next = e.next;
                    return e;
                }
                if (index >= end) {
                    return null;
                }
                int i = index;
                index += step;
                e = at(tab, i);
                if (e == null) {
                    continue;
                }
                if (e instanceof Moved<K, V> m) {
                    inner = new Walk<>(m.next, i, m.next.length);
                    inner.step = tab.length;
                } else if (e instanceof Tree<K, V> t) {
                    next = t.first;
                } else if (e.hash >= 0) {
                    next = e;
                }
            }
        }
    }

    private abstract static class Each<K, V> extends Walk<K, V> {
        final ConcurrentHashMap<K, V> map;
        private Node<K, V> upcoming;
        private K last;

        Each(ConcurrentHashMap<K, V> map) {
            super(map.table);
            this.map = map;
            upcoming = advance();
        }

        public final boolean hasNext() {
            return upcoming != null;
        }

        public final boolean hasMoreElements() {
            return upcoming != null;
        }

        final Node<K, V> nextNode() {
            Node<K, V> e = upcoming;
            if (e == null) {
                throw new NoSuchElementException();
            }
            last = e.key;
            upcoming = advance();
            return e;
        }

        public final void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            map.remove(last);
            last = null;
        }
    }

    private static final class EachKey<K, V> extends Each<K, V> implements Iterator<K>, Enumeration<K> {
        EachKey(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        public K next() {
            return nextNode().key;
        }

        @Override
        public K nextElement() {
            return next();
        }
    }

    private static final class EachValue<K, V> extends Each<K, V> implements Iterator<V>, Enumeration<V> {
        EachValue(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        public V next() {
            return nextNode().val;
        }

        @Override
        public V nextElement() {
            return next();
        }
    }

    private static final class EachEntry<K, V> extends Each<K, V> implements Iterator<Map.Entry<K, V>> {
        EachEntry(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        public Map.Entry<K, V> next() {
            Node<K, V> e = nextNode();
            return new LiveEntry<>(e.key, e.val, map);
        }
    }

    /** An entry as it was when met; setting it writes through. */
    private static final class LiveEntry<K, V> implements Map.Entry<K, V> {
        private final K key;
        private V val;
        private final ConcurrentHashMap<K, V> map;

        LiveEntry(K key, V val, ConcurrentHashMap<K, V> map) {
            this.key = key;
            this.val = val;
            this.map = map;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return val;
        }

        @Override
        public int hashCode() {
            return key.hashCode() ^ val.hashCode();
        }

        @Override
        public String toString() {
            return key + "=" + val;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && key.equals(e.getKey()) && val.equals(e.getValue());
        }

        @Override
        public V setValue(V value) {
            V old = val;
            val = Objects.requireNonNull(value);
            map.put(key, value);
            return old;
        }
    }

    private static final class Split<K, V, T> implements Spliterator<T> {
        private final ConcurrentHashMap<K, V> map;
        private final Function<Node<K, V>, T> view;
        private final int more;
        private Walk<K, V> walk;
        private long estimate;

        Split(ConcurrentHashMap<K, V> map, Walk<K, V> walk, long estimate, int more, Function<Node<K, V>, T> view) {
            this.map = map;
            this.walk = walk;
            this.estimate = estimate;
            this.more = more;
            this.view = view;
        }

        @Override
        public Spliterator<T> trySplit() {
            int lo = walk.index();
            int mid = lo + walk.end >>> 1;
            if (mid <= lo || walk.next != null || walk.inner != null) {
                return null;
            }
            Walk<K, V> first = new Walk<>(walk.tab, lo, mid);
            walk = new Walk<>(walk.tab, mid, walk.end);
            return new Split<>(map, first, estimate >>>= 1, more, view);
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                action.accept(view.apply(e));
            }
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            Node<K, V> e = walk.advance();
            if (e == null) {
                return false;
            }
            action.accept(view.apply(e));
            return true;
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return CONCURRENT | NONNULL | more;
        }
    }

    private <T> Spliterator<T> split(int more, Function<Node<K, V>, T> view) {
        return new Split<>(this, new Walk<>(table), mappingCount(), more, view);
    }

    // Views.

    public Enumeration<K> keys() {
        return new EachKey<>(this);
    }

    public Enumeration<V> elements() {
        return new EachValue<>(this);
    }

    @Override
    public KeySetView<K, V> keySet() {
        return new KeySetView<>(this, null);
    }

    public KeySetView<K, V> keySet(V mappedValue) {
        return new KeySetView<>(this, Objects.requireNonNull(mappedValue));
    }

    public static <K> KeySetView<K, Boolean> newKeySet() {
        return new KeySetView<>(new ConcurrentHashMap<>(), Boolean.TRUE);
    }

    public static <K> KeySetView<K, Boolean> newKeySet(int initialCapacity) {
        return new KeySetView<>(new ConcurrentHashMap<>(initialCapacity), Boolean.TRUE);
    }

    @Override
    public Collection<V> values() {
        return new ValuesView<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new EntrySetView<>(this);
    }

    @Override
    public int hashCode() {
        int h = 0;
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            h += e.key.hashCode() ^ e.val.hashCode();
        }
        return h;
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof Map<?, ?> other)) {
            return false;
        }
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            Object v = other.get(e.key);
            if (v == null || v != e.val && !v.equals(e.val)) {
                return false;
            }
        }
        for (Map.Entry<?, ?> e : other.entrySet()) {
            Object v;
            if (e.getKey() == null || e.getValue() == null || (v = get(e.getKey())) == null
                    || !e.getValue().equals(v)) {
                return false;
            }
        }
        return true;
    }

    abstract static sealed class CollectionView<K, V, E> implements Collection<E>, Serializable
            permits KeySetView, ValuesView, EntrySetView {
        private static final long serialVersionUID = 7249069246763182397L;
        final ConcurrentHashMap<K, V> map;

        CollectionView(ConcurrentHashMap<K, V> map) {
            this.map = map;
        }

        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        @Override
        public final void clear() {
            map.clear();
        }

        @Override
        public final int size() {
            return map.size();
        }

        @Override
        public final boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public final Object[] toArray() {
            return fill(new Object[size()], true);
        }

        @Override
        public final <T> T[] toArray(T[] a) {
            int n = size();
            return a.length >= n ? fill(a, false) : fill(Arrays.copyOf(a, n), true);
        }

        @SuppressWarnings("unchecked")
        private <T> T[] fill(T[] a, boolean own) {
            T[] given = a;
            int n = 0;
            for (E e : this) {
                if (n == a.length) {
                    a = Arrays.copyOf(a, n + (n >> 1) + 8);
                }
                a[n++] = (T) e;
            }
            if (n < a.length) {
                if (own || a != given) {
                    return Arrays.copyOf(a, n);
                }
                a[n] = null;
            }
            return a;
        }

        @Override
        public final String toString() {
            java.util.StringJoiner s = new java.util.StringJoiner(", ", "[", "]");
            for (E e : this) {
                s.add(e == this ? "(this Collection)" : String.valueOf(e));
            }
            return s.toString();
        }

        @Override
        public final boolean containsAll(Collection<?> c) {
            if (c != this) {
                for (Object e : c) {
                    if (e == null || !contains(e)) {
                        return false;
                    }
                }
            }
            return true;
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(c::contains);
        }

        @Override
        public final boolean retainAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(e -> !c.contains(e));
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            Objects.requireNonNull(filter);
            boolean changed = false;
            for (Iterator<E> each = iterator(); each.hasNext();) {
                if (filter.test(each.next())) {
                    each.remove();
                    changed = true;
                }
            }
            return changed;
        }
    }

    /** The keys as a set, to which keys may be added if there is a value for them. */
    public static final class KeySetView<K, V> extends CollectionView<K, V, K> implements Set<K>, Serializable {
        private static final long serialVersionUID = 7249069246763182397L;
        private final V value;

        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            super(map);
            this.value = value;
        }

        public V getMappedValue() {
            return value;
        }

        private V requiredValue() {
            if (value == null) {
                throw new UnsupportedOperationException();
            }
            return value;
        }

        @Override
        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        @Override
        public boolean remove(Object o) {
            return map.remove(o) != null;
        }

        @Override
        public Iterator<K> iterator() {
            return new EachKey<>(map);
        }

        @Override
        public boolean add(K e) {
            return map.put(e, requiredValue(), true) == null;
        }

        @Override
        public boolean addAll(Collection<? extends K> c) {
            V v = requiredValue();
            boolean changed = false;
            for (K e : c) {
                changed |= map.put(e, v, true) == null;
            }
            return changed;
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (K e : this) {
                h += e.hashCode();
            }
            return h;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Set<?> c && (c == this || containsAll(c) && c.containsAll(this));
        }

        @Override
        public Spliterator<K> spliterator() {
            return map.split(Spliterator.DISTINCT, e -> e.key);
        }

        @Override
        public void forEach(Consumer<? super K> action) {
            spliterator().forEachRemaining(action);
        }
    }

    private static final class ValuesView<K, V> extends CollectionView<K, V, V> {
        private static final long serialVersionUID = 2249069246763182397L;

        ValuesView(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        public boolean contains(Object o) {
            return map.containsValue(o);
        }

        @Override
        public boolean remove(Object o) {
            if (o != null) {
                for (Iterator<V> each = iterator(); each.hasNext();) {
                    if (o.equals(each.next())) {
                        each.remove();
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public Iterator<V> iterator() {
            return new EachValue<>(map);
        }

        @Override
        public boolean add(V e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(Collection<? extends V> c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Spliterator<V> spliterator() {
            return map.split(0, e -> e.val);
        }

        @Override
        public void forEach(Consumer<? super V> action) {
            spliterator().forEachRemaining(action);
        }
    }

    private static final class EntrySetView<K, V> extends CollectionView<K, V, Map.Entry<K, V>>
            implements Set<Map.Entry<K, V>> {
        private static final long serialVersionUID = 2249069246763182397L;

        EntrySetView(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        @Override
        public boolean contains(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() != null && e.getValue() != null
                    && e.getValue().equals(map.get(e.getKey()));
        }

        @Override
        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() != null && map.remove(e.getKey(), e.getValue());
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EachEntry<>(map);
        }

        @Override
        public boolean add(Map.Entry<K, V> e) {
            return map.put(e.getKey(), e.getValue(), false) == null;
        }

        @Override
        public boolean addAll(Collection<? extends Map.Entry<K, V>> c) {
            boolean added = false;
            for (Map.Entry<K, V> e : c) {
                added |= add(e);
            }
            return added;
        }

        @Override
        public int hashCode() {
            return map.hashCode();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Set<?> c && (c == this || containsAll(c) && c.containsAll(this));
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return map.split(Spliterator.DISTINCT, e -> new LiveEntry<>(e.key, e.val, map));
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            spliterator().forEachRemaining(action);
        }
    }

    // Serial form.

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
        s.writeObject(null);
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        count = new LongAdder();
        for (;;) {
            K k = (K) s.readObject();
            V v = (V) s.readObject();
            if (k == null || v == null) {
                return;
            }
            put(k, v);
        }
    }

    // In bulk: as streams, in parallel if there are more mappings than the threshold.

    private <T> Stream<T> bulk(long parallelismThreshold, Spliterator<T> s) {
        return StreamSupport.stream(s, mappingCount() >= parallelismThreshold);
    }

    private static <T> void each(Stream<T> s, Consumer<? super T> action) {
        s.forEach(Objects.requireNonNull(action));
    }

    private static <T, U> void each(Stream<T> s, Function<? super T, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(action);
        Stream<U> t = s.map(Objects.requireNonNull(transformer));
        t.filter(Objects::nonNull).forEach(action);
    }

    private static <T, U> U search(Stream<T> s, Function<? super T, ? extends U> searchFunction) {
        Stream<U> t = s.map(Objects.requireNonNull(searchFunction));
        return t.filter(Objects::nonNull).findAny().orElse(null);
    }

    private static <T, U> U fold(Stream<T> s, Function<? super T, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(reducer);
        Stream<U> t = s.map(Objects.requireNonNull(transformer));
        return t.filter(Objects::nonNull).reduce((a, b) -> reducer.apply(a, b)).orElse(null);
    }

    private Stream<K> bulkKeys(long threshold) {
        return bulk(threshold, keySet().spliterator());
    }

    private Stream<V> bulkValues(long threshold) {
        return bulk(threshold, values().spliterator());
    }

    private Stream<Map.Entry<K, V>> bulkEntries(long threshold) {
        return bulk(threshold, entrySet().spliterator());
    }

    public void forEach(long parallelismThreshold, BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        each(bulkEntries(parallelismThreshold), e -> action.accept(e.getKey(), e.getValue()));
    }

    public <U> void forEach(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        each(bulkEntries(parallelismThreshold), e -> transformer.apply(e.getKey(), e.getValue()), action);
    }

    public <U> U search(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        return search(bulkEntries(parallelismThreshold), e -> searchFunction.apply(e.getKey(), e.getValue()));
    }

    public <U> U reduce(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        return fold(bulkEntries(parallelismThreshold), e -> transformer.apply(e.getKey(), e.getValue()), reducer);
    }

    public double reduceToDouble(long parallelismThreshold, ToDoubleBiFunction<? super K, ? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkEntries(parallelismThreshold).mapToDouble(e -> transformer.applyAsDouble(e.getKey(), e.getValue()))
                .reduce(basis, Objects.requireNonNull(reducer));
    }

    public long reduceToLong(long parallelismThreshold, ToLongBiFunction<? super K, ? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkEntries(parallelismThreshold).mapToLong(e -> transformer.applyAsLong(e.getKey(), e.getValue()))
                .reduce(basis, Objects.requireNonNull(reducer));
    }

    public int reduceToInt(long parallelismThreshold, ToIntBiFunction<? super K, ? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkEntries(parallelismThreshold).mapToInt(e -> transformer.applyAsInt(e.getKey(), e.getValue()))
                .reduce(basis, Objects.requireNonNull(reducer));
    }

    public void forEachKey(long parallelismThreshold, Consumer<? super K> action) {
        each(bulkKeys(parallelismThreshold), action);
    }

    public <U> void forEachKey(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            Consumer<? super U> action) {
        each(bulkKeys(parallelismThreshold), transformer, action);
    }

    public <U> U searchKeys(long parallelismThreshold, Function<? super K, ? extends U> searchFunction) {
        return search(bulkKeys(parallelismThreshold), searchFunction);
    }

    public K reduceKeys(long parallelismThreshold,
            BiFunction<? super K, ? super K, ? extends K> reducer) {
        Objects.requireNonNull(reducer);
        return bulkKeys(parallelismThreshold).reduce((a, b) -> reducer.apply(a, b)).orElse(null);
    }

    public <U> U reduceKeys(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return fold(bulkKeys(parallelismThreshold), transformer, reducer);
    }

    public double reduceKeysToDouble(long parallelismThreshold, ToDoubleFunction<? super K> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkKeys(parallelismThreshold).mapToDouble(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public long reduceKeysToLong(long parallelismThreshold, ToLongFunction<? super K> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkKeys(parallelismThreshold).mapToLong(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public int reduceKeysToInt(long parallelismThreshold, ToIntFunction<? super K> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkKeys(parallelismThreshold).mapToInt(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public void forEachValue(long parallelismThreshold, Consumer<? super V> action) {
        each(bulkValues(parallelismThreshold), action);
    }

    public <U> void forEachValue(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        each(bulkValues(parallelismThreshold), transformer, action);
    }

    public <U> U searchValues(long parallelismThreshold, Function<? super V, ? extends U> searchFunction) {
        return search(bulkValues(parallelismThreshold), searchFunction);
    }

    public V reduceValues(long parallelismThreshold,
            BiFunction<? super V, ? super V, ? extends V> reducer) {
        Objects.requireNonNull(reducer);
        return bulkValues(parallelismThreshold).reduce((a, b) -> reducer.apply(a, b)).orElse(null);
    }

    public <U> U reduceValues(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return fold(bulkValues(parallelismThreshold), transformer, reducer);
    }

    public double reduceValuesToDouble(long parallelismThreshold, ToDoubleFunction<? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkValues(parallelismThreshold).mapToDouble(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public long reduceValuesToLong(long parallelismThreshold, ToLongFunction<? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkValues(parallelismThreshold).mapToLong(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public int reduceValuesToInt(long parallelismThreshold, ToIntFunction<? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkValues(parallelismThreshold).mapToInt(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public void forEachEntry(long parallelismThreshold, Consumer<? super Map.Entry<K, V>> action) {
        each(bulkEntries(parallelismThreshold), action);
    }

    public <U> void forEachEntry(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            Consumer<? super U> action) {
        each(bulkEntries(parallelismThreshold), transformer, action);
    }

    public <U> U searchEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> searchFunction) {
        return search(bulkEntries(parallelismThreshold), searchFunction);
    }

    public Map.Entry<K, V> reduceEntries(long parallelismThreshold,
            BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
        Objects.requireNonNull(reducer);
        return bulkEntries(parallelismThreshold).reduce((a, b) -> reducer.apply(a, b)).orElse(null);
    }

    public <U> U reduceEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return fold(bulkEntries(parallelismThreshold), transformer, reducer);
    }

    public double reduceEntriesToDouble(long parallelismThreshold, ToDoubleFunction<Map.Entry<K, V>> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkEntries(parallelismThreshold).mapToDouble(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public long reduceEntriesToLong(long parallelismThreshold, ToLongFunction<Map.Entry<K, V>> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkEntries(parallelismThreshold).mapToLong(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }

    public int reduceEntriesToInt(long parallelismThreshold, ToIntFunction<Map.Entry<K, V>> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return bulkEntries(parallelismThreshold).mapToInt(transformer).reduce(basis, Objects.requireNonNull(reducer));
    }
}
