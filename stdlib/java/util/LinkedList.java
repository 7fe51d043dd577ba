package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A list and deque of doubly linked nodes. */
public class LinkedList<E> extends AbstractSequentialList<E> implements List<E>, Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 876323262645176354L;

    private transient int size;
    private transient Node<E> first;
    private transient Node<E> last;

    private static final class Node<E> {
        E item;
        Node<E> next;
        Node<E> prev;

        Node(Node<E> prev, E item, Node<E> next) {
            this.prev = prev;
            this.item = item;
            this.next = next;
        }
    }

    public LinkedList() {
    }

    public LinkedList(Collection<? extends E> c) {
        addAll(c);
    }

    private void link(Node<E> prev, E e, Node<E> next) {
        Node<E> n = new Node<>(prev, e, next);
        if (prev == null) {
            first = n;
        } else {
            prev.next = n;
        }
        if (next == null) {
            last = n;
        } else {
            next.prev = n;
        }
        size++;
        modCount++;
    }

    private E unlink(Node<E> n) {
        E e = n.item;
        Node<E> next = n.next;
        Node<E> prev = n.prev;
        if (prev == null) {
            first = next;
        } else {
            prev.next = next;
            n.prev = null;
        }
        if (next == null) {
            last = prev;
        } else {
            next.prev = prev;
            n.next = null;
        }
        n.item = null;
        size--;
        modCount++;
        return e;
    }

    private Node<E> node(int index) {
        Node<E> n;
        if (index < size >> 1) {
            n = first;
            for (int i = 0; i < index; i++) {
                n = n.next;
            }
        } else {
            n = last;
            for (int i = size - 1; i > index; i--) {
                n = n.prev;
            }
        }
        return n;
    }

    private Node<E> checkedNode(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
        return node(index);
    }

    private Node<E> find(Object o) {
        for (Node<E> n = first; n != null; n = n.next) {
            if (o == null ? n.item == null : o.equals(n.item)) {
                return n;
            }
        }
        return null;
    }

    private static <E> Node<E> required(Node<E> n) {
        if (n == null) {
            throw new NoSuchElementException();
        }
        return n;
    }

    @Override
    public E getFirst() {
        return required(first).item;
    }

    @Override
    public E getLast() {
        return required(last).item;
    }

    @Override
    public E removeFirst() {
        return unlink(required(first));
    }

    @Override
    public E removeLast() {
        return unlink(required(last));
    }

    @Override
    public void addFirst(E e) {
        link(null, e, first);
    }

    @Override
    public void addLast(E e) {
        link(last, e, null);
    }

    @Override
    public boolean contains(Object o) {
        return find(o) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean add(E e) {
        link(last, e, null);
        return true;
    }

    @Override
    public boolean remove(Object o) {
        Node<E> n = find(o);
        if (n == null) {
            return false;
        }
        unlink(n);
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return addAll(size, c);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        Object[] a = c.toArray();
        if (a.length == 0) {
            return false;
        }
        Node<E> next = index == size ? null : node(index);
        int expected = modCount;
        for (Object e : a) {
            link(next == null ? last : next.prev, (E) e, next);
        }
        modCount = expected + 1;
        return true;
    }

    @Override
    public void clear() {
        first = last = null;
        size = 0;
        modCount++;
    }

    @Override
    public E get(int index) {
        return checkedNode(index).item;
    }

    @Override
    public E set(int index, E element) {
        Node<E> n = checkedNode(index);
        E old = n.item;
        n.item = element;
        return old;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, size);
        Node<E> next = index == size ? null : node(index);
        link(next == null ? last : next.prev, element, next);
    }

    @Override
    public E remove(int index) {
        return unlink(checkedNode(index));
    }

    @Override
    public int indexOf(Object o) {
        int i = 0;
        for (Node<E> n = first; n != null; n = n.next, i++) {
            if (o == null ? n.item == null : o.equals(n.item)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        int i = size - 1;
        for (Node<E> n = last; n != null; n = n.prev, i--) {
            if (o == null ? n.item == null : o.equals(n.item)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public boolean offer(E e) {
        return add(e);
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

    @Override
    public E peekFirst() {
        return first == null ? null : first.item;
    }

    @Override
    public E peekLast() {
        return last == null ? null : last.item;
    }

    @Override
    public E pollFirst() {
        return first == null ? null : unlink(first);
    }

    @Override
    public E pollLast() {
        return last == null ? null : unlink(last);
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
    public boolean removeFirstOccurrence(Object o) {
        return remove(o);
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        for (Node<E> n = last; n != null; n = n.prev) {
            if (o == null ? n.item == null : o.equals(n.item)) {
                unlink(n);
                return true;
            }
        }
        return false;
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size);
        return new Walk(index);
    }

    @Override
    public Iterator<E> descendingIterator() {
        Walk each = new Walk(size);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasPrevious();
            }

            @Override
            public E next() {
                return each.previous();
            }

            @Override
            public void remove() {
                each.remove();
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            LinkedList<E> copy = (LinkedList<E>) super.clone();
            copy.first = copy.last = null;
            copy.size = 0;
            copy.modCount = 0;
            for (Node<E> n = first; n != null; n = n.next) {
                copy.add(n.item);
            }
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Object[] toArray() {
        return fill(new Object[size]);
    }

    @Override
    public <T> T[] toArray(T[] a) {
        if (a.length < size) {
            a = Arrays.copyOf(a, size);
        }
        fill(a);
        if (a.length > size) {
            a[size] = null;
        }
        return a;
    }

    private Object[] fill(Object[] a) {
        int i = 0;
        for (Node<E> n = first; n != null; n = n.next) {
            a[i++] = n.item;
        }
        return a;
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (Node<E> n = first; n != null; n = n.next) {
            s.writeObject(n.item);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        for (int n = s.readInt(); n > 0; n--) {
            addLast((E) s.readObject());
        }
    }

    private final class Walk implements ListIterator<E> {
        private Node<E> lastReturned;
        private Node<E> next;
        private int nextIndex;
        private int expected = modCount;

        Walk(int index) {
            next = index == size ? null : node(index);
            nextIndex = index;
        }

        private void check() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public boolean hasNext() {
            return nextIndex < size;
        }

        @Override
        public E next() {
            check();
            if (nextIndex >= size) {
                throw new NoSuchElementException();
            }
            Node<E> n = next;
            lastReturned = n;
            next = n.next;
            nextIndex++;
            return n.item;
        }

        @Override
        public boolean hasPrevious() {
            return nextIndex > 0;
        }

        @Override
        public E previous() {
            check();
            if (nextIndex <= 0) {
                throw new NoSuchElementException();
            }
            Node<E> n = next == null ? last : next.prev;
            lastReturned = next = n;
            nextIndex--;
            return n.item;
        }

        @Override
        public int nextIndex() {
            return nextIndex;
        }

        @Override
        public int previousIndex() {
            return nextIndex - 1;
        }

        @Override
        public void remove() {
            check();
            Node<E> n = lastReturned;
            if (n == null) {
                throw new IllegalStateException();
            }
            Node<E> after = n.next;
            unlink(n);
            if (next == n) {
                next = after;
            } else {
                nextIndex--;
            }
            lastReturned = null;
            expected++;
        }

        @Override
        public void set(E e) {
            if (lastReturned == null) {
                throw new IllegalStateException();
            }
            check();
            lastReturned.item = e;
        }

        @Override
        public void add(E e) {
            check();
            lastReturned = null;
            link(next == null ? last : next.prev, e, next);
            nextIndex++;
            expected++;
        }
    }
}
