package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The read-only views that Collections.unmodifiable... give. */
final class UnmodifiableViews {
    private UnmodifiableViews() {
    }

    static class OfCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 1820017752578914078L;
        final Collection<? extends E> c;

        OfCollection(Collection<? extends E> c) {
            this.c = Objects.requireNonNull(c);
        }

        @Override
        public int size() {
            return c.size();
        }

        @Override
        public boolean isEmpty() {
            return c.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return c.contains(o);
        }

        @Override
        public Object[] toArray() {
            return c.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return c.toArray(a);
        }

        @Override
        public <T> T[] toArray(IntFunction<T[]> f) {
            return c.toArray(f);
        }

        @Override
        public String toString() {
            return c.toString();
        }

        @Override
        public Iterator<E> iterator() {
            return new Walk<>(c.iterator());
        }

        @Override
        public boolean add(E e) {
            throw Immutables.refused();
        }

        @Override
        public boolean remove(Object o) {
            throw Immutables.refused();
        }

        @Override
        public boolean containsAll(Collection<?> other) {
            return c.containsAll(other);
        }

        @Override
        public boolean addAll(Collection<? extends E> other) {
            throw Immutables.refused();
        }

        @Override
        public boolean removeAll(Collection<?> other) {
            throw Immutables.refused();
        }

        @Override
        public boolean retainAll(Collection<?> other) {
            throw Immutables.refused();
        }

