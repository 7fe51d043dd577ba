import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Locks and conditions. */
public class Locks {
    static void run(Runnable... rs) throws InterruptedException {
        List<Thread> ts = new ArrayList<>();
        for (Runnable r : rs) {
            Thread t = new Thread(r);
            ts.add(t);
            t.start();
        }
        for (Thread t : ts) {
            t.join();
        }
    }

    public static void main(String[] args) throws Exception {
        for (boolean fair : new boolean[] {false, true}) {
            ReentrantLock l = new ReentrantLock(fair);
            int[] n = new int[1];
            Runnable inc = () -> {
                for (int i = 0; i < 2000; i++) {
                    l.lock();
                    try {
                        n[0]++;
                    } finally {
                        l.unlock();
                    }
                }
            };
            run(inc, inc, inc);
            l.lock();
            l.lock();
            System.out.println(n[0] + " " + l.getHoldCount() + l.isHeldByCurrentThread() + l.isFair());
            run(() -> System.out.println(l.tryLock()));
            l.unlock();
            l.unlock();
            Condition c = l.newCondition();
            ArrayDeque<Integer> q = new ArrayDeque<>();
            long[] sum = new long[1];
            run(() -> {
                for (int i = 1; i <= 500; i++) {
                    l.lock();
                    try {
                        while (q.size() >= 3) {
                            c.awaitUninterruptibly();
                        }
                        q.add(i);
                        c.signalAll();
                    } finally {
                        l.unlock();
                    }
                }
            }, () -> {
                for (int i = 1; i <= 500; i++) {
                    l.lock();
                    try {
                        while (q.isEmpty()) {
                            c.awaitUninterruptibly();
                        }
                        sum[0] += q.poll();
                        c.signalAll();
                    } finally {
                        l.unlock();
                    }
                }
            });
            System.out.println(sum[0] + " " + l.isLocked());
        }
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        rw.writeLock().lock();
        rw.readLock().lock();
        System.out.println(rw.getReadHoldCount() + " " + rw.isWriteLocked() + rw.getWriteHoldCount());
        rw.writeLock().unlock();
        System.out.println(rw.writeLock().tryLock());
        rw.readLock().unlock();
        for (Runnable r : List.<Runnable>of(() -> new ReentrantLock().unlock(), () -> rw.readLock().unlock(), () -> rw.readLock().newCondition(),
                () -> new ReentrantLock().newCondition().signal())) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        StampedLock s = new StampedLock();
        long o = s.tryOptimisticRead();
        System.out.println(s.validate(o) + " " + (s.tryWriteLock() != 0) + s.validate(o) + s.isWriteLocked() + (s.tryReadLock() == 0) + s.tryUnlockWrite());
        long rd = s.readLock();
        System.out.println(s.getReadLockCount() + " " + (s.tryConvertToWriteLock(rd) != 0) + s.isReadLocked());
        ReentrantLock held = new ReentrantLock();
        held.lock();
        Thread t = new Thread(() -> {
            try {
                System.out.println(held.tryLock(5, TimeUnit.MILLISECONDS));
                held.lockInterruptibly();
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        t.start();
        while (!held.hasQueuedThread(t) || t.getState() != Thread.State.WAITING) {
            Thread.sleep(5);
        }
        t.interrupt();
        t.join();
        System.out.println(held.hasQueuedThreads());
    }
}
