package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in an array that grows by half. */
public class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = 8683452581122892189L;
    private static final Object[] NONE = {};
    private static final int FIRST_CAPACITY = 10;

    private transient Object[] elements;
    private int size;

    public ArrayList() {
        elements = NONE;
    }

    public ArrayList(int initialCapacity) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        elements = initialCapacity == 0 ? NONE : new Object[initialCapacity];
    }

    public ArrayList(Collection<? extends E> c) {
        elements = ownArray(c);
        size = elements.length;
    }

    /** The elements in an Object[] that nobody else holds. */
    static Object[] ownArray(Collection<?> c) {
        Object[] a = c.toArray();
        return a.getClass() == Object[].class && trusted(c) ? a : Arrays.copyOf(a, a.length, Object[].class);
    }

    private static boolean trusted(Collection<?> c) {
        Class<?> k = c.getClass();
        return k == ArrayList.class || k == HashSet.class || k == LinkedList.class || c instanceof Immutables.ListN;
    }

    private void grow(int min) {
        int old = elements.length;
        if (min < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int grown = old + (old >> 1);
        if (grown < 0) {
            grown = Integer.MAX_VALUE - 8;
        }
        if (old == 0) {
            grown = FIRST_CAPACITY;
        }
        Object[] a = new Object[grown < min ? min : grown];
        System.arraycopy(elements, 0, a, 0, size);
        elements = a;
    }

    public void trimToSize() {
        modCount++;
        if (size < elements.length) {
            elements = size == 0 ? NONE : Arrays.copyOf(elements, size);
        }
    }

    public void ensureCapacity(int minCapacity) {
        if (minCapacity > elements.length) {
            modCount++;
            grow(minCapacity);
        }
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
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        return indexOf(o, 0, size);
    }

    private int indexOf(Object o, int from, int to) {
        Object[] a = elements;
        if (o == null) {
            for (int i = from; i < to; i++) {
                if (a[i] == null) {
                    return i;
                }
            }
        } else {
            for (int i = from; i < to; i++) {
                if (o.equals(a[i])) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        return lastIndexOf(o, 0, size);
    }

    private int lastIndexOf(Object o, int from, int to) {
        Object[] a = elements;
        for (int i = to - 1; i >= from; i--) {
            if (o == null ? a[i] == null : o.equals(a[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Object clone() {
        try {
            ArrayList<?> copy = (ArrayList<?>) super.clone();
            copy.elements = Arrays.copyOf(elements, size);
            copy.modCount = 0;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size);
    }

    @Override
    public <T> T[] toArray(T[] a) {
        return copyTo(a, 0, size);
    }

    @SuppressWarnings("unchecked")
    private <T> T[] copyTo(T[] a, int from, int n) {
        if (a.length < n) {
            return (T[]) Arrays.copyOfRange(elements, from, from + n, a.getClass());
        }
        System.arraycopy(elements, from, a, 0, n);
        if (a.length > n) {
            a[n] = null;
        }
        return a;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        if (index < 0 || index >= size) {
            throw outOfBounds(index);
        }
        return (E) elements[index];
    }

    private IndexOutOfBoundsException outOfBounds(int index) {
        return new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E set(int index, E element) {
        if (index < 0 || index >= size) {
            throw outOfBounds(index);
        }
        Object[] a = elements;
        E old = (E) a[index];
        a[index] = element;
        return old;
    }

    @Override
    public boolean add(E e) {
        modCount++;
        int n = size;
        if (n == elements.length) {
            grow(n + 1);
        }
        elements[n] = e;
        size = n + 1;
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, size);
        modCount++;
        openGap(index, 1);
        elements[index] = element;
    }

    private void openGap(int index, int n) {
        if (size + n - elements.length > 0) {
            grow(size + n);
        }
        System.arraycopy(elements, index, elements, index + n, size - index);
        size += n;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E remove(int index) {
        if (index < 0 || index >= size) {
            throw outOfBounds(index);
        }
        E old = (E) elements[index];
        cut(index);
        return old;
    }

    private void cut(int index) {
        modCount++;
        int n = --size;
        if (index < n) {
            System.arraycopy(elements, index + 1, elements, index, n - index);
        }
        elements[n] = null;
    }

    @Override
    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        cut(i);
        return true;
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List<?> other)) {
            return false;
        }
        int expected = modCount;
        boolean same = o instanceof ArrayList<?> a
                ? size == a.size && Arrays.equals(elements, 0, size, a.elements, 0, size)
                : equalRange(other, 0, size);
        checkUnchanged(expected);
        return same;
    }

    private boolean equalRange(List<?> other, int from, int to) {
        Iterator<?> theirs = other.iterator();
        for (int i = from; i < to; i++) {
            if (!theirs.hasNext() || !Objects.equals(elements[i], theirs.next())) {
                return false;
            }
        }
        return !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int expected = modCount;
        int h = hashRange(0, size);
        checkUnchanged(expected);
        return h;
    }

    private int hashRange(int from, int to) {
        Object[] a = elements;
        int h = 1;
        for (int i = from; i < to; i++) {
            Object e = a[i];
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        return h;
    }

    private void checkUnchanged(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(elements, 0, size, null);
        size = 0;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        Object[] a = c.toArray();
        modCount++;
        int n = a.length;
        if (n == 0) {
            return false;
        }
        if (n > elements.length - size) {
            grow(size + n);
        }
        System.arraycopy(a, 0, elements, size, n);
        size += n;
        return true;
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        Object[] a = c.toArray();
        modCount++;
        if (a.length == 0) {
            return false;
        }
        openGap(index, a.length);
        System.arraycopy(a, 0, elements, index, a.length);
        return true;
    }

    @Override
    protected void removeRange(int fromIndex, int toIndex) {
        if (fromIndex > toIndex) {
            throw new IndexOutOfBoundsException("From Index: " + fromIndex + " > To Index: " + toIndex);
        }
        modCount++;
        closeGap(fromIndex, toIndex);
    }

    private void closeGap(int from, int to) {
        System.arraycopy(elements, to, elements, from, size - to);
        int n = size - (to - from);
        Arrays.fill(elements, n, size, null);
        size = n;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return keepOnly(Objects.requireNonNull(c), false, 0, size);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return keepOnly(Objects.requireNonNull(c), true, 0, size);
    }

    /** Keeps those of a range whose membership in c is as said; what c's failure leaves is consistent. */
    private boolean keepOnly(Collection<?> c, boolean member, int from, int end) {
        Object[] a = elements;
        int r = from;
        while (r < end && c.contains(a[r]) == member) {
            r++;
        }
        if (r == end) {
            return false;
        }
        int w = r++;
        try {
            for (; r < end; r++) {
                Object e = a[r];
                if (c.contains(e) == member) {
                    a[w++] = e;
                }
            }
        } finally {
            System.arraycopy(a, r, a, w, end - r);
            w += end - r;
            modCount += end - w;
            closeGap(w, end);
        }
        return true;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        return removeIf(filter, 0, size);
    }

    /** Asks about every element first, so that a filter that throws changes nothing. */
    @SuppressWarnings("unchecked")
    private boolean removeIf(Predicate<? super E> filter, int from, int end) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        Object[] a = elements;
        int i = from;
        while (i < end && !filter.test((E) a[i])) {
            i++;
        }
        if (i == end) {
            checkUnchanged(expected);
            return false;
        }
        int first = i;
        long[] doomed = new long[(end - first >> 6) + 1];
        doomed[0] = 1;
        for (i = first + 1; i < end; i++) {
            if (filter.test((E) a[i])) {
                doomed[i - first >> 6] |= 1L << i - first;
            }
        }
        checkUnchanged(expected);
        modCount++;
        int w = first;
        for (i = first; i < end; i++) {
            if ((doomed[i - first >> 6] & 1L << i - first) == 0) {
                a[w++] = a[i];
            }
        }
        closeGap(w, end);
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        Object[] a = elements;
        int n = size;
        for (int i = 0; i < n && modCount == expected; i++) {
            action.accept((E) a[i]);
        }
        checkUnchanged(expected);
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        replaceRange(operator, 0, size);
        modCount++;
    }

    @SuppressWarnings("unchecked")
    private void replaceRange(UnaryOperator<E> operator, int from, int end) {
        Objects.requireNonNull(operator);
        int expected = modCount;
        Object[] a = elements;
        for (int i = from; i < end && modCount == expected; i++) {
            a[i] = operator.apply((E) a[i]);
        }
        checkUnchanged(expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> c) {
        int expected = modCount;
        Arrays.sort((E[]) elements, 0, size, c);
        checkUnchanged(expected);
        modCount++;
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk();
    }

    @Override
    public ListIterator<E> listIterator() {
        return new ListWalk(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size);
        return new ListWalk(index);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        checkSubList(fromIndex, toIndex, size);
        return new View<>(this, null, fromIndex, toIndex);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new Split(0, -1, 0);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        int expected = modCount;
        s.defaultWriteObject();
        s.writeInt(size);
        for (int i = 0; i < size; i++) {
            s.writeObject(elements[i]);
        }
        checkUnchanged(expected);
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        int n = size;
        size = 0;
        elements = NONE;
        while (size < n) {
            if (size == elements.length) {
                grow(size + 1);
            }
            elements[size] = s.readObject();
            size++;
        }
    }

    private class Walk implements Iterator<E> {
        int cursor;
        int last = -1;
        int expected = modCount;

        @Override
        public boolean hasNext() {
            return cursor != size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            int i = cursor;
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (i >= size) {
                throw new NoSuchElementException();
            }
            cursor = i + 1;
            last = i;
            return (E) elements[i];
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            checkUnchanged(expected);
            ArrayList.this.remove(last);
            cursor = last;
            last = -1;
            expected = modCount;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int n = size;
            int i = cursor;
            if (i < n) {
                Object[] a = elements;
                for (; i < n && modCount == expected; i++) {
                    action.accept((E) a[i]);
                }
                cursor = i;
                last = i - 1;
                checkUnchanged(expected);
            }
        }
    }

    private final class ListWalk extends Walk implements ListIterator<E> {
        ListWalk(int index) {
            cursor = index;
        }

        @Override
        public boolean hasPrevious() {
            return cursor != 0;
        }

        @Override
        public int nextIndex() {
            return cursor;
        }

        @Override
        public int previousIndex() {
            return cursor - 1;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E previous() {
            checkUnchanged(expected);
            int i = cursor - 1;
            if (i < 0) {
                throw new NoSuchElementException();
            }
            cursor = i;
            last = i;
            return (E) elements[i];
        }

        @Override
        public void set(E e) {
            if (last < 0) {
                throw new IllegalStateException();
            }
            checkUnchanged(expected);
            ArrayList.this.set(last, e);
        }

        @Override
        public void add(E e) {
            checkUnchanged(expected);
            ArrayList.this.add(cursor++, e);
            last = -1;
            expected = modCount;
        }
    }

    /** A stretch of the list that works on its array directly. */
    private static final class View<E> extends SubList<E> implements RandomAccess {
        private final ArrayList<E> list;

        View(ArrayList<E> list, View<E> parent, int from, int to) {
            super(list, parent, from, to);
            this.list = list;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E get(int index) {
            Objects.checkIndex(index, size);
            check();
            return (E) list.elements[offset + index];
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            checkSubList(fromIndex, toIndex, size);
            return new View<>(list, this, fromIndex, toIndex);
        }

        @Override
        public int indexOf(Object o) {
            int i = list.indexOf(o, offset, offset + size);
            check();
            return i < 0 ? -1 : i - offset;
        }

        @Override
        public int lastIndexOf(Object o) {
            int i = list.lastIndexOf(o, offset, offset + size);
            check();
            return i < 0 ? -1 : i - offset;
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public Object[] toArray() {
            check();
            return Arrays.copyOfRange(list.elements, offset, offset + size);
        }

        @Override
        public <T> T[] toArray(T[] a) {
            check();
            return list.copyTo(a, offset, size);
        }

        @Override
        public boolean equals(Object o) {
            if (o == this) {
                return true;
            }
            if (!(o instanceof List<?> other)) {
                return false;
            }
            boolean same = list.equalRange(other, offset, offset + size);
            check();
            return same;
        }

        @Override
        public int hashCode() {
            int h = list.hashRange(offset, offset + size);
            check();
            return h;
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            list.replaceRange(operator, offset, offset + size);
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            return keepOnly(c, false);
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            return keepOnly(c, true);
        }

        private boolean keepOnly(Collection<?> c, boolean member) {
            Objects.requireNonNull(c);
            check();
            int before = list.size;
            boolean changed = list.keepOnly(c, member, offset, offset + size);
            if (changed) {
                resized(list.size - before);
            }
            return changed;
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            check();
            int before = list.size;
            boolean changed = list.removeIf(filter, offset, offset + size);
            if (changed) {
                resized(list.size - before);
            }
            return changed;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void sort(Comparator<? super E> c) {
            check();
            Arrays.sort((E[]) list.elements, offset, offset + size, c);
            check();
            list.modCount++;
            resized(0);
        }

        @Override
        public Spliterator<E> spliterator() {
            check();
            return new IndexSpliterator<>(this);
        }
    }

    /** Binds to size and modCount when first used. */
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
        public Split trySplit() {
            int hi = fence();
            int lo = index;
            int mid = lo + hi >>> 1;
            return lo >= mid ? null : new Split(lo, index = mid, expected);
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            int i = index;
            if (i >= hi) {
                return false;
            }
            index = i + 1;
            action.accept((E) elements[i]);
            checkUnchanged(expected);
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            int i = index;
            index = hi;
            Object[] a = elements;
            if (hi <= a.length) {
                for (; i < hi; i++) {
                    action.accept((E) a[i]);
                }
                if (modCount == expected) {
                    return;
                }
            }
            throw new ConcurrentModificationException();
        }

        @Override
        public long estimateSize() {
            return fence() - index;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }
}