        @Override
        public void clear() {
            throw Immutables.refused();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw Immutables.refused();
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            c.forEach(action);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Spliterator<E> spliterator() {
            return (Spliterator<E>) c.spliterator();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Stream<E> stream() {
            return (Stream<E>) c.stream();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Stream<E> parallelStream() {
            return (Stream<E>) c.parallelStream();
        }
    }

    private static final class Walk<E> implements Iterator<E> {
        private final Iterator<? extends E> each;

        Walk(Iterator<? extends E> each) {
            this.each = each;
        }

        @Override
        public boolean hasNext() {
            return each.hasNext();
        }

        @Override
        public E next() {
            return each.next();
        }

        @Override
        public void remove() {
            throw Immutables.refused();
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            each.forEachRemaining(action);
        }
    }

    static class OfSet<E> extends OfCollection<E> implements Set<E> {
        private static final long serialVersionUID = -9215047833775013803L;

        OfSet(Set<? extends E> s) {
            super(s);
        }

        @Override
        public boolean equals(Object o) {
            return o == this || c.equals(o);
        }

        @Override
        public int hashCode() {
            return c.hashCode();
        }
    }

    static class OfSortedSet<E> extends OfSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = -4929149591599911165L;
        private final SortedSet<E> ss;

        OfSortedSet(SortedSet<E> s) {
            super(s);
            ss = s;
        }

        @Override
        public Comparator<? super E> comparator() {
            return ss.comparator();
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return new OfSortedSet<>(ss.subSet(from, to));
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return new OfSortedSet<>(ss.headSet(to));
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return new OfSortedSet<>(ss.tailSet(from));
        }

        @Override
        public E first() {
            return ss.first();
        }

        @Override
        public E last() {
            return ss.last();
        }
    }

    static final class OfNavigableSet<E> extends OfSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = -6027448201786391929L;
        private final NavigableSet<E> ns;

        OfNavigableSet(NavigableSet<E> s) {
            super(s);
            ns = s;
        }

        @Override
        public E lower(E e) {
            return ns.lower(e);
        }

        @Override
        public E floor(E e) {
            return ns.floor(e);
        }

        @Override
        public E ceiling(E e) {
            return ns.ceiling(e);
        }

        @Override
        public E higher(E e) {
            return ns.higher(e);
        }

        @Override
        public E pollFirst() {
            throw Immutables.refused();
        }

        @Override
        public E pollLast() {
            throw Immutables.refused();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return new OfNavigableSet<>(ns.descendingSet());
        }

        @Override
        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            return new OfNavigableSet<>(ns.subSet(from, fromIn, to, toIn));
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean in) {
            return new OfNavigableSet<>(ns.headSet(to, in));
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean in) {
            return new OfNavigableSet<>(ns.tailSet(from, in));
        }
    }

    static class OfList<E> extends OfCollection<E> implements List<E> {
        private static final long serialVersionUID = -283967356065247728L;
        final List<? extends E> list;

        OfList(List<? extends E> list) {
            super(list);
            this.list = list;
        }

        @Override
        public boolean equals(Object o) {
            return o == this || list.equals(o);
        }

        @Override
        public int hashCode() {
            return list.hashCode();
        }

        @Override
        public E get(int index) {
            return list.get(index);
        }

        @Override
        public E set(int index, E e) {
            throw Immutables.refused();
        }

        @Override
        public void add(int index, E e) {
            throw Immutables.refused();
        }

        @Override
        public E remove(int index) {
            throw Immutables.refused();
        }

        @Override
        public int indexOf(Object o) {
            return list.indexOf(o);
        }

        @Override
        public int lastIndexOf(Object o) {
            return list.lastIndexOf(o);
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> other) {
            throw Immutables.refused();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw Immutables.refused();
        }

        @Override
        public void sort(Comparator<? super E> order) {
            throw Immutables.refused();
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return new ListWalk<>(list.listIterator(index));
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfList<>(list.subList(from, to));
        }
    }

    static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        private static final long serialVersionUID = -2542308836966382001L;

        OfRandomAccessList(List<? extends E> list) {
            super(list);
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfRandomAccessList<>(list.subList(from, to));
        }
    }

    private static final class ListWalk<E> implements ListIterator<E> {
        private final ListIterator<? extends E> each;

        ListWalk(ListIterator<? extends E> each) {
            this.each = each;
        }

        @Override
        public boolean hasNext() {
            return each.hasNext();
        }

        @Override
        public E next() {
            return each.next();
        }

        @Override
        public boolean hasPrevious() {
            return each.hasPrevious();
        }

        @Override
        public E previous() {
            return each.previous();
        }

        @Override
        public int nextIndex() {
            return each.nextIndex();
        }

        @Override
        public int previousIndex() {
            return each.previousIndex();
        }

        @Override
        public void remove() {
            throw Immutables.refused();
        }

        @Override
        public void set(E e) {
            throw Immutables.refused();
        }

        @Override
        public void add(E e) {
            throw Immutables.refused();
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            each.forEachRemaining(action);
        }
    }

    static class OfMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = -1034234728574286014L;
        final Map<? extends K, ? extends V> m;

        OfMap(Map<? extends K, ? extends V> m) {
            this.m = Objects.requireNonNull(m);
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
        public boolean containsKey(Object key) {
            return m.containsKey(key);
        }

        @Override
        public boolean containsValue(Object value) {
            return m.containsValue(value);
        }

        @Override
        public V get(Object key) {
            return m.get(key);
        }

        @Override
        public V put(K key, V value) {
            throw Immutables.refused();
        }

        @Override
        public V remove(Object key) {
            throw Immutables.refused();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> other) {
            throw Immutables.refused();
        }

        @Override
        public void clear() {
            throw Immutables.refused();
        }

        @Override
        public Set<K> keySet() {
            return new OfSet<>(m.keySet());
        }

        @Override
        public Collection<V> values() {
            return new OfCollection<>(m.values());
        }

        @Override
        public boolean equals(Object o) {
            return o == this || m.equals(o);
        }

        @Override
        public int hashCode() {
            return m.hashCode();
        }

        @Override
        public String toString() {
            return m.toString();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Set<Map.Entry<K, V>> entrySet() {
            return new Entries<>((Set<Map.Entry<K, V>>) (Set<?>) m.entrySet());
        }

        @Override
        @SuppressWarnings("unchecked")
        public V getOrDefault(Object key, V defaultValue) {
            return ((Map<K, V>) m).getOrDefault(key, defaultValue);
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> action) {
            m.forEach(action);
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw Immutables.refused();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw Immutables.refused();
        }

        @Override
        public boolean remove(Object key, Object value) {
            throw Immutables.refused();
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            throw Immutables.refused();
        }

        @Override
        public V replace(K key, V value) {
            throw Immutables.refused();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            throw Immutables.refused();
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw Immutables.refused();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw Immutables.refused();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            throw Immutables.refused();
        }
    }

    /** Entries that cannot be set. */
    private static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> implements Serializable {
        private static final long serialVersionUID = 7854390611657943733L;
        private final Set<Map.Entry<K, V>> s;

        Entries(Set<Map.Entry<K, V>> s) {
            this.s = s;
        }

        private static <K, V> Map.Entry<K, V> fixed(Map.Entry<K, V> e) {
            return new AbstractMap.SimpleImmutableEntry<>(e);
        }

        @Override
        public int size() {
            return s.size();
        }

        @Override
        public boolean isEmpty() {
            return s.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return s.contains(o);
        }

        @Override
        public boolean add(Map.Entry<K, V> e) {
            throw Immutables.refused();
        }

        @Override
        public boolean remove(Object o) {
            throw Immutables.refused();
        }

        @Override
        public boolean addAll(Collection<? extends Map.Entry<K, V>> c) {
            throw Immutables.refused();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw Immutables.refused();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw Immutables.refused();
        }

        @Override
        public boolean removeIf(Predicate<? super Map.Entry<K, V>> filter) {
            throw Immutables.refused();
        }

        @Override
        public void clear() {
            throw Immutables.refused();
        }

        @Override
        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            s.forEach(e -> action.accept(fixed(e)));
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<Map.Entry<K, V>> each = s.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    return fixed(each.next());
                }

                @Override
                public void remove() {
                    throw Immutables.refused();
                }
            };
        }
    }

    static class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = -8806743815996713206L;
        private final SortedMap<K, ? extends V> sm;

        OfSortedMap(SortedMap<K, ? extends V> m) {
            super(m);
            sm = m;
        }

        @Override
        public Comparator<? super K> comparator() {
            return sm.comparator();
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return new OfSortedMap<>(sm.subMap(from, to));
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return new OfSortedMap<>(sm.headMap(to));
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return new OfSortedMap<>(sm.tailMap(from));
        }

        @Override
        public K firstKey() {
            return sm.firstKey();
        }

        @Override
        public K lastKey() {
            return sm.lastKey();
        }
    }

    static final class OfNavigableMap<K, V> extends OfSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = -4858195264774772197L;
        private final NavigableMap<K, ? extends V> nm;

        OfNavigableMap(NavigableMap<K, ? extends V> m) {
            super(m);
            nm = m;
        }

        private static <K, V> Map.Entry<K, V> fixed(Map.Entry<K, ? extends V> e) {
            return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
        }

        @Override
        public K lowerKey(K key) {
            return nm.lowerKey(key);
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            return fixed(nm.lowerEntry(key));
        }

        @Override
        public K floorKey(K key) {
            return nm.floorKey(key);
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            return fixed(nm.floorEntry(key));
        }

        @Override
        public K ceilingKey(K key) {
            return nm.ceilingKey(key);
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            return fixed(nm.ceilingEntry(key));
        }

        @Override
        public K higherKey(K key) {
            return nm.higherKey(key);
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            return fixed(nm.higherEntry(key));
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return fixed(nm.firstEntry());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return fixed(nm.lastEntry());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            throw Immutables.refused();
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            throw Immutables.refused();
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return new OfNavigableMap<>(nm.descendingMap());
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return new OfNavigableSet<>(nm.navigableKeySet());
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return new OfNavigableSet<>(nm.descendingKeySet());
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            return new OfNavigableMap<>(nm.subMap(from, fromIn, to, toIn));
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean in) {
            return new OfNavigableMap<>(nm.headMap(to, in));
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean in) {
            return new OfNavigableMap<>(nm.tailMap(from, in));
        }
    }
}
