package java.util;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The views that Collections.synchronized... give: every method under one mutex; walks are the caller's to guard. */
final class SynchronizedViews {
    private SynchronizedViews() {
    }

    static class OfCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 3053995032091335093L;
        final Collection<E> c;
        final Object mutex;

        OfCollection(Collection<E> c, Object mutex) {
            this.c = Objects.requireNonNull(c);
            this.mutex = mutex == null ? this : mutex;
        }

        @Override
        public int size() {
            synchronized (mutex) {
                return c.size();
            }
        }

        @Override
        public boolean isEmpty() {
            synchronized (mutex) {
                return c.isEmpty();
            }
        }

        @Override
        public boolean contains(Object o) {
            synchronized (mutex) {
                return c.contains(o);
            }
        }

        @Override
        public Object[] toArray() {
            synchronized (mutex) {
                return c.toArray();
            }
        }

        @Override
        public <T> T[] toArray(T[] a) {
            synchronized (mutex) {
                return c.toArray(a);
            }
        }

        @Override
        public <T> T[] toArray(IntFunction<T[]> f) {
            synchronized (mutex) {
                return c.toArray(f);
            }
        }

        @Override
        public boolean add(E e) {
            synchronized (mutex) {
                return c.add(e);
            }
        }

        @Override
        public boolean remove(Object o) {
            synchronized (mutex) {
                return c.remove(o);
            }
        }

        @Override
        public boolean containsAll(Collection<?> other) {
            synchronized (mutex) {
                return c.containsAll(other);
            }
        }

        @Override
        public boolean addAll(Collection<? extends E> other) {
            synchronized (mutex) {
                return c.addAll(other);
            }
        }

        @Override
        public boolean removeAll(Collection<?> other) {
            synchronized (mutex) {
                return c.removeAll(other);
            }
        }

        @Override
        public boolean retainAll(Collection<?> other) {
            synchronized (mutex) {
                return c.retainAll(other);
            }
        }

        @Override
        public void clear() {
            synchronized (mutex) {
                c.clear();
            }
        }

        @Override
        public String toString() {
            synchronized (mutex) {
                return c.toString();
            }
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            synchronized (mutex) {
                c.forEach(action);
            }
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            synchronized (mutex) {
                return c.removeIf(filter);
            }
        }

        @Override
        public Iterator<E> iterator() {
            return c.iterator();
        }

        @Override
        public Spliterator<E> spliterator() {
            return c.spliterator();
        }

        @Override
        public Stream<E> stream() {
            return c.stream();
        }

        @Override
        public Stream<E> parallelStream() {
            return c.parallelStream();
        }

