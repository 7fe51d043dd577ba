package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A deque for many threads that never waits for room or elements; each operation is short and under one monitor. */
public class ConcurrentLinkedDeque<E> extends AbstractCollection<E> implements Deque<E>, Serializable {
    private static final long serialVersionUID = 876323262645176354L;

    private transient ArrayDeque<E> q = new ArrayDeque<>();
    private transient Object lock = new Object();

    public ConcurrentLinkedDeque() {
    }

    public ConcurrentLinkedDeque(Collection<? extends E> c) {
        for (E e : c) {
            addLast(e);
        }
    }

    @Override
    public void addFirst(E e) {
        synchronized (lock) {
            q.addFirst(e);
        }
    }

    @Override
    public void addLast(E e) {
        synchronized (lock) {
            q.addLast(e);
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

    @Override
    public E peekFirst() {
        synchronized (lock) {
            return q.peekFirst();
        }
    }

    @Override
    public E peekLast() {
        synchronized (lock) {
            return q.peekLast();
        }
    }

    private static <E> E required(E e) {
        if (e == null) {
            throw new NoSuchElementException();
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
    public E pollFirst() {
        synchronized (lock) {
            return q.pollFirst();
        }
    }

    @Override
    public E pollLast() {
        synchronized (lock) {
            return q.pollLast();
        }
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
    public boolean offer(E e) {
        return offerLast(e);
    }

    @Override
    public boolean add(E e) {
        return offerLast(e);
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        Objects.requireNonNull(o);
        synchronized (lock) {
            return q.removeFirstOccurrence(o);
        }
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        Objects.requireNonNull(o);
        synchronized (lock) {
            return q.removeLastOccurrence(o);
        }
    }

    @Override
    public boolean contains(Object o) {
        synchronized (lock) {
            return q.contains(o);
        }
    }

    @Override
    public boolean isEmpty() {
        synchronized (lock) {
            return q.isEmpty();
        }
    }

    @Override
    public int size() {
        synchronized (lock) {
            return q.size();
        }
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) {
            throw new IllegalArgumentException();
        }
        boolean changed = false;
        for (E e : c) {
            addLast(e);
            changed = true;
        }
        return changed;
    }

    @Override
    public void clear() {
        synchronized (lock) {
            q.clear();
        }
    }

    @Override
    public String toString() {
        return Arrays.asList(toArray()).toString();
    }

    @Override
    public Object[] toArray() {
        synchronized (lock) {
            return q.toArray();
        }
    }

    @Override
    public <T> T[] toArray(T[] a) {
        synchronized (lock) {
            return q.toArray(a);
        }
    }

    @Override
    public Iterator<E> iterator() {
        return walk(false);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return walk(true);
    }

    private void removeSame(Object o) {
        synchronized (lock) {
            for (Iterator<E> each = q.iterator(); each.hasNext();) {
                if (each.next() == o) {
                    each.remove();
                    return;
                }
            }
        }
    }

    /** Over what was there when it began. */
    @SuppressWarnings("unchecked")
    private Iterator<E> walk(boolean down) {
        Object[] all = toArray();
        return new Iterator<>() {
            private int passed;
            private Object last;

            @Override
            public boolean hasNext() {
                return passed < all.length;
            }

            @Override
            public E next() {
                if (passed >= all.length) {
                    throw new NoSuchElementException();
                }
                last = all[down ? all.length - 1 - passed : passed];
                passed++;
                return (E) last;
            }

            @Override
            public void remove() {
                if (last == null) {
                    throw new IllegalStateException();
                }
                removeSame(last);
                last = null;
            }
        };
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(),
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.CONCURRENT);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        boolean changed = false;
        for (Iterator<E> each = iterator(); each.hasNext();) {
            if (filter.test(each.next())) {
                each.remove();
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
        q = new ArrayDeque<>();
        lock = new Object();
        for (E e; (e = (E) s.readObject()) != null;) {
            q.add(e);
        }
    }
}
