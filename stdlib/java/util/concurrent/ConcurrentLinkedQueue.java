package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jindo.internal.Unsafe;

/**
 * A queue without locks: nodes are linked at the tail by compare-and-set, and an element is taken by setting its
 * node's item to null. `head` and `tail` may lag behind; a node that points to itself has left the queue.
 */
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, Serializable {
    private static final long serialVersionUID = 196745693267521676L;
    private static final long HEAD = Unsafe.fieldOffset(ConcurrentLinkedQueue.class, "head");
    private static final long TAIL = Unsafe.fieldOffset(ConcurrentLinkedQueue.class, "tail");

    private transient volatile Node<E> head;
    private transient volatile Node<E> tail;

    private static final class Node<E> {
        private static final long ITEM = Unsafe.fieldOffset(Node.class, "item");
        private static final long NEXT = Unsafe.fieldOffset(Node.class, "next");
        volatile E item;
        volatile Node<E> next;

        Node(E item) {
            this.item = item;
        }

        boolean take(E e) {
            return Unsafe.compareAndSetReference(this, ITEM, e, null);
        }

        boolean link(Node<E> n) {
            return Unsafe.compareAndSetReference(this, NEXT, null, n);
        }
    }

    public ConcurrentLinkedQueue() {
        head = tail = new Node<>(null);
    }

    public ConcurrentLinkedQueue(Collection<? extends E> c) {
        this();
        for (E e : c) {
            offer(e);
        }
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        Node<E> n = new Node<>(Objects.requireNonNull(e));
        for (;;) {
            Node<E> t = tail;
            Node<E> next = t.next;
            if (next == t) {
                t = head;
                Unsafe.compareAndSetReference(this, TAIL, tail, t);
                next = t.next;
            }
            while (next != null && next != t) {
                t = next;
                next = t.next;
            }
            if (next == null && t.link(n)) {
                tail = n;
                return true;
            }
        }
    }

    private Node<E> next(Node<E> n) {
        Node<E> next = n.next;
        return next == n ? head : next;
    }

    private void moveHead(Node<E> h, Node<E> to) {
        if (h != to && Unsafe.compareAndSetReference(this, HEAD, h, to)) {
            h.next = h;
        }
    }

    @Override
    public E poll() {
        for (;;) {
            Node<E> h = head;
            Node<E> p = h;
            while (p != null) {
                E e = p.item;
                Node<E> next = p.next;
                if (next == p) {
                    break;
                }
                if (e != null && p.take(e)) {
                    moveHead(h, next == null ? p : next);
                    return e;
                }
                if (next == null) {
                    moveHead(h, p);
                    return null;
                }
                p = next;
            }
        }
    }

    /** The first node that has an item, or null. */
    private Node<E> first() {
        for (;;) {
            Node<E> h = head;
            Node<E> p = h;
            for (;;) {
                Node<E> next = p.next;
                if (p.item != null) {
                    moveHead(h, p);
                    return p;
                }
                if (next == null) {
                    return null;
                }
                if (next == p) {
                    break;
                }
                p = next;
            }
        }
    }

    @Override
    public E peek() {
        for (;;) {
            Node<E> p = first();
            if (p == null) {
                return null;
            }
            E e = p.item;
            if (e != null) {
                return e;
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return first() == null;
    }

    @Override
    public int size() {
        int n = 0;
        for (Node<E> p = first(); p != null; p = next(p)) {
            if (p.item != null) {
                n++;
            }
        }
        return n;
    }

    @Override
    public boolean contains(Object o) {
        if (o != null) {
            for (Node<E> p = first(); p != null; p = next(p)) {
                E e = p.item;
                if (e != null && o.equals(e)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean remove(Object o) {
        if (o != null) {
            for (Node<E> p = first(); p != null; p = next(p)) {
                E e = p.item;
                if (e != null && o.equals(e) && p.take(e)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) {
            throw new IllegalArgumentException();
        }
        boolean changed = false;
        for (E e : c) {
            changed |= offer(e);
        }
        return changed;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        boolean changed = false;
        for (Node<E> p = first(); p != null; p = next(p)) {
            E e = p.item;
            if (e != null && filter.test(e) && p.take(e)) {
                changed = true;
            }
        }
        return changed;
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
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (E e : this) {
            action.accept(e);
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private Node<E> upcoming = first();
            private E item = upcoming == null ? null : upcoming.item;
            private Node<E> last;
            private E lastItem;

            @Override
            public boolean hasNext() {
                while (upcoming != null && item == null) {
                    upcoming = ConcurrentLinkedQueue.this.next(upcoming);
                    item = upcoming == null ? null : upcoming.item;
                }
                return upcoming != null;
            }

            @Override
            public E next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                last = upcoming;
                lastItem = item;
                item = null;
                hasNext();
                return lastItem;
            }

            @Override
            public void remove() {
                if (last == null) {
                    throw new IllegalStateException();
                }
                last.take(lastItem);
                last = null;
            }
        };
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(),
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.CONCURRENT);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        for (E e : this) {
            s.writeObject(e);
        }
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        head = tail = new Node<>(null);
        for (E e; (e = (E) s.readObject()) != null;) {
            offer(e);
        }
    }
}
