package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A queue that gives the least element first: a binary heap in an array. */
public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
    private static final long serialVersionUID = -7720805057305804111L;
    private static final int FIRST_CAPACITY = 11;

    private transient Object[] queue;
    private int size;
    private final Comparator<? super E> comparator;
    private transient int modCount;

    public PriorityQueue() {
        this(FIRST_CAPACITY, null);
    }

    public PriorityQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    public PriorityQueue(Comparator<? super E> comparator) {
        this(FIRST_CAPACITY, comparator);
    }

    public PriorityQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1) {
            throw new IllegalArgumentException();
        }
        this.queue = new Object[initialCapacity];
        this.comparator = comparator;
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(Collection<? extends E> c) {
        if (c instanceof SortedSet<?> s) {
            comparator = (Comparator<? super E>) s.comparator();
            take(c);
        } else if (c instanceof PriorityQueue<?> q) {
            comparator = (Comparator<? super E>) q.comparator();
            take(c);
        } else {
            comparator = null;
            take(c);
            heapify();
        }
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(PriorityQueue<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        take(c);
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(SortedSet<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        take(c);
    }

    private void take(Collection<?> c) {
        Object[] a = Arrays.copyOf(c.toArray(), Math.max(1, c.size()), Object[].class);
        size = c.size();
        for (int i = 0; i < size; i++) {
            Objects.requireNonNull(a[i]);
        }
        queue = a;
    }

    private void grow() {
        int n = queue.length;
        queue = Arrays.copyOf(queue, n < 64 ? n + n + 2 : Math.max(n + 1, n + (n >> 1)));
    }

    @SuppressWarnings("unchecked")
    private void siftUp(int k, Object e) {
        Object[] q = queue;
        if (comparator == null) {
            Comparable<Object> key = (Comparable<Object>) e;
            while (k > 0) {
                int up = k - 1 >>> 1;
                Object p = q[up];
                if (key.compareTo(p) >= 0) {
                    break;
                }
                q[k] = p;
                k = up;
            }
        } else {
            Comparator<Object> c = (Comparator<Object>) comparator;
            while (k > 0) {
                int up = k - 1 >>> 1;
                Object p = q[up];
                if (c.compare(e, p) >= 0) {
                    break;
                }
                q[k] = p;
                k = up;
            }
        }
        q[k] = e;
    }

    @SuppressWarnings("unchecked")
    private void siftDown(int k, Object e, int n) {
        Object[] q = queue;
        int half = n >>> 1;
        if (comparator == null) {
            Comparable<Object> key = (Comparable<Object>) e;
            while (k < half) {
                int c = 2 * k + 1;
                if (c + 1 < n && ((Comparable<Object>) q[c]).compareTo(q[c + 1]) > 0) {
                    c++;
                }
                if (key.compareTo(q[c]) <= 0) {
                    break;
                }
                q[k] = q[c];
                k = c;
            }
        } else {
            Comparator<Object> order = (Comparator<Object>) comparator;
            while (k < half) {
                int c = 2 * k + 1;
                if (c + 1 < n && order.compare(q[c], q[c + 1]) > 0) {
                    c++;
                }
                if (order.compare(e, q[c]) <= 0) {
                    break;
                }
                q[k] = q[c];
                k = c;
            }
        }
        q[k] = e;
    }

    private void heapify() {
        for (int i = (size >>> 1) - 1; i >= 0; i--) {
            siftDown(i, queue[i], size);
        }
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        modCount++;
        int n = size;
        if (n >= queue.length) {
            grow();
        }
        siftUp(n, e);
        size = n + 1;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        return (E) queue[0];
    }

    private int indexOf(Object o) {
        if (o != null) {
            for (int i = 0; i < size; i++) {
                if (o.equals(queue[i])) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Override
    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        removeAt(i);
        return true;
    }

    /** The moved element if it came to lie before i, where an iterator has been already; else null. */
    @SuppressWarnings("unchecked")
    private E removeAt(int i) {
        modCount++;
        int n = --size;
        Object moved = queue[n];
        queue[n] = null;
        if (n == i) {
            return null;
        }
        siftDown(i, moved, n);
        if (queue[i] == moved) {
            siftUp(i, moved);
            if (queue[i] != moved) {
                return (E) moved;
            }
        }
        return null;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(queue, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        if (a.length < size) {
            return (T[]) Arrays.copyOf(queue, size, a.getClass());
        }
        System.arraycopy(queue, 0, a, 0, size);
        if (a.length > size) {
            a[size] = null;
        }
        return a;
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(queue, 0, size, null);
        size = 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll() {
        Object[] q = queue;
        E least = (E) q[0];
        if (least != null) {
            modCount++;
            int n = --size;
            Object e = q[n];
            q[n] = null;
            if (n > 0) {
                siftDown(0, e, n);
            }
        }
        return least;
    }

    public Comparator<? super E> comparator() {
        return comparator;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return sweep(filter);
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return sweep(c::contains);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return sweep(e -> !c.contains(e));
    }

    @SuppressWarnings("unchecked")
    private boolean sweep(Predicate<? super E> doomed) {
        int expected = ++modCount;
        int n = size;
        BitSet out = new BitSet(n);
        for (int i = 0; i < n; i++) {
            if (doomed.test((E) queue[i])) {
                out.set(i);
            }
        }
        check(expected);
        if (out.isEmpty()) {
            return false;
        }
        int w = 0;
        for (int i = 0; i < n; i++) {
            if (!out.get(i)) {
                queue[w++] = queue[i];
            }
        }
        Arrays.fill(queue, w, n, null);
        size = w;
        heapify();
        return true;
    }

    private void check(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (int i = 0, n = size; i < n; i++) {
            action.accept((E) queue[i]);
        }
        check(expected);
    }

    @Override
    public final Spliterator<E> spliterator() {
        return new Split(0, -1, 0);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(Math.max(2, size + 1));
        for (int i = 0; i < size; i++) {
            s.writeObject(queue[i]);
        }
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        int n = size;
        size = 0;
        queue = new Object[FIRST_CAPACITY];
        while (size < n) {
            if (size == queue.length) {
                grow();
            }
            queue[size] = s.readObject();
            size++;
        }
        heapify();
    }

    /** Goes along the array, and then through the elements that removals moved to where it had been. */
    private final class Walk implements Iterator<E> {
        private int cursor;
        private int last = -1;
        private ArrayDeque<E> missed;
        private E lastMissed;
        private int expected = modCount;

        @Override
        public boolean hasNext() {
            return cursor < size || missed != null && !missed.isEmpty();
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            check(expected);
            if (cursor < size) {
                return (E) queue[last = cursor++];
            }
            if (missed != null) {
                last = -1;
                lastMissed = missed.poll();
                if (lastMissed != null) {
                    return lastMissed;
                }
            }
            throw new NoSuchElementException();
        }

        @Override
        public void remove() {
            check(expected);
            if (last >= 0) {
                E moved = removeAt(last);
                last = -1;
                if (moved == null) {
                    cursor--;
                } else {
                    if (missed == null) {
                        missed = new ArrayDeque<>();
                    }
                    missed.add(moved);
                }
            } else if (lastMissed != null) {
                for (int i = 0; i < size; i++) {
                    if (queue[i] == lastMissed) {
                        removeAt(i);
                        break;
                    }
                }
                lastMissed = null;
            } else {
                throw new IllegalStateException();
            }
            expected = modCount;
        }
    }

    private final class Split implements Spliterator<E> {
        private int index;
        private int fence;
        private int expected;

        Split(int index, int fence, int expected) {
            this.index = index;
            this.fence = fence;
            this.expected = expected;
        }

        private int fence() {
            if (fence < 0) {
                expected = modCount;
                fence = size;
            }
            return fence;
        }

        @Override
        public Spliterator<E> trySplit() {
            int hi = fence();
            int lo = index;
            int mid = lo + hi >>> 1;
            return lo >= mid ? null : new Split(lo, index = mid, expected);
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            if (index >= fence()) {
                return false;
            }
            E e = (E) queue[index++];
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            action.accept(e);
            check(expected);
            return true;
        }

        @Override
        public long estimateSize() {
            return fence() - index;
        }

        @Override
        public int characteristics() {
            return SIZED | SUBSIZED | NONNULL;
        }
    }
}
