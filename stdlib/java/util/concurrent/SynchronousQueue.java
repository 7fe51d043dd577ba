package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A queue with no room at all: who puts waits for who takes. */
public class SynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
    private static final long serialVersionUID = -3223113410248163686L;

    private transient ReentrantLock lock;
    private transient ArrayDeque<Meeting<E>> producers;
    private transient ArrayDeque<Meeting<E>> consumers;
    private final boolean fair;

    /** One that waits: a producer with its item, or a consumer for one. */
    private static final class Meeting<E> {
        final Condition met;
        E item;
        boolean done;

        Meeting(E item, Condition met) {
            this.item = item;
            this.met = met;
        }
    }

    public SynchronousQueue() {
        this(false);
    }

    public SynchronousQueue(boolean fair) {
        this.fair = fair;
        init();
    }

    private void init() {
        lock = new ReentrantLock(fair);
        producers = new ArrayDeque<>();
        consumers = new ArrayDeque<>();
    }

    private Meeting<E> next(ArrayDeque<Meeting<E>> waiting) {
        return fair ? waiting.pollFirst() : waiting.pollLast();
    }

    /** In the lock: hands the item to a waiting consumer. */
    private boolean give(E e) {
        Meeting<E> m = next(consumers);
        if (m == null) {
            return false;
        }
        m.item = e;
        m.done = true;
        m.met.signal();
        return true;
    }

    private E receive() {
        Meeting<E> m = next(producers);
        if (m == null) {
            return null;
        }
        m.done = true;
        m.met.signal();
        return m.item;
    }

    /** Waits for the other side; false when the time is over. */
    private boolean await(Meeting<E> m, ArrayDeque<Meeting<E>> line, boolean timed, long nanos)
            throws InterruptedException {
        line.addLast(m);
        try {
            while (!m.done) {
                if (!timed) {
                    m.met.await();
                } else if (nanos <= 0) {
                    return false;
                } else {
                    nanos = m.met.awaitNanos(nanos);
                }
            }
            return true;
        } catch (InterruptedException e) {
            if (m.done) {
                Thread.currentThread().interrupt();
                return true;
            }
            throw e;
        } finally {
            if (!m.done) {
                line.remove(m);
            }
        }
    }

    private boolean offer(E e, boolean timed, long nanos) throws InterruptedException {
        Objects.requireNonNull(e);
        lock.lockInterruptibly();
        try {
            return give(e) || await(new Meeting<>(e, lock.newCondition()), producers, timed, nanos);
        } finally {
            lock.unlock();
        }
    }

    private E poll(boolean timed, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            E e = receive();
            if (e != null) {
                return e;
            }
            Meeting<E> m = new Meeting<>(null, lock.newCondition());
            return await(m, consumers, timed, nanos) ? m.item : null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(E e) throws InterruptedException {
        offer(e, false, 0);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(e, true, unit.toNanos(timeout));
    }

    @Override
    public boolean offer(E e) {
        Objects.requireNonNull(e);
        lock.lock();
        try {
            return give(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        return poll(false, 0);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(true, unit.toNanos(timeout));
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return receive();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public void clear() {
    }

    @Override
    public boolean contains(Object o) {
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        return c.isEmpty();
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return false;
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return false;
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.emptySpliterator();
    }

    @Override
    public Object[] toArray() {
        return new Object[0];
    }

    @Override
    public <T> T[] toArray(T[] a) {
        if (a.length > 0) {
            a[0] = null;
        }
        return a;
    }

    @Override
    public String toString() {
        return "[]";
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
        int n = 0;
        for (E e; n < maxElements && (e = poll()) != null; n++) {
            c.add(e);
        }
        return n;
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        init();
    }
}
