package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The views that Collections.checked... give: what goes in must be of the type said. */
final class CheckedViews {
    private CheckedViews() {
    }

    static class OfCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 1578914078182001775L;
        final Collection<E> c;
        final Class<E> type;

        OfCollection(Collection<E> c, Class<E> type) {
            this.c = Objects.requireNonNull(c, "c");
            this.type = Objects.requireNonNull(type, "type");
        }

        @SuppressWarnings("unchecked")
        final E check(Object o) {
            if (o != null && !type.isInstance(o)) {
                throw new ClassCastException("Attempt to insert " + o.getClass()
                        + " element into collection with element type " + type);
            }
            return (E) o;
        }

        /** The elements, all checked before any goes in. */
        @SuppressWarnings("unchecked")
        final List<E> checkAll(Collection<? extends E> other) {
            Object[] a = other.toArray().clone();
            for (Object e : a) {
                check(e);
            }
            return (List<E>) Arrays.asList(a);
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
        public Iterator<E> iterator() {
            return c.iterator();
        }

        @Override
        public boolean add(E e) {
            return c.add(check(e));
        }

        @Override
        public boolean remove(Object o) {
            return c.remove(o);
        }

        @Override
        public boolean containsAll(Collection<?> other) {
            return c.containsAll(other);
        }

        @Override
        public boolean addAll(Collection<? extends E> other) {
            return c.addAll(checkAll(other));
        }

        @Override
        public boolean removeAll(Collection<?> other) {
            return c.removeAll(other);
        }

        @Override
        public boolean retainAll(Collection<?> other) {
            return c.retainAll(other);
        }

        @Override
        public void clear() {
            c.clear();
        }

        @Override
        public String toString() {
            return c.toString();
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            c.forEach(action);
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            return c.removeIf(filter);
        }

        @Override
        public Spliterator<E> spliterator() {
            return c.spliterator();
        }
    }

    static final class OfQueue<E> extends OfCollection<E> implements Queue<E> {
        private static final long serialVersionUID = 1433151992604707767L;
        private final Queue<E> q;

        OfQueue(Queue<E> q, Class<E> type) {
            super(q, type);
            this.q = q;
        }

        @Override
        public boolean offer(E e) {
            return q.offer(check(e));
        }

        @Override
        public E remove() {
            return q.remove();
        }

        @Override
        public E poll() {
            return q.poll();
        }

        @Override
        public E element() {
            return q.element();
        }

        @Override
        public E peek() {
            return q.peek();
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

    static class OfSet<E> extends OfCollection<E> implements Set<E> {
        private static final long serialVersionUID = 4694047833775013803L;

        OfSet(Set<E> s, Class<E> type) {
            super(s, type);
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
        private static final long serialVersionUID = 1599911165492914959L;
        private final SortedSet<E> ss;

        OfSortedSet(SortedSet<E> s, Class<E> type) {
            super(s, type);
            ss = s;
        }

        @Override
        public Comparator<? super E> comparator() {
            return ss.comparator();
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return new OfSortedSet<>(ss.subSet(from, to), type);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return new OfSortedSet<>(ss.headSet(to), type);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return new OfSortedSet<>(ss.tailSet(from), type);
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
        private static final long serialVersionUID = -5429120189805438922L;
        private final NavigableSet<E> ns;

        OfNavigableSet(NavigableSet<E> s, Class<E> type) {
            super(s, type);
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
            return ns.pollFirst();
        }

        @Override
        public E pollLast() {
            return ns.pollLast();
        }

        @Override
        public NavigableSet<E> descendingSet() {
            return new OfNavigableSet<>(ns.descendingSet(), type);
        }

        @Override
        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }

        @Override
        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            return new OfNavigableSet<>(ns.subSet(from, fromIn, to, toIn), type);
        }

        @Override
        public NavigableSet<E> headSet(E to, boolean in) {
            return new OfNavigableSet<>(ns.headSet(to, in), type);
        }

        @Override
        public NavigableSet<E> tailSet(E from, boolean in) {
            return new OfNavigableSet<>(ns.tailSet(from, in), type);
        }

        @Override
        public SortedSet<E> subSet(E from, E to) {
            return subSet(from, true, to, false);
        }

        @Override
        public SortedSet<E> headSet(E to) {
            return headSet(to, false);
        }

        @Override
        public SortedSet<E> tailSet(E from) {
            return tailSet(from, true);
        }
    }

    static class OfList<E> extends OfCollection<E> implements List<E> {
        private static final long serialVersionUID = 65247728283967356L;
        final List<E> list;

        OfList(List<E> list, Class<E> type) {
            super(list, type);
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
            return list.set(index, check(e));
        }

        @Override
        public void add(int index, E e) {
            list.add(index, check(e));
        }

        @Override
        public E remove(int index) {
            return list.remove(index);
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
            return list.addAll(index, checkAll(other));
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfList<>(list.subList(from, to), type);
        }

        @Override
        public void sort(Comparator<? super E> order) {
            list.sort(order);
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
            list.replaceAll(e -> check(operator.apply(e)));
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            ListIterator<E> each = list.listIterator(index);
            return new ListIterator<>() {
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
                    each.remove();
                }

                @Override
                public void set(E e) {
                    each.set(check(e));
                }

                @Override
                public void add(E e) {
                    each.add(check(e));
                }
            };
        }
    }

