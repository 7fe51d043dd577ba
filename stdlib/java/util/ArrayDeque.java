package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A deque in a circular array whose length is a power of two and that is never quite full. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 2340985798034038923L;
    private static final int MAX_CAPACITY = 1 << 30;

    private transient Object[] elements;
    private transient int head;
    private transient int tail;

    public ArrayDeque() {
        elements = new Object[16];
    }

    public ArrayDeque(int numElements) {
        elements = new Object[capacityFor(numElements)];
    }

    public ArrayDeque(Collection<? extends E> c) {
        this(c.size());
        for (E e : c) {
            addLast(e);
        }
    }

    private static int capacityFor(int n) {
        return n < 8 ? 8 : n >= MAX_CAPACITY ? MAX_CAPACITY : Integer.highestOneBit(n) << 1;
    }

    private void grow() {
        Object[] old = elements;
        int n = old.length;
        if (n >= MAX_CAPACITY) {
            throw new IllegalStateException("Sorry, deque too big");
        }
        Object[] a = new Object[n << 1];
        int right = n - head;
        System.arraycopy(old, head, a, 0, right);
        System.arraycopy(old, 0, a, right, head);
        elements = a;
        head = 0;
        tail = n;
    }

    @Override
    public void addFirst(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        Object[] a = elements;
        a[head = head - 1 & a.length - 1] = e;
        if (head == tail) {
            grow();
        }
    }

    @Override
    public void addLast(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        Object[] a = elements;
        a[tail] = e;
        tail = tail + 1 & a.length - 1;
        if (tail == head) {
            grow();
        }
    }

    @Override
    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    @Override
    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    private static <E> E required(E e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public E removeFirst() {
        return required(pollFirst());
    }

    @Override
    public E removeLast() {
        return required(pollLast());
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollFirst() {
        Object[] a = elements;
        int h = head;
        E e = (E) a[h];
        if (e != null) {
            a[h] = null;
            head = h + 1 & a.length - 1;
        }
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollLast() {
        Object[] a = elements;
        int t = tail - 1 & a.length - 1;
        E e = (E) a[t];
        if (e != null) {
            a[t] = null;
            tail = t;
        }
        return e;
    }

    @Override
    public E getFirst() {
        return required(peekFirst());
    }

    @Override
    public E getLast() {
        return required(peekLast());
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekFirst() {
        return (E) elements[head];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekLast() {
        Object[] a = elements;
        return (E) a[tail - 1 & a.length - 1];
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        if (o != null) {
            Object[] a = elements;
            int mask = a.length - 1;
            for (int i = head; i != tail; i = i + 1 & mask) {
                if (o.equals(a[i])) {
                    cut(i);
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        if (o != null) {
            Object[] a = elements;
            int mask = a.length - 1;
            for (int i = tail; i != head;) {
                i = i - 1 & mask;
                if (o.equals(a[i])) {
                    cut(i);
                    return true;
                }
            }
        }
        return false;
    }

    /** Removes the element at i, moving the shorter side; true if what followed moved back into i. */
    private boolean cut(int i) {
        Object[] a = elements;
        int mask = a.length - 1;
        int front = i - head & mask;
        int back = tail - i & mask;
        if (front < back) {
            for (int k = i; k != head;) {
                int p = k - 1 & mask;
                a[k] = a[p];
                k = p;
            }
            a[head] = null;
            head = head + 1 & mask;
            return false;
        }
        int end = tail - 1 & mask;
        for (int k = i; k != end;) {
            int p = k + 1 & mask;
            a[k] = a[p];
            k = p;
        }
        a[end] = null;
        tail = end;
        return true;
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        int before = size();
        c.forEach(this::addLast);
        return size() > before;
    }

    @Override
    public boolean offer(E e) {
        return offerLast(e);
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public int size() {
        return tail - head & elements.length - 1;
    }

    @Override
    public boolean isEmpty() {
        return head == tail;
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk();
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new WalkBack();
    }

    @Override
    public Spliterator<E> spliterator() {
        return new Split(-1, -1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        Object[] a = elements;
        int mask = a.length - 1;
        for (int i = head, end = tail; i != end; i = i + 1 & mask) {
            E e = (E) a[i];
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            action.accept(e);
        }
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

    /** Asks about every element first, so that a filter that throws changes nothing. */
    @SuppressWarnings("unchecked")
    private boolean sweep(Predicate<? super E> doomed) {
        Object[] a = elements;
        int mask = a.length - 1;
        int n = size();
        int h = head;
        BitSet out = new BitSet(n);
        for (int k = 0; k < n; k++) {
            E e = (E) a[h + k & mask];
            if (doomed.test(e)) {
                out.set(k);
            }
        }
        if (out.isEmpty()) {
            return false;
        }
        if (elements != a || head != h || size() != n) {
            throw new ConcurrentModificationException();
        }
        int w = h;
        for (int k = 0; k < n; k++) {
            if (!out.get(k)) {
                a[w] = a[h + k & mask];
                w = w + 1 & mask;
            }
        }
        for (int i = w; i != tail; i = i + 1 & mask) {
            a[i] = null;
        }
        tail = w;
        return true;
    }

    @Override
    public boolean contains(Object o) {
        if (o != null) {
            Object[] a = elements;
            int mask = a.length - 1;
            for (int i = head; i != tail; i = i + 1 & mask) {
                if (o.equals(a[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public void clear() {
        Object[] a = elements;
        int mask = a.length - 1;
        for (int i = head; i != tail; i = i + 1 & mask) {
            a[i] = null;
        }
        head = tail = 0;
    }

    @Override
    public Object[] toArray() {
        return fill(new Object[size()]);
    }

    @Override
    public <T> T[] toArray(T[] a) {
        int n = size();
        if (a.length < n) {
            a = Arrays.copyOf(a, n);
        }
        fill(a);
        if (a.length > n) {
            a[n] = null;
        }
        return a;
    }

    private Object[] fill(Object[] into) {
        Object[] a = elements;
        if (head <= tail) {
            System.arraycopy(a, head, into, 0, tail - head);
        } else {
            int right = a.length - head;
            System.arraycopy(a, head, into, 0, right);
            System.arraycopy(a, 0, into, right, tail);
        }
        return into;
    }

    @Override
    @SuppressWarnings("unchecked")
    public ArrayDeque<E> clone() {
        try {
            ArrayDeque<E> copy = (ArrayDeque<E>) super.clone();
            copy.elements = elements.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError();
        }
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(size());
        for (E e : this) {
            s.writeObject(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        elements = new Object[16];
        for (int n = s.readInt(); n > 0; n--) {
            addLast((E) s.readObject());
        }
    }

    private final class Walk implements Iterator<E> {
        private int cursor = head;
        private int fence = tail;
        private int last = -1;

        @Override
        public boolean hasNext() {
            return cursor != fence;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (cursor == fence) {
                throw new NoSuchElementException();
            }
            Object[] a = elements;
            E e = (E) a[cursor];
            if (e == null || fence != tail) {
                throw new ConcurrentModificationException();
            }
            last = cursor;
            cursor = cursor + 1 & a.length - 1;
            return e;
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            if (cut(last)) {
                cursor = last;
                fence = tail;
            }
            last = -1;
        }
    }

    private final class WalkBack implements Iterator<E> {
        private int cursor = tail;
        private int fence = head;
        private int last = -1;

        @Override
        public boolean hasNext() {
            return cursor != fence;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (cursor == fence) {
                throw new NoSuchElementException();
            }
            Object[] a = elements;
            int i = cursor - 1 & a.length - 1;
            E e = (E) a[i];
            if (e == null || fence != head) {
                throw new ConcurrentModificationException();
            }
            last = cursor = i;
            return e;
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            if (!cut(last)) {
                cursor = cursor + 1 & elements.length - 1;
                fence = head;
            }
            last = -1;
        }
    }

    /** Binds to the deque's ends when first used. */
    private final class Split implements Spliterator<E> {
        private int index;
        private int fence;

        Split(int index, int fence) {
            this.index = index;
            this.fence = fence;
        }

        private void bind() {
            if (fence < 0) {
                index = head;
                fence = tail;
            }
        }

        @Override
        public Spliterator<E> trySplit() {
            bind();
            int mask = elements.length - 1;
            int n = fence - index & mask;
            if (n < 2) {
                return null;
            }
            int mid = index + (n >>> 1) & mask;
            Split s = new Split(index, mid);
            index = mid;
            return s;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            bind();
            if (index == fence) {
                return false;
            }
            Object[] a = elements;
            E e = (E) a[index];
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            index = index + 1 & a.length - 1;
            action.accept(e);
            return true;
        }

        @Override
        public long estimateSize() {
            bind();
            return fence - index & elements.length - 1;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | NONNULL;
        }
    }
}
