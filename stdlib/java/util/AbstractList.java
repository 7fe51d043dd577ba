package java.util;

import java.util.function.Consumer;

/** What a list can do once it has get and size. */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    protected transient int modCount;

    protected AbstractList() {
    }

    @Override
    public boolean add(E e) {
        add(size(), e);
        return true;
    }

    @Override
    public abstract E get(int index);

    @Override
    public E set(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public E remove(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int indexOf(Object o) {
        ListIterator<E> each = listIterator();
        while (each.hasNext()) {
            E e = each.next();
            if (o == null ? e == null : o.equals(e)) {
                return each.previousIndex();
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        ListIterator<E> each = listIterator(size());
        while (each.hasPrevious()) {
            E e = each.previous();
            if (o == null ? e == null : o.equals(e)) {
                return each.nextIndex();
            }
        }
        return -1;
    }

    @Override
    public void clear() {
        removeRange(0, size());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size());
        boolean changed = false;
        for (E e : c) {
            add(index++, e);
            changed = true;
        }
        return changed;
    }

    protected void removeRange(int fromIndex, int toIndex) {
        ListIterator<E> each = listIterator(fromIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            each.next();
            each.remove();
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new Cursor(0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size());
        return new Cursor(index);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        checkSubList(fromIndex, toIndex, size());
        return this instanceof RandomAccess
                ? new RandomAccessSubList<>(this, null, fromIndex, toIndex)
                : new SubList<>(this, null, fromIndex, toIndex);
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List<?> other)) {
            return false;
        }
        Iterator<E> mine = iterator();
        Iterator<?> theirs = other.iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            if (!Objects.equals(mine.next(), theirs.next())) {
                return false;
            }
        }
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int h = 1;
        for (E e : this) {
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        return h;
    }

    static void checkPosition(int index, int size) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }

    static void checkSubList(int from, int to, int size) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex = " + from);
        }
        if (to > size) {
            throw new IndexOutOfBoundsException("toIndex = " + to);
        }
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
    }

    /** Walks by index; `last` is the element set and remove speak of, or -1. */
    private class Cursor implements ListIterator<E> {
        private int cursor;
        private int last = -1;
        private int expected = modCount;

        Cursor(int index) {
            cursor = index;
        }

        private void check() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public boolean hasNext() {
            return cursor != size();
        }

        @Override
        public E next() {
            check();
            try {
                int i = cursor;
                E e = get(i);
                last = i;
                cursor = i + 1;
                return e;
            } catch (IndexOutOfBoundsException end) {
                check();
                throw new NoSuchElementException();
            }
        }

        @Override
        public boolean hasPrevious() {
            return cursor != 0;
        }

        @Override
        public E previous() {
            check();
            try {
                int i = cursor - 1;
                E e = get(i);
                last = i;
                cursor = i;
                return e;
            } catch (IndexOutOfBoundsException end) {
                check();
                throw new NoSuchElementException();
            }
        }

        @Override
        public int nextIndex() {
            return cursor;
        }

        @Override
        public int previousIndex() {
            return cursor - 1;
        }

        private void requireLast() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            check();
        }

        @Override
        public void remove() {
            requireLast();
            try {
                AbstractList.this.remove(last);
            } catch (IndexOutOfBoundsException gone) {
                throw new ConcurrentModificationException();
            }
            if (last < cursor) {
                cursor--;
            }
            last = -1;
            expected = modCount;
        }

        @Override
        public void set(E e) {
            requireLast();
            try {
                AbstractList.this.set(last, e);
            } catch (IndexOutOfBoundsException gone) {
                throw new ConcurrentModificationException();
            }
            expected = modCount;
        }

        @Override
        public void add(E e) {
            check();
            try {
                AbstractList.this.add(cursor, e);
            } catch (IndexOutOfBoundsException gone) {
                throw new ConcurrentModificationException();
            }
            cursor++;
            last = -1;
            expected = modCount;
        }
    }

    /** A view of a stretch of a list, or of a stretch of a stretch. */
    static class SubList<E> extends AbstractList<E> {
        final AbstractList<E> root;
        final SubList<E> parent;
        final int offset;
        int size;

        /** `from` counts from the start of the parent, or of the root if there is no parent. */
        SubList(AbstractList<E> root, SubList<E> parent, int from, int to) {
            this.root = root;
            this.parent = parent;
            offset = parent == null ? from : parent.offset + from;
            size = to - from;
            modCount = root.modCount;
        }

        final void check() {
            if (root.modCount != modCount) {
                throw new ConcurrentModificationException();
            }
        }

        final void resized(int by) {
            for (SubList<E> s = this; s != null; s = s.parent) {
                s.size += by;
                s.modCount = root.modCount;
            }
        }

        @Override
        public int size() {
            check();
            return size;
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, size);
            check();
            return root.get(offset + index);
        }

        @Override
        public E set(int index, E element) {
            Objects.checkIndex(index, size);
            check();
            return root.set(offset + index, element);
        }

        @Override
        public void add(int index, E element) {
            checkPosition(index, size);
            check();
            root.add(offset + index, element);
            resized(1);
        }

        @Override
        public E remove(int index) {
            Objects.checkIndex(index, size);
            check();
            E e = root.remove(offset + index);
            resized(-1);
            return e;
        }

        @Override
        protected void removeRange(int fromIndex, int toIndex) {
            check();
            root.removeRange(offset + fromIndex, offset + toIndex);
            resized(fromIndex - toIndex);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            return addAll(size, c);
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            checkPosition(index, size);
            int n = c.size();
            if (n == 0) {
                return false;
            }
            check();
            root.addAll(offset + index, c);
            resized(n);
            return true;
        }

        @Override
        public Iterator<E> iterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            check();
            checkPosition(index, size);
            ListIterator<E> each = root.listIterator(offset + index);
            return new ListIterator<>() {
                @Override
                public boolean hasNext() {
                    return nextIndex() < size;
                }

                @Override
                public E next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return each.next();
                }

                @Override
                public boolean hasPrevious() {
                    return previousIndex() >= 0;
                }

                @Override
                public E previous() {
                    if (!hasPrevious()) {
                        throw new NoSuchElementException();
                    }
                    return each.previous();
                }

                @Override
                public int nextIndex() {
                    return each.nextIndex() - offset;
                }

                @Override
                public int previousIndex() {
                    return each.previousIndex() - offset;
                }

                @Override
                public void remove() {
                    each.remove();
                    resized(-1);
                }

                @Override
                public void set(E e) {
                    each.set(e);
                }

                @Override
                public void add(E e) {
                    each.add(e);
                    resized(1);
                }
            };
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            checkSubList(fromIndex, toIndex, size);
            return new SubList<>(root, this, fromIndex, toIndex);
        }
    }

    private static final class RandomAccessSubList<E> extends SubList<E> implements RandomAccess {
        RandomAccessSubList(AbstractList<E> root, SubList<E> parent, int from, int to) {
            super(root, parent, from, to);
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            checkSubList(fromIndex, toIndex, size);
            return new RandomAccessSubList<>(root, this, fromIndex, toIndex);
        }
    }

    /** Walks any list by index; binds to the list's size when first used. */
    static final class IndexSpliterator<E> implements Spliterator<E> {
        private final List<E> list;
        private int index;
        private int fence;
        private int expected;

        IndexSpliterator(List<E> list) {
            this(list, 0, -1, 0);
        }

        private IndexSpliterator(List<E> list, int index, int fence, int expected) {
            this.list = list;
            this.index = index;
            this.fence = fence;
            this.expected = expected;
        }

        private int fence() {
            if (fence < 0) {
                if (list instanceof AbstractList<E> a) {
                    expected = a.modCount;
                }
                fence = list.size();
            }
            return fence;
        }

        private E get(int i) {
            try {
                return list.get(i);
            } catch (IndexOutOfBoundsException gone) {
                throw new ConcurrentModificationException();
            }
        }

        private void check() {
            if (list instanceof AbstractList<E> a && a.modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public boolean tryAdvance(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            if (index >= hi) {
                return false;
            }
            action.accept(get(index++));
            check();
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                action.accept(get(i));
            }
            check();
        }

        @Override
        public Spliterator<E> trySplit() {
            int hi = fence();
            int lo = index;
            int mid = lo + hi >>> 1;
            return lo >= mid ? null : new IndexSpliterator<>(list, lo, index = mid, expected);
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