    static final class OfRandomAccessList<E> extends OfList<E> implements RandomAccess {
        private static final long serialVersionUID = 1638200125423088369L;

        OfRandomAccessList(List<E> list, Class<E> type) {
            super(list, type);
        }

        @Override
        public List<E> subList(int from, int to) {
            return new OfRandomAccessList<>(list.subList(from, to), type);
        }
    }

    static class OfMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = 5742860141034234728L;
        final Map<K, V> m;
        final Class<K> keyType;
        final Class<V> valueType;

        OfMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
            this.m = Objects.requireNonNull(m);
            this.keyType = Objects.requireNonNull(keyType);
            this.valueType = Objects.requireNonNull(valueType);
        }

        final K checkKey(K key) {
            if (key != null && !keyType.isInstance(key)) {
                throw new ClassCastException("Attempt to insert " + ((Object) key).getClass()
                        + " key into map with key type " + keyType);
            }
            return key;
        }

        final V checkValue(V value) {
            if (value != null && !valueType.isInstance(value)) {
                throw new ClassCastException("Attempt to insert " + ((Object) value).getClass()
                        + " value into map with value type " + valueType);
            }
            return value;
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
            return m.put(checkKey(key), checkValue(value));
        }

        @Override
        public V remove(Object key) {
            return m.remove(key);
        }

        @Override
        public void clear() {
            m.clear();
        }

        @Override
        public Set<K> keySet() {
            return m.keySet();
        }

