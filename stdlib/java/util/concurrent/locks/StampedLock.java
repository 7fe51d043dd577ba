package java.util.concurrent.locks;

import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import jindo.internal.Unsafe;

/**
 * A lock whose stamps also let a reader go ahead without holding anything and ask afterwards whether a writer
 * came. The state: the number of reads held in the low seven bits, the write bit, and above it a version that
 * each write moves on. Who must wait does so on a monitor that releases look at only if somebody waits.
 */
public class StampedLock implements Serializable {
    private static final long serialVersionUID = -6001602636862214147L;
    private static final long STATE = Unsafe.fieldOffset(StampedLock.class, "state");
    private static final long READS = 127;
    private static final long WRITE = 128;
    private static final long LOCKED = READS | WRITE;
    private static final long ORIGIN = WRITE << 1;

    private transient volatile long state = ORIGIN;
    private transient volatile int waiting;
    private transient volatile int writersWaiting;
    private transient Object gate = new Object();

    public StampedLock() {
    }

    private boolean cas(long expected, long x) {
        return Unsafe.compareAndSetLong(this, STATE, expected, x);
    }

    private static long nextVersion(long s) {
        long next = s + WRITE;
        return next == 0 ? ORIGIN : next;
    }

    private void wake() {
        if (waiting > 0) {
            synchronized (gate) {
                gate.notifyAll();
            }
        }
    }

    /** One try, not minding who waits. */
    private long tryWriteOnce() {
        long s;
        while (((s = state) & LOCKED) == 0) {
            if (cas(s, s | WRITE)) {
                return s | WRITE;
            }
        }
        return 0;
    }

    private long tryReadOnce() {
        long s;
        while (((s = state) & WRITE) == 0) {
            if ((s & READS) == READS) {
                throw new Error("Maximum lock count exceeded");
            }
            if (cas(s, s + 1)) {
                return s + 1;
            }
        }
        return 0;
    }