        private void writeObject(ObjectOutputStream s) throws IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }
    }

    static class OfSet<E> extends OfCollection<E> implements Set<E> {
        private static final long serialVersionUID = 487447009682186044L;

        OfSet(Set<E> s, Object mutex) {
            super(s, mutex);
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return o == this || c.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return c.hashCode();
            }
        }
    }

    static class OfSortedSet<E> extends OfSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = 8695801310862127406L;
        private final SortedSet<E> ss;

        OfSortedSet(SortedSet<E> s, Object mutex) {
            super(s, mutex);
            ss = s;
        }

        @Override
        public Comparator<? super E> comparator() {
            synchronized (mutex) {
                return ss.comparator();
            }
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            synchronized (mutex) {
                return new OfSortedSet<>(ss.subSet(from, to), mutex);
            }
        }

        @Override
        public SortedSet<E> headSet(E to) {
            synchronized (mutex) {
                return new OfSortedSet<>(ss.headSet(to), mutex);
            }
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            synchronized (mutex) {
                return new OfSortedSet<>(ss.tailSet(from), mutex);
            }
        }

        @Override
        public E first() {
            synchronized (mutex) {
                return ss.first();
            }
        }

        @Override
        public E last() {
            synchronized (mutex) {
                return ss.last();
            }
        }
    }

    static final class OfNavigableSet<E> extends OfSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = -5505529816273629798L;
        private final NavigableSet<E> ns;

        OfNavigableSet(NavigableSet<E> s, Object mutex) {
            super(s, mutex);
            ns = s;
        }

        @Override
        public E lower(E e) {
            synchronized (mutex) {
                return ns.lower(e);
            }
        }

        @Override
        public E floor(E e) {
            synchronized (mutex) {
                return ns.floor(e);
            }
        }

        @Override
        public E ceiling(E e) {
            synchronized (mutex) {
                return ns.ceiling(e);
            }
        }

        @Override
        public E higher(E e) {
            synchronized (mutex) {
                return ns.higher(e);
            }
        }

        @Override
        public E pollFirst() {
            synchronized (mutex) {
                return ns.pollFirst();
            }
        }

        @Override
        public E pollLast() {
            synchronized (mutex) {
                return ns.pollLast();
            }
        }

        @Override
        public NavigableSet<E> descendingSet() {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.descendingSet(), mutex);
            }
        }

        @Override
        public Iterator<E> descendingIterator() {
            synchronized (mutex) {
                return descendingSet().iterator();
            }
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.subSet(from, fromIn, to, toIn), mutex);
            }
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean in) {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.headSet(to, in), mutex);
            }
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean in) {
            synchronized (mutex) {
                return new OfNavigableSet<>(ns.tailSet(from, in), mutex);
            }
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            synchronized (mutex) {
                return subSet(from, true, to, false);
            }
        }

        @Override
        public SortedSet<E> headSet(E to) {
            synchronized (mutex) {
                return headSet(to, false);
            }
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            synchronized (mutex) {
                return tailSet(from, true);
            }
        }
    }

    static class OfList<E> extends OfCollection<E> implements List<E> {
        private static final long serialVersionUID = -7754090372962971524L;
        final List<E> list;

        OfList(List<E> list, Object mutex) {
            super(list, mutex);
            this.list = list;
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return o == this || list.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return list.hashCode();
            }
        }

        @Override
        public E get(int index) {
            synchronized (mutex) {
                return list.get(index);
            }
        }

        @Override
        public E set(int index, E e) {
            synchronized (mutex) {
                return list.set(index, e);
            }
        }

        @Override
        public void add(int index, E e) {
            synchronized (mutex) {
                list.add(index, e);
            }
        }

        @Override
        public E remove(int index) {
            synchronized (mutex) {
                return list.remove(index);
            }
        }

        @Override
        public int indexOf(Object o) {
            synchronized (mutex) {
                return list.indexOf(o);
            }
        }

        @Override
        public int lastIndexOf(Object o) {
            synchronized (mutex) {
                return list.lastIndexOf(o);
            }
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> other) {
            synchronized (mutex) {
                return list.addAll(index, other);
            }
        }

        @Override
        public List<E> subList(int from, int to) {
            synchronized (mutex) {
                return new OfList<>(list.subList(from, to), mutex);
            }
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            synchronized (mutex) {
                list.replaceAll(operator);
            }
        }

        @Override
        public void sort(Comparator<? super E> order) {
            synchronized (mutex) {
                list.sort(order);
            }
        }

        @Override
        public ListIterator<E> listIterator() {
            return list.listIterator();
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return list.listIterator(index);
        }
    }

    static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        private static final long serialVersionUID = 1530674583602358482L;

        OfRandomAccessList(List<E> list, Object mutex) {
            super(list, mutex);
        }

        @Override
        public List<E> subList(int from, int to) {
            synchronized (mutex) {
                return new OfRandomAccessList<>(list.subList(from, to), mutex);
            }
        }
    }

    static class OfMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = 1978198479659022715L;
        final Map<K, V> m;
        final Object mutex;

        OfMap(Map<K, V> m, Object mutex) {
            this.m = Objects.requireNonNull(m);
            this.mutex = mutex == null ? this : mutex;
        }

        @Override
        public int size() {
            synchronized (mutex) {
                return m.size();
            }
        }

        @Override
        public boolean isEmpty() {
            synchronized (mutex) {
                return m.isEmpty();
            }
        }

        @Override
        public boolean containsKey(Object key) {
            synchronized (mutex) {
                return m.containsKey(key);
            }
        }

        @Override
        public boolean containsValue(Object value) {
            synchronized (mutex) {
                return m.containsValue(value);
            }
        }

        @Override
        public V get(Object key) {
            synchronized (mutex) {
                return m.get(key);
            }
        }

        @Override
        public V put(K key, V value) {
            synchronized (mutex) {
                return m.put(key, value);
            }
        }

        @Override
        public V remove(Object key) {
            synchronized (mutex) {
                return m.remove(key);
            }
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> other) {
            synchronized (mutex) {
                m.putAll(other);
            }
        }

        @Override
        public void clear() {
            synchronized (mutex) {
                m.clear();
            }
        }

        @Override
        public Set<K> keySet() {
            synchronized (mutex) {
                return new OfSet<>(m.keySet(), mutex);
            }
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            synchronized (mutex) {
                return new OfSet<>(m.entrySet(), mutex);
            }
        }

        @Override
        public Collection<V> values() {
            synchronized (mutex) {
                return new OfCollection<>(m.values(), mutex);
            }
        }

        @Override
        public boolean equals(Object o) {
            synchronized (mutex) {
                return o == this || m.equals(o);
            }
        }

        @Override
        public int hashCode() {
            synchronized (mutex) {
                return m.hashCode();
            }
        }

        @Override
        public String toString() {
            synchronized (mutex) {
                return m.toString();
            }
        }

        @Override
        public V getOrDefault(Object key, V defaultValue) {
            synchronized (mutex) {
                return m.getOrDefault(key, defaultValue);
            }
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> action) {
            synchronized (mutex) {
                m.forEach(action);
            }
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                m.replaceAll(f);
            }
        }

        @Override
        public V putIfAbsent(K key, V value) {
            synchronized (mutex) {
                return m.putIfAbsent(key, value);
            }
        }

        @Override
        public boolean remove(Object key, Object value) {
            synchronized (mutex) {
                return m.remove(key, value);
            }
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            synchronized (mutex) {
                return m.replace(key, oldValue, newValue);
            }
        }

        @Override
        public V replace(K key, V value) {
            synchronized (mutex) {
                return m.replace(key, value);
            }
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfAbsent(key, f);
            }
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfPresent(key, f);
            }
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.compute(key, f);
            }
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.merge(key, value, f);
            }
        }

        private void writeObject(ObjectOutputStream s) throws IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }
    }

    static class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = -8798146769416483793L;
        private final SortedMap<K, V> sm;

        OfSortedMap(SortedMap<K, V> m, Object mutex) {
            super(m, mutex);
            sm = m;
        }

        @Override
        public Comparator<? super K> comparator() {
            synchronized (mutex) {
                return sm.comparator();
            }
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            synchronized (mutex) {
                return new OfSortedMap<>(sm.subMap(from, to), mutex);
            }
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            synchronized (mutex) {
                return new OfSortedMap<>(sm.headMap(to), mutex);
            }
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            synchronized (mutex) {
                return new OfSortedMap<>(sm.tailMap(from), mutex);
            }
        }

        @Override
        public K firstKey() {
            synchronized (mutex) {
                return sm.firstKey();
            }
        }

        @Override
        public K lastKey() {
            synchronized (mutex) {
                return sm.lastKey();
            }
        }
    }

    static final class OfNavigableMap<K, V> extends OfSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = 699392247599746807L;
        private final NavigableMap<K, V> nm;

        OfNavigableMap(NavigableMap<K, V> m, Object mutex) {
            super(m, mutex);
            nm = m;
        }

        @Override
        public K lowerKey(K key) {
            synchronized (mutex) {
                return nm.lowerKey(key);
            }
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            synchronized (mutex) {
                return nm.lowerEntry(key);
            }
        }

        @Override
        public K floorKey(K key) {
            synchronized (mutex) {
                return nm.floorKey(key);
            }
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            synchronized (mutex) {
                return nm.floorEntry(key);
            }
        }

        @Override
        public K ceilingKey(K key) {
            synchronized (mutex) {
                return nm.ceilingKey(key);
            }
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            synchronized (mutex) {
                return nm.ceilingEntry(key);
            }
        }

        @Override
        public K higherKey(K key) {
            synchronized (mutex) {
                return nm.higherKey(key);
            }
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            synchronized (mutex) {
                return nm.higherEntry(key);
            }
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            synchronized (mutex) {
                return nm.firstEntry();
            }
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            synchronized (mutex) {
                return nm.lastEntry();
            }
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            synchronized (mutex) {
                return nm.pollFirstEntry();
            }
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            synchronized (mutex) {
                return nm.pollLastEntry();
            }
        }

        @Override
        public Set<K> keySet() {
            synchronized (mutex) {
                return navigableKeySet();
            }
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.descendingMap(), mutex);
            }
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            synchronized (mutex) {
                return new OfNavigableSet<>(nm.navigableKeySet(), mutex);
            }
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            synchronized (mutex) {
                return new OfNavigableSet<>(nm.descendingKeySet(), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.subMap(from, fromIn, to, toIn), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean in) {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.headMap(to, in), mutex);
            }
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean in) {
            synchronized (mutex) {
                return new OfNavigableMap<>(nm.tailMap(from, in), mutex);
            }
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            synchronized (mutex) {
                return subMap(from, true, to, false);
            }
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            synchronized (mutex) {
                return headMap(to, false);
            }
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            synchronized (mutex) {
                return tailMap(from, true);
            }
        }
    }
}
