package java.util.concurrent;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.ArrayList;
import java.util.AbstractList;
import java.util.ConcurrentModificationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list whose array is copied at every change, so that who walks it never sees one. */
public class CopyOnWriteArrayList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = 8673264195747942595L;

    private transient Object lock = new Object();
    private transient volatile Object[] array = new Object[0];

    public CopyOnWriteArrayList() {
    }

    public CopyOnWriteArrayList(Collection<? extends E> c) {
        array = Arrays.copyOf(c.toArray(), c.size(), Object[].class);
    }

    public CopyOnWriteArrayList(E[] toCopyIn) {
        array = Arrays.copyOf(toCopyIn, toCopyIn.length, Object[].class);
    }

    private static String outOfBounds(int index, int size) {
        return "Index: " + index + ", Size: " + size;
    }

    private static void checkPosition(int index, int size) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException(outOfBounds(index, size));
        }
    }

    @Override
    public int size() {
        return array.length;
    }

    @Override
    public boolean isEmpty() {
        return array.length == 0;
    }

    private static int indexOf(Object o, Object[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            if (o == null ? a[i] == null : o.equals(a[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(Object o, Object[] a, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (o == null ? a[i] == null : o.equals(a[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        Object[] a = array;
        return indexOf(o, a, 0, a.length);
    }

    public int indexOf(E e, int index) {
        Object[] a = array;
        return indexOf(e, a, index, a.length);
    }

    @Override
    public int lastIndexOf(Object o) {
        Object[] a = array;
        return lastIndexOf(o, a, 0, a.length);
    }

    public int lastIndexOf(E e, int index) {
        return lastIndexOf(e, array, 0, index + 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            CopyOnWriteArrayList<E> copy = (CopyOnWriteArrayList<E>) super.clone();
            copy.lock = new Object();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError();
        }
    }

    @Override
    public Object[] toArray() {
        return array.clone();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        Object[] mine = array;
        int n = mine.length;
        if (a.length < n) {
            return (T[]) Arrays.copyOf(mine, n, a.getClass());
        }
        System.arraycopy(mine, 0, a, 0, n);
        if (a.length > n) {
            a[n] = null;
        }
        return a;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) array[index];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E set(int index, E element) {
        synchronized (lock) {
            Object[] a = array;
            E old = (E) a[index];
            if (old != element) {
                a = a.clone();
                a[index] = element;
            }
            array = a;
            return old;
        }
    }

    private static Object[] inserted(Object[] a, int index, Object[] more) {
        Object[] b = Arrays.copyOf(a, a.length + more.length);
        System.arraycopy(more, 0, b, index, more.length);
        System.arraycopy(a, index, b, index + more.length, a.length - index);
        return b;
    }

    @Override
    public boolean add(E e) {
        synchronized (lock) {
            Object[] a = Arrays.copyOf(array, array.length + 1);
            a[a.length - 1] = e;
            array = a;
            return true;
        }
    }

    @Override
    public void add(int index, E element) {
        synchronized (lock) {
            checkPosition(index, array.length);
            array = inserted(array, index, new Object[] {element});
        }
    }

    private static Object[] without(Object[] a, int from, int to) {
        Object[] b = Arrays.copyOf(a, a.length - (to - from));
        System.arraycopy(a, to, b, from, a.length - to);
        return b;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E remove(int index) {
        synchronized (lock) {
            E old = (E) array[index];
            array = without(array, index, index + 1);
            return old;
        }
    }

    @Override
    public boolean remove(Object o) {
        synchronized (lock) {
            int i = indexOf(o);
            if (i < 0) {
                return false;
            }
            array = without(array, i, i + 1);
            return true;
        }
    }

    private void removeRange(int from, int to) {
        synchronized (lock) {
            array = without(array, from, to);
        }
    }

    public boolean addIfAbsent(E e) {
        synchronized (lock) {
            return indexOf(e) < 0 && add(e);
        }
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        Object[] a = array;
        for (Object e : c) {
            if (indexOf(e, a, 0, a.length) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(c::contains);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(e -> !c.contains(e));
    }

    public int addAllAbsent(Collection<? extends E> c) {
        Object[] more = c.toArray();
        synchronized (lock) {
            ArrayList<Object> all = new ArrayList<>(Arrays.asList(array));
            int before = all.size();
            for (Object e : more) {
                if (!all.contains(e)) {
                    all.add(e);
                }
            }
            array = all.toArray();
            return all.size() - before;
        }
    }

    @Override
    public void clear() {
        synchronized (lock) {
            array = new Object[0];
        }
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        Object[] more = c.toArray();
        synchronized (lock) {
            array = inserted(array, array.length, more);
        }
        return more.length > 0;
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        Object[] more = c.toArray();
        synchronized (lock) {
            checkPosition(index, array.length);
            array = inserted(array, index, more);
        }
        return more.length > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (Object e : array) {
            action.accept((E) e);
        }
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        synchronized (lock) {
            return removeIf(filter, 0, array.length) > 0;
        }
    }

    @SuppressWarnings("unchecked")
    private int removeIf(Predicate<? super E> filter, int from, int to) {
        Object[] a = array;
        Object[] b = new Object[a.length];
        System.arraycopy(a, 0, b, 0, from);
        int w = from;
        for (int i = from; i < to; i++) {
            if (!filter.test((E) a[i])) {
                b[w++] = a[i];
            }
        }
        int gone = to - w;
        if (gone > 0) {
            System.arraycopy(a, to, b, w, a.length - to);
            array = Arrays.copyOf(b, a.length - gone);
        }
        return gone;
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        synchronized (lock) {
            replaceRange(operator, 0, array.length);
        }
    }

    @SuppressWarnings("unchecked")
    private void replaceRange(UnaryOperator<E> operator, int from, int to) {
        Object[] a = array.clone();
        for (int i = from; i < to; i++) {
            a[i] = operator.apply((E) a[i]);
        }
        array = a;
    }

    @Override
    public void sort(Comparator<? super E> c) {
        synchronized (lock) {
            sortRange(c, 0, array.length);
        }
    }

    @SuppressWarnings("unchecked")
    private void sortRange(Comparator<? super E> c, int from, int to) {
        Object[] a = array.clone();
        Arrays.sort((E[]) a, from, to, c);
        array = a;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        Object[] a = array;
        s.writeInt(a.length);
        for (Object e : a) {
            s.writeObject(e);
        }
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        lock = new Object();
        ArrayList<Object> all = new ArrayList<>();
        for (int n = s.readInt(); n > 0; n--) {
            all.add(s.readObject());
        }
        array = all.toArray();
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    @Override
    public boolean equals(Object o) {
        return o == this || o instanceof List<?> other && equalRange(other, array, 0, array.length);
    }

    private static boolean equalRange(List<?> other, Object[] a, int from, int to) {
        Iterator<?> theirs = other.iterator();
        for (int i = from; i < to; i++) {
            if (!theirs.hasNext() || !Objects.equals(a[i], theirs.next())) {
                return false;
            }
        }
        return !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk<>(array, 0, 0, array.length);
    }

    @Override
    public ListIterator<E> listIterator() {
        Object[] a = array;
        return new Walk<>(a, 0, 0, a.length);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        Object[] a = array;
        checkPosition(index, a.length);
        return new Walk<>(a, index, 0, a.length);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(array, Spliterator.IMMUTABLE | Spliterator.ORDERED);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        Object[] a = array;
        if (fromIndex < 0 || toIndex > a.length || fromIndex > toIndex) {
            throw new IndexOutOfBoundsException();
        }
        return new View(a, fromIndex, toIndex - fromIndex);
    }

    /** Over the array as it was. */
    private static final class Walk<E> implements ListIterator<E> {
        private final Object[] a;
        private final int from;
        private final int to;
        private int cursor;

        Walk(Object[] a, int cursor, int from, int to) {
            this.a = a;
            this.cursor = cursor;
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean hasNext() {
            return cursor < to;
        }

        @Override
        public boolean hasPrevious() {
            return cursor > from;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (cursor >= to) {
                throw new NoSuchElementException();
            }
            return (E) a[cursor++];
        }

        @Override
        @SuppressWarnings("unchecked")
        public E previous() {
            if (cursor <= from) {
                throw new NoSuchElementException();
            }
            return (E) a[--cursor];
        }

        @Override
        public int nextIndex() {
            return cursor - from;
        }

        @Override
        public int previousIndex() {
            return cursor - from - 1;
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(E e) {
            throw new UnsupportedOperationException();
        }
    }

    /** A stretch of the list; it fails when the list changes other than through it. */
    private final class View extends AbstractList<E> implements RandomAccess {
        private final int offset;
        private Object[] expected;
        private int size;

        View(Object[] a, int offset, int size) {
            this.expected = a;
            this.offset = offset;
            this.size = size;
        }

        private void check() {
            if (array != expected) {
                throw new ConcurrentModificationException();
            }
        }

        private void resized(int by) {
            expected = array;
            size += by;
        }

        @Override
        public int size() {
            synchronized (lock) {
                check();
                return size;
            }
        }

        @Override
        public E get(int index) {
            synchronized (lock) {
                Objects.checkIndex(index, size);
                check();
                return CopyOnWriteArrayList.this.get(offset + index);
            }
        }

        @Override
        public E set(int index, E e) {
            synchronized (lock) {
                Objects.checkIndex(index, size);
                check();
                E old = CopyOnWriteArrayList.this.set(offset + index, e);
                expected = array;
                return old;
            }
        }

        @Override
        public void add(int index, E e) {
            synchronized (lock) {
                check();
                checkPosition(index, size);
                CopyOnWriteArrayList.this.add(offset + index, e);
                resized(1);
            }
        }

        @Override
        public E remove(int index) {
            synchronized (lock) {
                Objects.checkIndex(index, size);
                check();
                E old = CopyOnWriteArrayList.this.remove(offset + index);
                resized(-1);
                return old;
            }
        }

        @Override
        public boolean remove(Object o) {
            synchronized (lock) {
                check();
                int i = indexOf(o);
                if (i < 0) {
                    return false;
                }
                remove(i);
                return true;
            }
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            return addAll(size(), c);
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            synchronized (lock) {
                check();
                checkPosition(index, size);
                int before = array.length;
                boolean changed = CopyOnWriteArrayList.this.addAll(offset + index, c);
                resized(array.length - before);
                return changed;
            }
        }

        @Override
        public void clear() {
            synchronized (lock) {
                check();
                CopyOnWriteArrayList.this.removeRange(offset, offset + size);
                resized(-size);
            }
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            Objects.requireNonNull(filter);
            synchronized (lock) {
                check();
                int gone = CopyOnWriteArrayList.this.removeIf(filter, offset, offset + size);
                resized(-gone);
                return gone > 0;
            }
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(c::contains);
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(e -> !c.contains(e));
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
            synchronized (lock) {
                check();
                replaceRange(operator, offset, offset + size);
                expected = array;
            }
        }

        @Override
        public void sort(Comparator<? super E> c) {
            synchronized (lock) {
                check();
                sortRange(c, offset, offset + size);
                expected = array;
            }
        }

        @Override
        public Iterator<E> iterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            synchronized (lock) {
                check();
                checkPosition(index, size);
                return new Walk<>(expected, offset + index, offset, offset + size);
            }
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            synchronized (lock) {
                check();
                if (fromIndex < 0 || toIndex > size || fromIndex > toIndex) {
                    throw new IndexOutOfBoundsException();
                }
                return new View(expected, offset + fromIndex, toIndex - fromIndex);
            }
        }

        @Override
        public Spliterator<E> spliterator() {
            synchronized (lock) {
                check();
                return Spliterators.spliterator(expected, offset, offset + size,
                        Spliterator.IMMUTABLE | Spliterator.ORDERED);
            }
        }
    }
}
