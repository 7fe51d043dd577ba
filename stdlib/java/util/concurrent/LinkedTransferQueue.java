package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An unbounded queue whose producers may wait until their element is taken. */
public class LinkedTransferQueue<E> extends AbstractQueue<E> implements TransferQueue<E>, Serializable {
    private static final long serialVersionUID = -3223113410248163686L;

    private transient ReentrantLock lock = new ReentrantLock();
    private transient Condition arrived = lock.newCondition();
    private transient ArrayDeque<Item<E>> q = new ArrayDeque<>();
    private transient int consumers;

    /** An element with the condition of the producer that waits for it to be taken, if one does. */
    private static final class Item<E> {
        final E e;
        final Condition taken;
        boolean gone;

        Item(E e, Condition taken) {
            this.e = e;
            this.taken = taken;
        }
    }

    public LinkedTransferQueue() {
    }

    public LinkedTransferQueue(Collection<? extends E> c) {
        addAll(c);
    }

    private void insert(Item<E> item) {
        q.add(item);
        arrived.signal();
    }

    private E leave(Item<E> item) {
        if (item == null) {
            return null;
        }
        item.gone = true;
        if (item.taken != null) {
            item.taken.signal();
        }
        return item.e;
    }

    @Override
    public void put(E e) {
        Objects.requireNonNull(e);
        lock.lock();
        try {
            insert(new Item<>(e, null));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        put(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        put(e);
        return true;
    }

    @Override
    public boolean add(E e) {
        put(e);
        return true;
    }

    @Override
    public boolean tryTransfer(E e) {
        Objects.requireNonNull(e);
        lock.lock();
        try {
            if (consumers <= q.size()) {
                return false;
            }
            insert(new Item<>(e, null));
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void transfer(E e) throws InterruptedException {
        transfer(e, false, 0);
    }

    @Override
    public boolean tryTransfer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return transfer(e, true, unit.toNanos(timeout));
    }

    private boolean transfer(E e, boolean timed, long nanos) throws InterruptedException {
        Objects.requireNonNull(e);
        lock.lockInterruptibly();
        try {
            Item<E> item = new Item<>(e, lock.newCondition());
            insert(item);
            try {
                while (!item.gone) {
                    if (!timed) {
                        item.taken.await();
                    } else if (nanos <= 0) {
                        return false;
                    } else {
                        nanos = item.taken.awaitNanos(nanos);
                    }
                }
                return true;
            } finally {
                if (!item.gone) {
                    q.remove(item);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private E take(boolean timed, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            consumers++;
            try {
                while (q.isEmpty()) {
                    if (!timed) {
                        arrived.await();
                    } else if (nanos <= 0) {
                        return null;
                    } else {
                        nanos = arrived.awaitNanos(nanos);
                    }
                }
                return leave(q.poll());
            } finally {
                consumers--;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        return take(false, 0);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return take(true, unit.toNanos(timeout));
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return leave(q.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peek() {
        lock.lock();
        try {
            return q.isEmpty() ? null : q.peek().e;
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
        int n = 0;
        for (E e; n < maxElements && (e = poll()) != null; n++) {
            c.add(e);
        }
        return n;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean hasWaitingConsumer() {
        return getWaitingConsumerCount() > 0;
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
    public int getWaitingConsumerCount() {
        lock.lock();
        try {
            return Math.max(0, consumers - q.size());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean remove(Object o) {
        boolean[] found = new boolean[1];
        removeIf(e -> !found[0] && (found[0] = e.equals(o)));
        return found[0];
    }

    @Override
    public boolean contains(Object o) {
        for (E e : this) {
            if (e.equals(o)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void clear() {
        removeIf(e -> true);
    }

    @Override
    public Object[] toArray() {
        lock.lock();
        try {
            Object[] a = new Object[q.size()];
            int n = 0;
            for (Item<E> item : q) {
                a[n++] = item.e;
            }
            return a;
        } finally {
            lock.unlock();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        Object[] all = toArray();
        if (a.length < all.length) {
            return (T[]) Arrays.copyOf(all, all.length, a.getClass());
        }
        System.arraycopy(all, 0, a, 0, all.length);
        if (a.length > all.length) {
            a[all.length] = null;
        }
        return a;
    }

    @Override
    public String toString() {
        return Arrays.asList(toArray()).toString();
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        lock.lock();
        try {
            return q.removeIf(item -> {
                boolean out = filter.test(item.e);
                if (out) {
                    leave(item);
                }
                return out;
            });
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
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (E e : this) {
            action.accept(e);
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
                Object gone = last;
                last = null;
                removeIf(e -> e == gone);
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
        lock = new ReentrantLock();
        arrived = lock.newCondition();
        q = new ArrayDeque<>();
        for (E e; (e = (E) s.readObject()) != null;) {
            put(e);
        }
    }
}