    /** Waits at the gate: 0 when the time is over. */
    private long acquire(boolean write, boolean interruptible, long deadline) throws InterruptedException {
        boolean interrupted = false;
        synchronized (gate) {
            waiting++;
            if (write) {
                writersWaiting++;
            }
            try {
                for (;;) {
                    long stamp = write ? tryWriteOnce() : tryReadOnce();
                    if (stamp != 0) {
                        return stamp;
                    }
                    try {
                        if (deadline == 0) {
                            gate.wait();
                        } else {
                            long left = deadline - System.nanoTime();
                            if (left <= 0) {
                                return 0;
                            }
                            gate.wait(left / 1000000, (int) (left % 1000000));
                        }
                    } catch (InterruptedException e) {
                        if (interruptible) {
                            throw e;
                        }
                        interrupted = true;
                    }
                }
            } finally {
                waiting--;
                if (write) {
                    writersWaiting--;
                }
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private long acquireQuietly(boolean write) {
        try {
            return acquire(write, false, 0);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static long deadline(long time, TimeUnit unit) {
        long d = System.nanoTime() + unit.toNanos(time);
        return d == 0 ? 1 : d;
    }

    public long writeLock() {
        long stamp = tryWriteOnce();
        return stamp != 0 ? stamp : acquireQuietly(true);
    }

    public long tryWriteLock() {
        return tryWriteOnce();
    }

    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long stamp = tryWriteOnce();
        return stamp != 0 || time <= 0 ? stamp : acquire(true, true, deadline(time, unit));
    }

    public long writeLockInterruptibly() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long stamp = tryWriteOnce();
        return stamp != 0 ? stamp : acquire(true, true, 0);
    }

    public long readLock() {
        long stamp = writersWaiting == 0 ? tryReadOnce() : 0;
        return stamp != 0 ? stamp : acquireQuietly(false);
    }

    public long tryReadLock() {
        return tryReadOnce();
    }

    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long stamp = tryReadOnce();
        return stamp != 0 || time <= 0 ? stamp : acquire(false, true, deadline(time, unit));
    }

    public long readLockInterruptibly() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long stamp = tryReadOnce();
        return stamp != 0 ? stamp : acquire(false, true, 0);
    }

    public long tryOptimisticRead() {
        long s = state;
        return (s & WRITE) == 0 ? s & ~READS : 0;
    }

    public boolean validate(long stamp) {
        Unsafe.loadFence();
        return stamp != 0 && (stamp & ~READS) == (state & ~READS);
    }

    public void unlockWrite(long stamp) {
        if (state != stamp || (stamp & WRITE) == 0) {
            throw new IllegalMonitorStateException();
        }
        state = nextVersion(stamp);
        wake();
    }

    public void unlockRead(long stamp) {
        if ((stamp & READS) != 0) {
            long s;
            while (((s = state) & ~READS) == (stamp & ~READS) && (s & READS) > 0) {
                if (cas(s, s - 1)) {
                    if ((s & READS) == 1) {
                        wake();
                    }
                    return;
                }
            }
        }
        throw new IllegalMonitorStateException();
    }

    public void unlock(long stamp) {
        if ((stamp & WRITE) != 0) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    public long tryConvertToWriteLock(long stamp) {
        long mode = stamp & LOCKED;
        long s;
        while (((s = state) & ~READS) == (stamp & ~READS)) {
            long held = s & LOCKED;
            if (held == 0) {
                if (mode != 0) {
                    break;
                }
                if (cas(s, s | WRITE)) {
                    return s | WRITE;
                }
            } else if (held == WRITE) {
                return mode == held ? stamp : 0;
            } else if (held == 1 && mode != 0) {
                if (cas(s, s - 1 + WRITE)) {
                    return s - 1 + WRITE;
                }
            } else {
                break;
            }
        }
        return 0;
    }

    public long tryConvertToReadLock(long stamp) {
        long mode = stamp & LOCKED;
        long s;
        while (((s = state) & ~READS) == (stamp & ~READS)) {
            if (mode >= WRITE) {
                if (s != stamp) {
                    break;
                }
                long next = nextVersion(s) + 1;
                state = next;
                wake();
                return next;
            }
            if (mode == 0) {
                if ((s & READS) == READS) {
                    throw new Error("Maximum lock count exceeded");
                }
                if (cas(s, s + 1)) {
                    return s + 1;
                }
            } else {
                return (s & READS) == 0 ? 0 : stamp;
            }
        }
        return 0;
    }

    public long tryConvertToOptimisticRead(long stamp) {
        long mode = stamp & LOCKED;
        long s;
        while (((s = state) & ~READS) == (stamp & ~READS)) {
            if (mode >= WRITE) {
                if (s != stamp) {
                    break;
                }
                unlockWrite(stamp);
                return nextVersion(stamp);
            }
            if (mode == 0) {
                return stamp;
            }
            if ((s & READS) == 0) {
                break;
            }
            if (cas(s, s - 1)) {
                if ((s & READS) == 1) {
                    wake();
                }
                return s - 1 & ~READS;
            }
        }
        return 0;
    }

    public boolean tryUnlockWrite() {
        long s = state;
        if ((s & WRITE) == 0) {
            return false;
        }
        unlockWrite(s);
        return true;
    }

    public boolean tryUnlockRead() {
        long s;
        while (((s = state) & WRITE) == 0 && (s & READS) > 0) {
            if (cas(s, s - 1)) {
                if ((s & READS) == 1) {
                    wake();
                }
                return true;
            }
        }
        return false;
    }

    public boolean isWriteLocked() {
        return (state & WRITE) != 0;
    }

    public boolean isReadLocked() {
        return (state & READS) != 0;
    }

    public static boolean isWriteLockStamp(long stamp) {
        return (stamp & LOCKED) == WRITE;
    }

    public static boolean isReadLockStamp(long stamp) {
        return (stamp & READS) != 0;
    }

    public static boolean isLockStamp(long stamp) {
        return (stamp & LOCKED) != 0;
    }

    public static boolean isOptimisticReadStamp(long stamp) {
        return (stamp & LOCKED) == 0 && stamp != 0;
    }

    public int getReadLockCount() {
        return (int) (state & READS);
    }

    @Override
    public String toString() {
        long s = state;
        return super.toString() + ((s & LOCKED) == 0 ? "[Unlocked]" : (s & WRITE) != 0 ? "[Write-locked]"
                : "[Read-locks:" + (s & READS) + "]");
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        gate = new Object();
        state = ORIGIN;
    }

    public Lock asReadLock() {
        return new View() {
            @Override
            public void lock() {
                readLock();
            }

            @Override
            public void lockInterruptibly() throws InterruptedException {
                readLockInterruptibly();
            }

            @Override
            public boolean tryLock() {
                return tryReadLock() != 0;
            }

            @Override
            public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
                return tryReadLock(time, unit) != 0;
            }

            @Override
            public void unlock() {
                if (!tryUnlockRead()) {
                    throw new IllegalMonitorStateException();
                }
            }
        };
    }

    public Lock asWriteLock() {
        return new View() {
            @Override
            public void lock() {
                writeLock();
            }

            @Override
            public void lockInterruptibly() throws InterruptedException {
                writeLockInterruptibly();
            }

            @Override
            public boolean tryLock() {
                return tryWriteLock() != 0;
            }

            @Override
            public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
                return tryWriteLock(time, unit) != 0;
            }

            @Override
            public void unlock() {
                if (!tryUnlockWrite()) {
                    throw new IllegalMonitorStateException();
                }
            }
        };
    }

    public ReadWriteLock asReadWriteLock() {
        return new ReadWriteLock() {
            @Override
            public Lock readLock() {
                return asReadLock();
            }

            @Override
            public Lock writeLock() {
                return asWriteLock();
            }
        };
    }

    private abstract static class View implements Lock {
        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }
}
