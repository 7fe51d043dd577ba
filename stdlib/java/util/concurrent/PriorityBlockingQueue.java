package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An unbounded queue that gives the least element first and waits for elements. */
public class PriorityBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
    private static final long serialVersionUID = 5595510919245408276L;

    private transient ReentrantLock lock = new ReentrantLock();
    private transient Condition notEmpty = lock.newCondition();
    private PriorityQueue<E> q;

    public PriorityBlockingQueue() {
        q = new PriorityQueue<>();
    }

    public PriorityBlockingQueue(int initialCapacity) {
        q = new PriorityQueue<>(initialCapacity);
    }

    public PriorityBlockingQueue(int initialCapacity, Comparator<? super E> comparator) {
        q = new PriorityQueue<>(initialCapacity, comparator);
    }

    @SuppressWarnings("unchecked")
    public PriorityBlockingQueue(Collection<? extends E> c) {
        if (c instanceof PriorityBlockingQueue<?> p) {
            q = new PriorityQueue<>(((PriorityBlockingQueue<E>) p).q);
        } else {
            q = new PriorityQueue<>(c);
        }
    }

    public Comparator<? super E> comparator() {
        return q.comparator();
    }

    /** In the lock: adds if there is room. */
    private boolean insert(E e) {
        q.add(e);
        notEmpty.signal();
        return true;
    }

    private E extract() {
        E e = q.poll();
        return e;
    }

    @Override
    public boolean offer(E e) {
        Objects.requireNonNull(e);
        lock.lock();
        try {
            return insert(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(E e) {
        offer(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        return offer(e);
    }

    @Override
    public E take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extract()) == null) {
                notEmpty.await();
            }
            return e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extract()) == null) {
                if (nanos <= 0) {
                    return null;
                }
                nanos = notEmpty.awaitNanos(nanos);
            }
            return e;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return extract();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peek() {
        lock.lock();
        try {
            return q.peek();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return q.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    private boolean changed(boolean removed) {
        return removed;
    }

    @Override
    public boolean remove(Object o) {
        lock.lock();
        try {
            return changed(q.remove(o));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean contains(Object o) {
        lock.lock();
        try {
            return q.contains(o);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Object[] toArray() {
        lock.lock();
        try {
            return q.toArray();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T[] toArray(T[] a) {
        lock.lock();
        try {
            return q.toArray(a);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return Arrays.asList(toArray()).toString();
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            q.clear();
            changed(true);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int drainTo(Collection<? super E> c) {
        return drainTo(c, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> c, int maxElements) {
        Objects.requireNonNull(c);
        if (c == this) {
            throw new IllegalArgumentException();
        }
        lock.lock();
        try {
            int n = 0;
            for (; n < maxElements && !q.isEmpty(); n++) {
                c.add(q.peek());
                q.poll();
            }
            changed(n > 0);
            return n;
        } finally {
            lock.unlock();
        }
    }

    private void removeSame(Object o) {
        lock.lock();
        try {
            for (Iterator<E> each = q.iterator(); each.hasNext();) {
                if (each.next() == o) {
                    each.remove();
                    changed(true);
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Over what was there when it began. */
    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        Object[] all = toArray();
        return new Iterator<>() {
            private int cursor;
            private Object last;

            @Override
            public boolean hasNext() {
                return cursor < all.length;
            }

            @Override
            public E next() {
                if (cursor >= all.length) {
                    throw new NoSuchElementException();
                }
                last = all[cursor++];
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
                Spliterator.NONNULL | Spliterator.CONCURRENT);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (E e : this) {
            action.accept(e);
        }
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        lock.lock();
        try {
            return changed(q.removeIf(filter));
        } finally {
            lock.unlock();
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

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        lock.lock();
        try {
            s.defaultWriteObject();
        } finally {
            lock.unlock();
        }
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        lock = new ReentrantLock();
        notEmpty = lock.newCondition();
    }
}
