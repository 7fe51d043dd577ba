package java.util.concurrent;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where two threads meet and swap what they bring. */
public class Exchanger<V> {
    private final ReentrantLock lock = new ReentrantLock();
    private Offer<V> waiting;

    private static final class Offer<V> {
        final V item;
        final Condition met;
        V answer;
        boolean taken;

        Offer(V item, Condition met) {
            this.item = item;
            this.met = met;
        }
    }

    public Exchanger() {
    }

    public V exchange(V x) throws InterruptedException {
        try {
            return exchange(x, false, 0);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public V exchange(V x, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(x, true, unit.toNanos(timeout));
    }

    private V exchange(V x, boolean timed, long nanos) throws InterruptedException, TimeoutException {
        lock.lockInterruptibly();
        try {
            Offer<V> other = waiting;
            if (other != null) {
                waiting = null;
                other.answer = x;
                other.taken = true;
                other.met.signal();
                return other.item;
            }
            Offer<V> mine = new Offer<>(x, lock.newCondition());
            waiting = mine;
            try {
                while (!mine.taken) {
                    if (!timed) {
                        mine.met.await();
                    } else if (nanos <= 0) {
                        throw new TimeoutException();
                    } else {
                        nanos = mine.met.awaitNanos(nanos);
                    }
                }
                return mine.answer;
            } catch (InterruptedException e) {
                if (mine.taken) {
                    Thread.currentThread().interrupt();
                    return mine.answer;
                }
                throw e;
            } finally {
                if (waiting == mine) {
                    waiting = null;
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
