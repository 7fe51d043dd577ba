package java.util;

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The unmodifiable collections behind List.of, Set.of, Map.of and copyOf. Sets and maps keep the given order. */
final class Immutables {
    private Immutables() {
    }

    static UnsupportedOperationException refused() {
        return new UnsupportedOperationException();
    }

    /** A list on an array that nobody else holds. */
    @SafeVarargs
    static <E> List<E> listOwning(E... elements) {
        for (Object e : elements) {
            Objects.requireNonNull(e);
        }
        return new ListN<>(elements, false);
    }

    static <E> List<E> listCopy(Object[] elements) {
        if (elements.length == 0) {
            return List.of();
        }
        Object[] a = new Object[elements.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = Objects.requireNonNull(elements[i]);
        }
        return new ListN<>(a, false);
    }

    /** A list on an array that nobody else holds and that may have nulls in it. */
    static <E> List<E> listOwningNullable(Object[] elements) {
        return new ListN<>(elements, true);
    }

    @SuppressWarnings("unchecked")
    static <E> List<E> listCopyOf(Collection<? extends E> coll) {
        return coll instanceof ListN<?> l && !l.nulls ? (List<E>) coll : listCopy(coll.toArray());
    }

    /** Refuses every change. */
    private abstract static class Fixed<E> extends AbstractCollection<E> {
        @Override
        public boolean add(E e) {
            throw refused();
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            throw refused();
        }

        @Override
        public void clear() {
            throw refused();
        }

        @Override
        public boolean remove(Object o) {
            throw refused();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw refused();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw refused();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw refused();
        }
    }

    /** Elements in an array, or in a stretch of one. */
    static final class ListN<E> extends Fixed<E> implements List<E>, RandomAccess, Serializable {
        private static final long serialVersionUID = 1;
        static final ListN<Object> EMPTY = new ListN<>(new Object[0], false);

        private final Object[] elements;
        private final int from;
        private final int size;
        private final boolean nulls;

        ListN(Object[] elements, boolean nulls) {
            this(elements, 0, elements.length, nulls);
        }

