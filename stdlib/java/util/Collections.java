package java.util;

/** Algorithms on collections, and views of them. */
public class Collections {
    @SuppressWarnings("rawtypes")
    public static final Set EMPTY_SET = new FewElements.NoSet<>();
    @SuppressWarnings("rawtypes")
    public static final List EMPTY_LIST = new FewElements.NoList<>();
    @SuppressWarnings("rawtypes")
    public static final Map EMPTY_MAP = new FewElements.NoMap<>();

    private Collections() {
    }

    // Algorithms.

    public static <T extends Comparable<? super T>> void sort(List<T> list) {
        list.sort(null);
    }

    public static <T> void sort(List<T> list, Comparator<? super T> c) {
        list.sort(c);
    }

    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        int lo = 0;
        int hi = list.size() - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            int d = list.get(mid).compareTo(key);
            if (d == 0) {
                return mid;
            }
            if (d < 0) {
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return -(lo + 1);
    }

    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> c) {
        if (c == null) {
            return binarySearch((List<? extends Comparable<? super T>>) list, key);
        }
        int lo = 0;
        int hi = list.size() - 1;
        while (lo <= hi) {
            int mid = lo + hi >>> 1;
            int d = c.compare(list.get(mid), key);
            if (d == 0) {
                return mid;
            }
            if (d < 0) {
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return -(lo + 1);
    }

    @SuppressWarnings("unchecked")
    public static void reverse(List<?> list) {
        List<Object> l = (List<Object>) list;
        int n = l.size();
        if (l instanceof RandomAccess || n < 18) {
            for (int i = 0, j = n - 1; i < j; i++, j--) {
                l.set(i, l.set(j, l.get(i)));
            }
            return;
        }
        ListIterator<Object> up = l.listIterator();
        ListIterator<Object> down = l.listIterator(n);
        for (int i = 0; i < n >> 1; i++) {
            Object e = up.next();
            up.set(down.previous());
            down.set(e);
        }
    }

    public static void shuffle(List<?> list) {
        shuffle(list, new Random());
    }

    @SuppressWarnings("unchecked")
    public static void shuffle(List<?> list, Random rnd) {
        int n = list.size();
        if (n < 5 || list instanceof RandomAccess) {
            for (int i = n; i > 1; i--) {
                swap(list, i - 1, rnd.nextInt(i));
            }
            return;
        }
        Object[] a = list.toArray();
        for (int i = n; i > 1; i--) {
            int j = rnd.nextInt(i);
            Object e = a[i - 1];
            a[i - 1] = a[j];
            a[j] = e;
        }
        ListIterator<Object> each = (ListIterator<Object>) list.listIterator();
        for (Object e : a) {
            each.next();
            each.set(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static void swap(List<?> list, int i, int j) {
        List<Object> l = (List<Object>) list;
        l.set(i, l.set(j, l.get(i)));
    }

    public static <T> void fill(List<? super T> list, T obj) {
        int n = list.size();
        if (n < 25 || list instanceof RandomAccess) {
            for (int i = 0; i < n; i++) {
                list.set(i, obj);
            }
            return;
        }
        ListIterator<? super T> each = list.listIterator();
        for (int i = 0; i < n; i++) {
            each.next();
            each.set(obj);
        }
    }

    public static <T> void copy(List<? super T> dest, List<? extends T> src) {
        int n = src.size();
        if (n > dest.size()) {
            throw new IndexOutOfBoundsException("Source does not fit in dest");
        }
        if (src instanceof RandomAccess && dest instanceof RandomAccess) {
            for (int i = 0; i < n; i++) {
                dest.set(i, src.get(i));
            }
            return;
        }
        ListIterator<? super T> to = dest.listIterator();
        for (T e : src) {
            to.next();
            to.set(e);
        }
    }

    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> coll) {
        Iterator<? extends T> each = coll.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T e = each.next();
            if (e.compareTo(best) < 0) {
                best = e;
            }
        }
        return best;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> T min(Collection<? extends T> coll, Comparator<? super T> comp) {
        if (comp == null) {
            return (T) min((Collection) coll);
        }
        Iterator<? extends T> each = coll.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T e = each.next();
            if (comp.compare(e, best) < 0) {
                best = e;
            }
        }
        return best;
    }

    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> coll) {
        Iterator<? extends T> each = coll.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T e = each.next();
            if (e.compareTo(best) > 0) {
                best = e;
            }
        }
        return best;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> T max(Collection<? extends T> coll, Comparator<? super T> comp) {
        if (comp == null) {
            return (T) max((Collection) coll);
        }
        Iterator<? extends T> each = coll.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T e = each.next();
            if (comp.compare(e, best) > 0) {
                best = e;
            }
        }
        return best;
    }

    public static void rotate(List<?> list, int distance) {
        int n = list.size();
        if (n == 0) {
            return;
        }
        int d = distance % n;
        if (d < 0) {
            d += n;
        }
        if (d != 0) {
            reverse(list.subList(0, n - d));
            reverse(list.subList(n - d, n));
            reverse(list);
        }
    }

    public static <T> boolean replaceAll(List<T> list, T oldVal, T newVal) {
        boolean changed = false;
        for (ListIterator<T> each = list.listIterator(); each.hasNext();) {
            if (Objects.equals(oldVal, each.next())) {
                each.set(newVal);
                changed = true;
            }
        }
        return changed;
    }

    public static int indexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = 0, end = source.size() - n; i <= end; i++) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    public static int lastIndexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = source.size() - n; i >= 0; i--) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    public static int frequency(Collection<?> c, Object o) {
        int n = 0;
        for (Object e : c) {
            if (Objects.equals(o, e)) {
                n++;
            }
        }
        return n;
    }

    public static boolean disjoint(Collection<?> c1, Collection<?> c2) {
        Collection<?> asked = c2;
        Collection<?> walked = c1;
        if (c1 instanceof Set) {
            walked = c2;
            asked = c1;
        } else if (!(c2 instanceof Set)) {
            if (c1.isEmpty() || c2.isEmpty()) {
                return true;
            }
            if (c1.size() > c2.size()) {
                walked = c2;
                asked = c1;
            }
        }
        for (Object e : walked) {
            if (asked.contains(e)) {
                return false;
            }
        }
        return true;
    }

    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> c, T... elements) {
        boolean changed = false;
        for (T e : elements) {
            changed |= c.add(e);
        }
        return changed;
    }

    // Views of one kind or another.

    @SuppressWarnings("unchecked")
    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> c) {
        return c.getClass() == UnmodifiableViews.OfCollection.class ? (Collection<T>) c
                : new UnmodifiableViews.OfCollection<>(c);
    }

    @SuppressWarnings("unchecked")
    public static <T> Set<T> unmodifiableSet(Set<? extends T> s) {
        return s instanceof UnmodifiableViews.OfSet && !(s instanceof SortedSet) ? (Set<T>) s
                : new UnmodifiableViews.OfSet<>(s);
    }

    @SuppressWarnings("unchecked")
    public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> s) {
        return s.getClass() == UnmodifiableViews.OfSortedSet.class ? (SortedSet<T>) s
                : new UnmodifiableViews.OfSortedSet<>(s);
    }

    @SuppressWarnings("unchecked")
    public static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> s) {
        return s.getClass() == UnmodifiableViews.OfNavigableSet.class ? (NavigableSet<T>) s
                : new UnmodifiableViews.OfNavigableSet<>(s);
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> unmodifiableList(List<? extends T> list) {
        if (list instanceof UnmodifiableViews.OfList) {
            return (List<T>) list;
        }
        return list instanceof RandomAccess ? new UnmodifiableViews.OfRandomAccessList<>(list)
                : new UnmodifiableViews.OfList<>(list);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> m) {
        return m.getClass() == UnmodifiableViews.OfMap.class ? (Map<K, V>) m
                : new UnmodifiableViews.OfMap<>(m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> m) {
        return m.getClass() == UnmodifiableViews.OfSortedMap.class ? (SortedMap<K, V>) m
                : new UnmodifiableViews.OfSortedMap<>(m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(NavigableMap<K, ? extends V> m) {
        return m.getClass() == UnmodifiableViews.OfNavigableMap.class ? (NavigableMap<K, V>) m
                : new UnmodifiableViews.OfNavigableMap<>(m);
    }

    public static <T> Collection<T> synchronizedCollection(Collection<T> c) {
        return new SynchronizedViews.OfCollection<>(c, null);
    }

    static <T> Collection<T> synchronizedCollection(Collection<T> c, Object mutex) {
        return new SynchronizedViews.OfCollection<>(c, mutex);
    }

    public static <T> Set<T> synchronizedSet(Set<T> s) {
        return new SynchronizedViews.OfSet<>(s, null);
    }

    static <T> Set<T> synchronizedSet(Set<T> s, Object mutex) {
        return new SynchronizedViews.OfSet<>(s, mutex);
    }

    public static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> s) {
        return new SynchronizedViews.OfSortedSet<>(s, null);
    }

    public static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> s) {
        return new SynchronizedViews.OfNavigableSet<>(s, null);
    }

    public static <T> List<T> synchronizedList(List<T> list) {
        return synchronizedList(list, null);
    }

    static <T> List<T> synchronizedList(List<T> list, Object mutex) {
        return list instanceof RandomAccess ? new SynchronizedViews.OfRandomAccessList<>(list, mutex)
                : new SynchronizedViews.OfList<>(list, mutex);
    }

    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> m) {
        return new SynchronizedViews.OfMap<>(m, null);
    }

    public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> m) {
        return new SynchronizedViews.OfSortedMap<>(m, null);
    }

    public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> m) {
        return new SynchronizedViews.OfNavigableMap<>(m, null);
    }

    public static <E> Collection<E> checkedCollection(Collection<E> c, Class<E> type) {
        return new CheckedViews.OfCollection<>(c, type);
    }

    public static <E> Queue<E> checkedQueue(Queue<E> c, Class<E> type) {
        return new CheckedViews.OfQueue<>(c, type);
    }

    public static <E> Set<E> checkedSet(Set<E> c, Class<E> type) {
        return new CheckedViews.OfSet<>(c, type);
    }

    public static <E> SortedSet<E> checkedSortedSet(SortedSet<E> c, Class<E> type) {
        return new CheckedViews.OfSortedSet<>(c, type);
    }

    public static <E> NavigableSet<E> checkedNavigableSet(NavigableSet<E> c, Class<E> type) {
        return new CheckedViews.OfNavigableSet<>(c, type);
    }

    public static <E> List<E> checkedList(List<E> list, Class<E> type) {
        return list instanceof RandomAccess ? new CheckedViews.OfRandomAccessList<>(list, type)
                : new CheckedViews.OfList<>(list, type);
    }

    public static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new CheckedViews.OfMap<>(m, keyType, valueType);
    }

    public static <K, V> SortedMap<K, V> checkedSortedMap(SortedMap<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new CheckedViews.OfSortedMap<>(m, keyType, valueType);
    }

    public static <K, V> NavigableMap<K, V> checkedNavigableMap(NavigableMap<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new CheckedViews.OfNavigableMap<>(m, keyType, valueType);
    }

    // Of nothing, of one, of many the same.

    public static <T> Iterator<T> emptyIterator() {
        return new FewElements.NoWalk<>();
    }

    public static <T> ListIterator<T> emptyListIterator() {
        return new FewElements.NoWalk<>();
    }

    public static <T> Enumeration<T> emptyEnumeration() {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return false;
            }

            @Override
            public T nextElement() {
                throw new NoSuchElementException();
            }

            @Override
            public Iterator<T> asIterator() {
                return emptyIterator();
            }
        };
    }

    @SuppressWarnings("unchecked")
    public static final <T> Set<T> emptySet() {
        return (Set<T>) EMPTY_SET;
    }

    public static <E> SortedSet<E> emptySortedSet() {
        return emptyNavigableSet();
    }

    public static <E> NavigableSet<E> emptyNavigableSet() {
        return new UnmodifiableViews.OfNavigableSet<>(new TreeSet<E>());
    }

    @SuppressWarnings("unchecked")
    public static final <T> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    @SuppressWarnings("unchecked")
    public static final <K, V> Map<K, V> emptyMap() {
        return (Map<K, V>) EMPTY_MAP;
    }

    public static final <K, V> SortedMap<K, V> emptySortedMap() {
        return emptyNavigableMap();
    }

    public static final <K, V> NavigableMap<K, V> emptyNavigableMap() {
        return new UnmodifiableViews.OfNavigableMap<>(new TreeMap<K, V>());
    }

    public static <T> Set<T> singleton(T o) {
        return new FewElements.OneSet<>(o);
    }

    public static <T> List<T> singletonList(T o) {
        return new FewElements.OneList<>(o);
    }

    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        return new FewElements.OneMap<>(key, value);
    }

    public static <T> List<T> nCopies(int n, T o) {
        if (n < 0) {
            throw new IllegalArgumentException("List length = " + n);
        }
        return new FewElements.Copies<>(n, o);
    }

    // Order.

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() {
        return (Comparator<T>) NaturalOrder.REVERSE;
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> cmp) {
        if (cmp == null || (Object) cmp == NaturalOrder.FORWARD) {
            return (Comparator<T>) NaturalOrder.REVERSE;
        }
        if ((Object) cmp == NaturalOrder.REVERSE) {
            return (Comparator<T>) NaturalOrder.FORWARD;
        }
        return cmp instanceof NaturalOrder.Reversed<T> r ? r.order : new NaturalOrder.Reversed<>(cmp);
    }

    // From one form to another.

    public static <T> Enumeration<T> enumeration(Collection<T> c) {
        Iterator<T> each = c.iterator();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public T nextElement() {
                return each.next();
            }
        };
    }

    public static <T> ArrayList<T> list(Enumeration<T> e) {
        ArrayList<T> list = new ArrayList<>();
        while (e.hasMoreElements()) {
            list.add(e.nextElement());
        }
        return list;
    }

    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException("Map is non-empty");
        }
        return new FewElements.KeysAsSet<>(map);
    }

    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new FewElements.LifoQueue<>(Objects.requireNonNull(deque));
    }
}
