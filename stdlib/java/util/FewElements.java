package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The collections of none, of one and of many the same behind Collections, and its two adapters. */
final class FewElements {
    private FewElements() {
    }

    static final class NoWalk<E> implements ListIterator<E> {
        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public E next() {
            throw new NoSuchElementException();
        }

        @Override
        public boolean hasPrevious() {
            return false;
        }

        @Override
        public E previous() {
            throw new NoSuchElementException();
        }

        @Override
        public int nextIndex() {
            return 0;
        }

        @Override
        public int previousIndex() {
            return -1;
        }

        @Override
        public void remove() {
            throw new IllegalStateException();
        }

        @Override
        public void set(E e) {
            throw new IllegalStateException();
        }

        @Override
        public void add(E e) {
            throw Immutables.refused();
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
        }
    }

    static final class NoSet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 1582296315990362920L;

        @Override
        public Iterator<E> iterator() {
            return new NoWalk<>();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean contains(Object o) {
            return false;
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.emptySpliterator();
        }

        private Object readResolve() {
            return Collections.EMPTY_SET;
        }
    }

    static final class NoList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = 8842843931221139166L;

        @Override
        public Iterator<E> iterator() {
            return new NoWalk<>();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public E get(int index) {
            throw new IndexOutOfBoundsException("Index: " + index);
        }

        @Override
        public boolean contains(Object o) {
            return false;
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            Objects.requireNonNull(filter);
            return false;
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
        }

        @Override
        public void sort(Comparator<? super E> c) {
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.emptySpliterator();
        }

        private Object readResolve() {
            return Collections.EMPTY_LIST;
        }
    }

    static final class NoMap<K, V> extends AbstractMap<K, V> implements Serializable {
        private static final long serialVersionUID = 6428348081105594320L;

        @Override
        public int size() {
            return 0;
        }

        @Override
        public V get(Object key) {
            return null;
        }

        @Override
        public boolean containsKey(Object key) {
            return false;
        }

        @Override
        public Set<K> keySet() {
            return Collections.emptySet();
        }

        @Override
        public Collection<V> values() {
            return Collections.emptySet();
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return Collections.emptySet();
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

        private Object readResolve() {
            return Collections.EMPTY_MAP;
        }
    }

    private static final class OneWalk<E> implements Iterator<E> {
        private final E element;
        private boolean done;

        OneWalk(E element) {
            this.element = element;
        }

        @Override
        public boolean hasNext() {
            return !done;
        }

        @Override
        public E next() {
            if (done) {
                throw new NoSuchElementException();
            }
            done = true;
            return element;
        }

        @Override
        public void remove() {
            throw Immutables.refused();
        }
    }

    private static <E> Spliterator<E> oneSplit(E e, int more) {
        int nonNull = e == null ? 0 : Spliterator.NONNULL;
        return Spliterators.spliterator(new Object[] {e}, more | nonNull | Spliterator.IMMUTABLE
                | Spliterator.DISTINCT | Spliterator.ORDERED);
    }

    static final class OneSet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 3193687207550431679L;
        private final E element;

        OneSet(E e) {
            element = e;
        }

        @Override
        public Iterator<E> iterator() {
            return new OneWalk<>(element);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean contains(Object o) {
            return Objects.equals(o, element);
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            action.accept(element);
        }

        @Override
        public Spliterator<E> spliterator() {
            return oneSplit(element, 0);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw Immutables.refused();
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(element);
        }
    }

    static final class OneList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = 3093736618740652951L;
        private final E element;

        OneList(E e) {
            element = e;
        }

        @Override
        public Iterator<E> iterator() {
            return new OneWalk<>(element);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean contains(Object o) {
            return Objects.equals(o, element);
        }

        @Override
        public E get(int index) {
            if (index != 0) {
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
            }
            return element;
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            action.accept(element);
        }

        @Override
        public Spliterator<E> spliterator() {
            return oneSplit(element, 0);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw Immutables.refused();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw Immutables.refused();
        }

        @Override
        public void sort(Comparator<? super E> c) {
        }
    }

    static final class OneMap<K, V> extends AbstractMap<K, V> implements Serializable {
        private static final long serialVersionUID = -6979724477215052911L;
        private final K k;
        private final V v;

        OneMap(K key, V value) {
            k = key;
            v = value;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new OneSet<>(new SimpleImmutableEntry<>(k, v));
        }