        @Override
        public Collection<V> values() {
            return m.values();
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new Entries();
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
        public void forEach(BiConsumer<? super K, ? super V> action) {
            m.forEach(action);
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            Objects.requireNonNull(f);
            m.replaceAll((k, v) -> checkValue(f.apply(k, v)));
        }

        @Override
        public V putIfAbsent(K key, V value) {
            return m.putIfAbsent(checkKey(key), checkValue(value));
        }

        @Override
        public boolean remove(Object key, Object value) {
            return m.remove(key, value);
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            return m.replace(checkKey(key), oldValue, checkValue(newValue));
        }

        @Override
        public V replace(K key, V value) {
            return m.replace(checkKey(key), checkValue(value));
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            Objects.requireNonNull(f);
            return m.computeIfAbsent(checkKey(key), k -> checkValue(f.apply(k)));
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            Objects.requireNonNull(f);
            return m.computeIfPresent(checkKey(key), (k, v) -> checkValue(f.apply(k, v)));
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            Objects.requireNonNull(f);
            return m.compute(checkKey(key), (k, v) -> checkValue(f.apply(k, v)));
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            Objects.requireNonNull(f);
            return m.merge(checkKey(key), checkValue(value), (a, b) -> checkValue(f.apply(a, b)));
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> other) {
            Map<K, V> checked = new LinkedHashMap<>();
            for (Map.Entry<? extends K, ? extends V> e : other.entrySet()) {
                checked.put(checkKey(e.getKey()), checkValue(e.getValue()));
            }
            m.putAll(checked);
        }

        /** Entries whose setValue is checked too. */
        private final class Entries extends AbstractSet<Map.Entry<K, V>> {
            @Override
            public int size() {
                return m.size();
            }

            @Override
            public boolean contains(Object o) {
                return m.entrySet().contains(o);
            }

            @Override
            public boolean remove(Object o) {
                return m.entrySet().remove(o);
            }

            @Override
            public void clear() {
                m.clear();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                Iterator<Map.Entry<K, V>> each = m.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        Map.Entry<K, V> e = each.next();
                        return new AbstractMap.SimpleEntry<>(e) {
                            @Override
                            public V setValue(V value) {
                                e.setValue(checkValue(value));
                                return super.setValue(value);
                            }
                        };
                    }

                    @Override
                    public void remove() {
                        each.remove();
                    }
                };
            }
        }
    }

    static class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = 1599671320688067438L;
        private final SortedMap<K, V> sm;

        OfSortedMap(SortedMap<K, V> m, Class<K> keyType, Class<V> valueType) {
            super(m, keyType, valueType);
            sm = m;
        }

        @Override
        public Comparator<? super K> comparator() {
            return sm.comparator();
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return new OfSortedMap<>(sm.subMap(from, to), keyType, valueType);
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return new OfSortedMap<>(sm.headMap(to), keyType, valueType);
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return new OfSortedMap<>(sm.tailMap(from), keyType, valueType);
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
        private static final long serialVersionUID = -4852462692372534096L;
        private final NavigableMap<K, V> nm;

        OfNavigableMap(NavigableMap<K, V> m, Class<K> keyType, Class<V> valueType) {
            super(m, keyType, valueType);
            nm = m;
        }

        private Map.Entry<K, V> checked(Map.Entry<K, V> e) {
            return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
        }

        @Override
        public K lowerKey(K key) {
            return nm.lowerKey(key);
        }

        @Override
        public Map.Entry<K, V> lowerEntry(K key) {
            return checked(nm.lowerEntry(key));
        }

        @Override
        public K floorKey(K key) {
            return nm.floorKey(key);
        }

        @Override
        public Map.Entry<K, V> floorEntry(K key) {
            return checked(nm.floorEntry(key));
        }

        @Override
        public K ceilingKey(K key) {
            return nm.ceilingKey(key);
        }

        @Override
        public Map.Entry<K, V> ceilingEntry(K key) {
            return checked(nm.ceilingEntry(key));
        }

        @Override
        public K higherKey(K key) {
            return nm.higherKey(key);
        }

        @Override
        public Map.Entry<K, V> higherEntry(K key) {
            return checked(nm.higherEntry(key));
        }

        @Override
        public Map.Entry<K, V> firstEntry() {
            return checked(nm.firstEntry());
        }

        @Override
        public Map.Entry<K, V> lastEntry() {
            return checked(nm.lastEntry());
        }

        @Override
        public Map.Entry<K, V> pollFirstEntry() {
            return checked(nm.pollFirstEntry());
        }

        @Override
        public Map.Entry<K, V> pollLastEntry() {
            return checked(nm.pollLastEntry());
        }

        @Override
        public NavigableSet<K> keySet() {
            return navigableKeySet();
        }

        @Override
        public NavigableMap<K, V> descendingMap() {
            return new OfNavigableMap<>(nm.descendingMap(), keyType, valueType);
        }

        @Override
        public NavigableSet<K> navigableKeySet() {
            return new OfNavigableSet<>(nm.navigableKeySet(), keyType);
        }

        @Override
        public NavigableSet<K> descendingKeySet() {
            return new OfNavigableSet<>(nm.descendingKeySet(), keyType);
        }

        @Override
        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            return new OfNavigableMap<>(nm.subMap(from, fromIn, to, toIn), keyType, valueType);
        }

        @Override
        public NavigableMap<K, V> headMap(K to, boolean in) {
            return new OfNavigableMap<>(nm.headMap(to, in), keyType, valueType);
        }

        @Override
        public NavigableMap<K, V> tailMap(K from, boolean in) {
            return new OfNavigableMap<>(nm.tailMap(from, in), keyType, valueType);
        }

        @Override
        public SortedMap<K, V> subMap(K from, K to) {
            return subMap(from, true, to, false);
        }

        @Override
        public SortedMap<K, V> headMap(K to) {
            return headMap(to, false);
        }

        @Override
        public SortedMap<K, V> tailMap(K from) {
            return tailMap(from, true);
        }
    }
}
