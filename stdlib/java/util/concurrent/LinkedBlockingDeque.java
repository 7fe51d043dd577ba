package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A deque, perhaps bounded, under one lock. */
public class LinkedBlockingDeque<E> extends AbstractQueue<E> implements BlockingDeque<E>, Serializable {
    private static final long serialVersionUID = -387911632671998426L;

    private final int capacity;
    private transient ReentrantLock lock = new ReentrantLock();
    private transient Condition notEmpty = lock.newCondition();
    private transient Condition notFull = lock.newCondition();
    private transient ArrayDeque<E> q = new ArrayDeque<>();

    public LinkedBlockingDeque() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingDeque(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    public LinkedBlockingDeque(Collection<? extends E> c) {
        this(Integer.MAX_VALUE);
        addAll(c);
    }

    /** In the lock: adds if there is room. */
    private boolean insert(E e, boolean first) {
        if (q.size() >= capacity) {
            return false;
        }
        if (first) {
            q.addFirst(e);
        } else {
            q.addLast(e);
        }
        notEmpty.signal();
        return true;
    }

    private E extract(boolean first) {
        E e = first ? q.pollFirst() : q.pollLast();
        if (e != null) {
            notFull.signal();
        }
        return e;
    }

    private boolean offer(E e, boolean first) {
        Objects.requireNonNull(e);
        lock.lock();
        try {
            return insert(e, first);
        } finally {
            lock.unlock();
        }
    }

    private void put(E e, boolean first) throws InterruptedException {
        Objects.requireNonNull(e);
        lock.lockInterruptibly();
        try {
            while (!insert(e, first)) {
                notFull.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean offer(E e, boolean first, long nanos) throws InterruptedException {
        Objects.requireNonNull(e);
        lock.lockInterruptibly();
        try {
            while (!insert(e, first)) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = notFull.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private E poll(boolean first) {
        lock.lock();
        try {
            return extract(first);
        } finally {
            lock.unlock();
        }
    }

    private E take(boolean first) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extract(first)) == null) {
                notEmpty.await();
            }
            return e;
        } finally {
            lock.unlock();
        }
    }

    private E poll(boolean first, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extract(first)) == null) {
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

    private static <E> E required(E e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public void addFirst(E e) {
        if (!offerFirst(e)) {
            throw new IllegalStateException("Deque full");
        }
    }

    @Override
    public void addLast(E e) {
        if (!offerLast(e)) {
            throw new IllegalStateException("Deque full");
        }
    }

    @Override
    public boolean offerFirst(E e) {
        return offer(e, true);
    }

    @Override
    public boolean offerLast(E e) {
        return offer(e, false);
    }

    @Override
    public void putFirst(E e) throws InterruptedException {
        put(e, true);
    }

    @Override
    public void putLast(E e) throws InterruptedException {
        put(e, false);
    }

    @Override
    public boolean offerFirst(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(e, true, unit.toNanos(timeout));
    }

    @Override
    public boolean offerLast(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(e, false, unit.toNanos(timeout));
    }

    @Override
    public E removeFirst() {
        return required(poll(true));
    }

    @Override
    public E removeLast() {
        return required(poll(false));
    }

    @Override
    public E pollFirst() {
        return poll(true);
    }

    @Override
    public E pollLast() {
        return poll(false);
    }

    @Override
    public E takeFirst() throws InterruptedException {
        return take(true);
    }

    @Override
    public E takeLast() throws InterruptedException {
        return take(false);
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(true, unit.toNanos(timeout));
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(false, unit.toNanos(timeout));
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
    public E peekFirst() {
        lock.lock();
        try {
            return q.peekFirst();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peekLast() {
        lock.lock();
        try {
            return q.peekLast();
        } finally {
            lock.unlock();
        }
    }

    private boolean changed(boolean removed) {
        if (removed) {
            notFull.signalAll();
        }
        return removed;
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        lock.lock();
        try {
            return changed(q.removeFirstOccurrence(o));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        lock.lock();
        try {
            return changed(q.removeLastOccurrence(o));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        return offerLast(e);
    }

    @Override
    public void put(E e) throws InterruptedException {
        put(e, false);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offerLast(e, timeout, unit);
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E poll() {
        return poll(true);
    }

    @Override
    public E take() throws InterruptedException {
        return take(true);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return pollFirst(timeout, unit);
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
    public int remainingCapacity() {
        return capacity - size();
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
                c.add(q.peekFirst());
                q.pollFirst();
            }
            changed(n > 0);
            return n;
        } finally {
            lock.unlock();
        }
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
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
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
    public boolean contains(Object o) {
        lock.lock();
        try {
            return q.contains(o);
        } finally {
            lock.unlock();
        }
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
        return java.util.Arrays.asList(toArray()).toString();
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            q.clear();
            notFull.signalAll();
        } finally {
            lock.unlock();
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
        lock.lock();
        try {
            for (Iterator<E> each = q.iterator(); each.hasNext();) {
                if (each.next() == o) {
                    each.remove();
                    notFull.signal();
                    return;
                }
            }
        } finally {
            lock.unlock();
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

    @Override
    public java.util.Spliterator<E> spliterator() {
        return java.util.Spliterators.spliteratorUnknownSize(iterator(), java.util.Spliterator.ORDERED
                | java.util.Spliterator.NONNULL | java.util.Spliterator.CONCURRENT);
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
        lock = new ReentrantLock();
        notEmpty = lock.newCondition();
        notFull = lock.newCondition();
        q = new ArrayDeque<>();
        for (E e; (e = (E) s.readObject()) != null;) {
            q.add(e);
        }
    }
}