        @Override
        public Set<K> keySet() {
            return new OneSet<>(k);
        }

        @Override
        public Collection<V> values() {
            return new OneSet<>(v);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean containsKey(Object key) {
            return Objects.equals(key, k);
        }

        @Override
        public boolean containsValue(Object value) {
            return Objects.equals(value, v);
        }

        @Override
        public V get(Object key) {
            return Objects.equals(key, k) ? v : null;
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> action) {
            action.accept(k, v);
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

    static final class Copies<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = 2739099268398711800L;
        private final int n;
        private final E element;

        Copies(int n, E e) {
            this.n = n;
            this.element = e;
        }

        @Override
        public int size() {
            return n;
        }

        @Override
        public boolean contains(Object o) {
            return n != 0 && Objects.equals(o, element);
        }

        @Override
        public int indexOf(Object o) {
            return contains(o) ? 0 : -1;
        }

        @Override
        public int lastIndexOf(Object o) {
            return contains(o) ? n - 1 : -1;
        }

        @Override
        public E get(int index) {
            if (index < 0 || index >= n) {
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + n);
            }
            return element;
        }

        @Override
        public Object[] toArray() {
            Object[] a = new Object[n];
            Arrays.fill(a, element);
            return a;
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            checkSubList(fromIndex, toIndex, n);
            return new Copies<>(toIndex - fromIndex, element);
        }

        @Override
        public Stream<E> stream() {
            return IntStream.range(0, n).mapToObj(i -> element);
        }

        @Override
        public Stream<E> parallelStream() {
            return IntStream.range(0, n).parallel().mapToObj(i -> element);
        }

        @Override
        public Spliterator<E> spliterator() {
            return stream().spliterator();
        }
    }

    static final class KeysAsSet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 2454657854757543876L;
        private final Map<E, Boolean> m;
        private transient Set<E> keys;

        KeysAsSet(Map<E, Boolean> map) {
            m = map;
            keys = map.keySet();
        }

        @Override
        public void clear() {
            m.clear();
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
        public boolean add(E e) {
            return m.put(e, Boolean.TRUE) == null;
        }

        @Override
        public Iterator<E> iterator() {
            return keys.iterator();
        }

        @Override
        public Object[] toArray() {
            return keys.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return keys.toArray(a);
        }

        @Override
        public String toString() {
            return keys.toString();
        }

        @Override
        public int hashCode() {
            return keys.hashCode();
        }

        @Override
        public boolean equals(Object o) {
            return o == this || keys.equals(o);
        }

        @Override
        public boolean containsAll(Collection<?> c) {
            return keys.containsAll(c);
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            return keys.removeAll(c);
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            return keys.retainAll(c);
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            keys.forEach(action);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            return keys.removeIf(filter);
        }

        @Override
        public Spliterator<E> spliterator() {
            return keys.spliterator();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            keys = m.keySet();
        }
    }

    static final class LifoQueue<E> extends AbstractQueue<E> implements Serializable {
        private static final long serialVersionUID = 1802017725587941708L;
        private final Deque<E> q;

        LifoQueue(Deque<E> q) {
            this.q = q;
        }

        @Override
        public boolean add(E e) {
            q.addFirst(e);
            return true;
        }

        @Override
        public boolean offer(E e) {
            return q.offerFirst(e);
        }

        @Override
        public E poll() {
            return q.poll();
        }

        @Override
        public E remove() {
            return q.remove();
        }

        @Override
        public E peek() {
            return q.peek();
        }

        @Override
        public E element() {
            return q.element();
        }

        @Override
        public void clear() {
            q.clear();
        }

        @Override
        public int size() {
            return q.size();
        }

        @Override
        public boolean isEmpty() {
            return q.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return q.contains(o);
        }

        @Override
        public boolean remove(Object o) {
            return q.remove(o);
        }

        @Override
        public Iterator<E> iterator() {
            return q.iterator();
        }

        @Override
        public Object[] toArray() {
            return q.toArray();
        }

        @Override
        public <T> T[] toArray(T[] a) {
            return q.toArray(a);
        }

        @Override
        public String toString() {
            return q.toString();
        }

        @Override
        public boolean containsAll(Collection<?> c) {
            return q.containsAll(c);
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            return q.removeAll(c);
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            return q.retainAll(c);
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            q.forEach(action);
        }

        @Override
        public Spliterator<E> spliterator() {
            return q.spliterator();
        }
    }
}
