package java.util;

/** The keys of a TreeMap or of a stretch of one. */
final class NavigableKeys<E> extends AbstractSet<E> implements NavigableSet<E> {
    private final NavigableMap<E, ?> map;

    NavigableKeys(NavigableMap<E, ?> map) {
        this.map = map;
    }

    @Override
    public Iterator<E> iterator() {
        return map instanceof TreeMap<E, ?> t ? t.keyIterator() : ((TreeRange<E, ?>) map).keyIterator();
    }

    @Override
    public Iterator<E> descendingIterator() {
        return map instanceof TreeMap<E, ?> t ? t.descendingKeyIterator()
                : ((TreeRange<E, ?>) map).descendingKeyIterator();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public boolean contains(Object o) {
        return map.containsKey(o);
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public E lower(E e) {
        return map.lowerKey(e);
    }

    @Override
    public E floor(E e) {
        return map.floorKey(e);
    }

    @Override
    public E ceiling(E e) {
        return map.ceilingKey(e);
    }

    @Override
    public E higher(E e) {
        return map.higherKey(e);
    }

    @Override
    public E first() {
        return map.firstKey();
    }

    @Override
    public E last() {
        return map.lastKey();
    }

    @Override
    public Comparator<? super E> comparator() {
        return map.comparator();
    }

    @Override
    public E pollFirst() {
        Map.Entry<E, ?> e = map.pollFirstEntry();
        return e == null ? null : e.getKey();
    }

    @Override
    public E pollLast() {
        Map.Entry<E, ?> e = map.pollLastEntry();
        return e == null ? null : e.getKey();
    }

    @Override
    public boolean remove(Object o) {
        int before = size();
        map.remove(o);
        return size() != before;
    }

    @Override
    public NavigableSet<E> subSet(E fromElement, boolean fromInclusive, E toElement, boolean toInclusive) {
        return new NavigableKeys<>(map.subMap(fromElement, fromInclusive, toElement, toInclusive));
    }

    @Override
    public NavigableSet<E> headSet(E toElement, boolean inclusive) {
        return new NavigableKeys<>(map.headMap(toElement, inclusive));
    }

    @Override
    public NavigableSet<E> tailSet(E fromElement, boolean inclusive) {
        return new NavigableKeys<>(map.tailMap(fromElement, inclusive));
    }

    @Override
    public SortedSet<E> subSet(E fromElement, E toElement) {
        return subSet(fromElement, true, toElement, false);
    }

    @Override
    public SortedSet<E> headSet(E toElement) {
        return headSet(toElement, false);
    }

    @Override
    public SortedSet<E> tailSet(E fromElement) {
        return tailSet(fromElement, true);
    }

    @Override
    public NavigableSet<E> descendingSet() {
        return new NavigableKeys<>(map.descendingMap());
    }

    @Override
    public Spliterator<E> spliterator() {
        return map instanceof TreeMap<E, ?> t ? t.keySpliterator() : NavigableSet.super.spliterator();
    }
}