        private ListN(Object[] elements, int from, int size, boolean nulls) {
            this.elements = elements;
            this.from = from;
            this.size = size;
            this.nulls = nulls;
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
        public E get(int index) {
            if (index < 0 || index >= size) {
                throw outOfBounds(index);
            }
            return (E) elements[from + index];
        }

        /** Lists of one or two word it differently, and whole lists throw as an array does. */
        private IndexOutOfBoundsException outOfBounds(int index) {
            if (size == elements.length && (size == 1 || size == 2)) {
                return new IndexOutOfBoundsException("Index: " + index + " Size: " + size);
            }
            String message = "Index " + index + " out of bounds for length " + size;
            return size == elements.length ? new ArrayIndexOutOfBoundsException(message)
                    : new IndexOutOfBoundsException(message);
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        private void refuseNull(Object o) {
            if (o == null && !nulls) {
                throw new NullPointerException();
            }
        }

        @Override
        public int indexOf(Object o) {
            refuseNull(o);
            for (int i = 0; i < size; i++) {
                if (Objects.equals(o, elements[from + i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public int lastIndexOf(Object o) {
            refuseNull(o);
            for (int i = size - 1; i >= 0; i--) {
                if (Objects.equals(o, elements[from + i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEach(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            for (int i = from, end = from + size; i < end; i++) {
                action.accept((E) elements[i]);
            }
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOfRange(elements, from, from + size, Object[].class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T[] toArray(T[] a) {
            if (a.length < size) {
                return (T[]) Arrays.copyOfRange(elements, from, from + size, a.getClass());
            }
            System.arraycopy(elements, from, a, 0, size);
            if (a.length > size) {
                a[size] = null;
            }
            return a;
        }

        @Override
        public boolean equals(Object o) {
            if (o == this) {
                return true;
            }
            if (!(o instanceof List<?> other)) {
                return false;
            }
            Iterator<?> theirs = other.iterator();
            for (int i = 0; i < size; i++) {
                if (!theirs.hasNext() || !Objects.equals(elements[from + i], theirs.next())) {
                    return false;
                }
            }
            return !theirs.hasNext();
        }

        @Override
        public int hashCode() {
            int h = 1;
            for (int i = 0; i < size; i++) {
                h = 31 * h + Objects.hashCode(elements[from + i]);
            }
            return h;
        }

        @Override
        public Iterator<E> iterator() {
            return new Walk(0, false);
        }

        @Override
        public ListIterator<E> listIterator() {
            return new Walk(0, true);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            if (index < 0 || index > size) {
                throw new IndexOutOfBoundsException("Index: " + index + " Size: " + size);
            }
            return new Walk(index, true);
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            AbstractList.checkSubList(fromIndex, toIndex, size);
            return new ListN<>(elements, from + fromIndex, toIndex - fromIndex, nulls);
        }

        @Override
        public Spliterator<E> spliterator() {
            return new AbstractList.IndexSpliterator<>(this);
        }

        @Override
        public void add(int index, E element) {
            throw refused();
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            throw refused();
        }

        @Override
        public E remove(int index) {
            throw refused();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw refused();
        }

        @Override
        public E set(int index, E element) {
            throw refused();
        }

        @Override
        public void sort(Comparator<? super E> c) {
            throw refused();
        }

        private Object writeReplace() {
            return new CollSer(nulls ? CollSer.LIST_NULLS : CollSer.LIST, toArray());
        }

        private final class Walk implements ListIterator<E> {
            private final boolean both;
            private int cursor;

            Walk(int index, boolean both) {
                cursor = index;
                this.both = both;
            }

            @Override
            public boolean hasNext() {
                return cursor < size;
            }

            @Override
            @SuppressWarnings("unchecked")
            public E next() {
                int i = cursor;
                if (i >= size) {
                    throw new NoSuchElementException();
                }
                cursor = i + 1;
                return (E) elements[from + i];
            }

            private void requireBoth() {
                if (!both) {
                    throw refused();
                }
            }

            @Override
            public boolean hasPrevious() {
                requireBoth();
                return cursor > 0;
            }

            @Override
            @SuppressWarnings("unchecked")
            public E previous() {
                requireBoth();
                if (cursor <= 0) {
                    throw new NoSuchElementException();
                }
                return (E) elements[from + --cursor];
            }

            @Override
            public int nextIndex() {
                requireBoth();
                return cursor;
            }

            @Override
            public int previousIndex() {
                requireBoth();
                return cursor - 1;
            }

            @Override
            public void remove() {
                throw refused();
            }

            @Override
            public void set(E e) {
                throw refused();
            }

            @Override
            public void add(E e) {
                throw refused();
            }
        }
    }

    private static int spread(Object o, int mask) {
        int h = o.hashCode();
        return (h ^ h >>> 16) * 0x9E3779B9 >>> 7 & mask;
    }

    /** How many slots an index of n keys has: a power of two, at most half full. */
    private static int slots(int n) {
        return n == 0 ? 1 : Integer.highestOneBit(n) << 2;
    }

    /** Elements in the order given, with an open-addressing index that holds positions plus one. */
    static final class SetN<E> extends Fixed<E> implements Set<E>, Serializable {
        private static final long serialVersionUID = 1;
        static final SetN<Object> EMPTY = new SetN<>();

        private final Object[] elements;
        private final int[] index;

        @SafeVarargs
        SetN(E... elements) {
            this.elements = elements;
            index = new int[slots(elements.length)];
            for (int i = 0; i < elements.length; i++) {
                Object e = elements[i];
                int at = find(Objects.requireNonNull(e));
                if (index[at] != 0) {
                    throw new IllegalArgumentException("duplicate element: " + e);
                }
                index[at] = i + 1;
            }
        }

        private int find(Object o) {
            int mask = index.length - 1;
            int at = spread(o, mask);
            int p;
            while ((p = index[at]) != 0 && !o.equals(elements[p - 1])) {
                at = at + 1 & mask;
            }
            return at;
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public boolean isEmpty() {
            return elements.length == 0;
        }

        @Override
        public boolean contains(Object o) {
            return index[find(o)] != 0;
        }

        @Override
        public Iterator<E> iterator() {
            return new ArrayWalk<>(elements);
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOf(elements, elements.length, Object[].class);
        }

        @Override
        public boolean equals(Object o) {
            if (o == this) {
                return true;
            }
            if (!(o instanceof Set<?> other) || other.size() != elements.length) {
                return false;
            }
            for (Object e : other) {
                if (e == null || !contains(e)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (Object e : elements) {
                h += e.hashCode();
            }
            return h;
        }

        private Object writeReplace() {
            return new CollSer(CollSer.SET, elements);
        }
    }

    private static final class ArrayWalk<E> implements Iterator<E> {
        private final Object[] elements;
        private int cursor;

        ArrayWalk(Object[] elements) {
            this.elements = elements;
        }

        @Override
        public boolean hasNext() {
            return cursor < elements.length;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (cursor >= elements.length) {
                throw new NoSuchElementException();
            }
            return (E) elements[cursor++];
        }
    }

    /** Keys and values in turn in the order given, with an open-addressing index that holds pairs plus one. */
    static final class MapN<K, V> extends AbstractMap<K, V> implements Serializable {
        private static final long serialVersionUID = 1;
        static final MapN<Object, Object> EMPTY = new MapN<>();

        private final Object[] pairs;
        private final int[] index;

        MapN(Object... pairs) {
            if ((pairs.length & 1) != 0) {
                throw new InternalError("length is odd");
            }
            this.pairs = pairs;
            index = new int[slots(pairs.length >> 1)];
            for (int i = 0; i < pairs.length; i += 2) {
                Object k = Objects.requireNonNull(pairs[i]);
                Objects.requireNonNull(pairs[i + 1]);
                int at = find(k);
                if (index[at] != 0) {
                    throw new IllegalArgumentException("duplicate key: " + k);
                }
                index[at] = (i >> 1) + 1;
            }
        }

        private int find(Object k) {
            int mask = index.length - 1;
            int at = spread(k, mask);
            int p;
            while ((p = index[at]) != 0 && !k.equals(pairs[p - 1 << 1])) {
                at = at + 1 & mask;
            }
            return at;
        }

        @Override
        public int size() {
            return pairs.length >> 1;
        }

        @Override
        public boolean isEmpty() {
            return pairs.length == 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(Object key) {
            int p = index[find(key)];
            return p == 0 ? null : (V) pairs[(p << 1) - 1];
        }

        @Override
        public boolean containsKey(Object key) {
            return index[find(key)] != 0;
        }

        @Override
        public boolean containsValue(Object value) {
            Objects.requireNonNull(value);
            for (int i = 1; i < pairs.length; i += 2) {
                if (value.equals(pairs[i])) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public V getOrDefault(Object key, V defaultValue) {
            V v = get(key);
            return v != null ? v : defaultValue;
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (int i = 0; i < pairs.length; i += 2) {
                h += pairs[i].hashCode() ^ pairs[i + 1].hashCode();
            }
            return h;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new Entries();
        }

        private final class Entries extends Fixed<Map.Entry<K, V>> implements Set<Map.Entry<K, V>> {
            @Override
            public int size() {
                return pairs.length >> 1;
            }

            @Override
            public boolean contains(Object o) {
                return o instanceof Map.Entry<?, ?> e && e.getKey() != null
                        && Objects.equals(e.getValue(), get(e.getKey())) && e.getValue() != null;
            }

            @Override
            public boolean equals(Object o) {
                return o == this || o instanceof Set<?> s && s.size() == size() && containsAll(s);
            }

            @Override
            public int hashCode() {
                return MapN.this.hashCode();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Iterator<>() {
                    private int cursor;

                    @Override
                    public boolean hasNext() {
                        return cursor < pairs.length;
                    }

                    @Override
                    @SuppressWarnings("unchecked")
                    public Map.Entry<K, V> next() {
                        if (cursor >= pairs.length) {
                            throw new NoSuchElementException();
                        }
                        int i = cursor;
                        cursor += 2;
                        return new KeyValueHolder<>((K) pairs[i], (V) pairs[i + 1]);
                    }
                };
            }
        }

        private Object writeReplace() {
            return new CollSer(CollSer.MAP, pairs);
        }

        @Override
        public void clear() {
            throw refused();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw refused();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            throw refused();
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw refused();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            throw refused();
        }

        @Override
        public V put(K key, V value) {
            throw refused();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> m) {
            throw refused();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw refused();
        }

        @Override
        public V remove(Object key) {
            throw refused();
        }

        @Override
        public boolean remove(Object key, Object value) {
            throw refused();
        }

        @Override
        public V replace(K key, V value) {
            throw refused();
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            throw refused();
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw refused();
        }
    }
}
