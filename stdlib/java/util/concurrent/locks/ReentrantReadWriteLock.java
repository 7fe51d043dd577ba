package java.util.concurrent.locks;

import java.io.Serializable;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** A lock that many may hold to read or one to write, each more than once. */
public class ReentrantReadWriteLock implements ReadWriteLock, Serializable {
    private static final long serialVersionUID = -6992448646407690164L;

    private final ReadLock readerLock;
    private final WriteLock writerLock;
    final Sync sync;

    /** The state: in the upper half how many reads are held, in the lower how many times the writer holds. */
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 6317671515068378041L;
        private static final int ONE_READ = 1 << 16;
        private static final int MAX = (1 << 16) - 1;

        private final boolean fair;
        private transient ThreadLocal<int[]> holds = new Holds();

        private static final class Holds extends ThreadLocal<int[]> {
            @Override
            protected int[] initialValue() {
                return new int[1];
            }
        }

        Sync(boolean fair) {
            this.fair = fair;
        }

        static int reads(int c) {
            return c >>> 16;
        }

        static int writes(int c) {
            return c & MAX;
        }

        private boolean again(int n) {
            int c = getState();
            if (writes(c) + n > MAX) {
                throw new Error("Maximum lock count exceeded");
            }
            setState(c + n);
            return true;
        }

        private boolean tryWrite(int n, boolean barge) {
            Thread me = Thread.currentThread();
            int c = getState();
            if (c != 0) {
                return writes(c) != 0 && getExclusiveOwnerThread() == me && again(n);
            }
            if (!barge && fair && hasQueuedPredecessors() || !compareAndSetState(0, n)) {
                return false;
            }
            setExclusiveOwnerThread(me);
            return true;
        }

        @Override
        protected boolean tryAcquire(int n) {
            return tryWrite(n, false);
        }

        boolean tryWriteLock() {
            return tryWrite(1, true);
        }

        @Override
        protected boolean tryRelease(int n) {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException();
            }
            int c = getState() - n;
            boolean free = writes(c) == 0;
            if (free) {
                setExclusiveOwnerThread(null);
            }
            setState(c);
            return free;
        }

        /** New readers stand back for who waits (fair) or for a writer that is next; those that hold go on. */
        private boolean mustStandBack() {
            return fair ? hasQueuedPredecessors() : firstQueuedIsExclusive();
        }

        private boolean tryRead(boolean barge) {
            for (;;) {
                int c = getState();
                if (writes(c) != 0 && getExclusiveOwnerThread() != Thread.currentThread()) {
                    return false;
                }
                if (!barge && writes(c) == 0 && mustStandBack() && (reads(c) == 0 || holds.get()[0] == 0)) {
                    return false;
                }
                if (reads(c) == MAX) {
                    throw new Error("Maximum lock count exceeded");
                }
                if (compareAndSetState(c, c + ONE_READ)) {
                    holds.get()[0]++;
                    return true;
                }
            }
        }

        @Override
        protected int tryAcquireShared(int unused) {
            return tryRead(false) ? 1 : -1;
        }

        boolean tryReadLock() {
            return tryRead(true);
        }

        @Override
        protected boolean tryReleaseShared(int unused) {
            int[] mine = holds.get();
            if (mine[0] <= 0) {
                throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
            }
            if (--mine[0] == 0) {
                holds.remove();
            }
            for (;;) {
                int c = getState();
                int next = c - ONE_READ;
                if (compareAndSetState(c, next)) {
                    return next == 0;
                }
            }
        }

        @Override
        protected boolean isHeldExclusively() {
            return getExclusiveOwnerThread() == Thread.currentThread();
        }

        ConditionObject newCondition() {
            return new ConditionObject();
        }

        Thread owner() {
            return writes(getState()) == 0 ? null : getExclusiveOwnerThread();
        }

        int readLocks() {
            return reads(getState());
        }

        boolean writeLocked() {
            return writes(getState()) != 0;
        }

        int writeHolds() {
            return isHeldExclusively() ? writes(getState()) : 0;
        }

        int readHolds() {
            if (readLocks() == 0) {
                return 0;
            }
            int n = holds.get()[0];
            if (n == 0) {
                holds.remove();
            }
            return n;
        }

        private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
            s.defaultReadObject();
            holds = new Holds();
            setState(0);
        }
    }

    public ReentrantReadWriteLock() {
        this(false);
    }

    public ReentrantReadWriteLock(boolean fair) {
        sync = new Sync(fair);
        readerLock = new ReadLock(this);
        writerLock = new WriteLock(this);
    }

    @Override
    public ReentrantReadWriteLock.WriteLock writeLock() {
        return writerLock;
    }

    @Override
    public ReentrantReadWriteLock.ReadLock readLock() {
        return readerLock;
    }

    /** The lock of the readers. */
    public static class ReadLock implements Lock, Serializable {
        private static final long serialVersionUID = -5992448646407690164L;
        private final Sync sync;

        protected ReadLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquireShared(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireSharedInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.tryReadLock();
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.releaseShared(1);
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return super.toString() + "[Read locks = " + sync.readLocks() + "]";
        }
    }

    /** The lock of the writer. */
    public static class WriteLock implements Lock, Serializable {
        private static final long serialVersionUID = -4992448646407690164L;
        private final Sync sync;

        protected WriteLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquire(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.tryWriteLock();
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.release(1);
        }

        @Override
        public Condition newCondition() {
            return sync.newCondition();
        }

        @Override
        public String toString() {
            Thread o = sync.owner();
            return super.toString() + (o == null ? "[Unlocked]" : "[Locked by thread " + o.getName() + "]");
        }

        public boolean isHeldByCurrentThread() {
            return sync.isHeldExclusively();
        }

        public int getHoldCount() {
            return sync.writeHolds();
        }
    }

    public final boolean isFair() {
        return sync.fair;
    }

    protected Thread getOwner() {
        return sync.owner();
    }

    public int getReadLockCount() {
        return sync.readLocks();
    }

    public boolean isWriteLocked() {
        return sync.writeLocked();
    }

    public boolean isWriteLockedByCurrentThread() {
        return sync.isHeldExclusively();
    }

    public int getWriteHoldCount() {
        return sync.writeHolds();
    }

    public int getReadHoldCount() {
        return sync.readHolds();
    }

    protected Collection<Thread> getQueuedWriterThreads() {
        return sync.getExclusiveQueuedThreads();
    }

    protected Collection<Thread> getQueuedReaderThreads() {
        return sync.getSharedQueuedThreads();
    }

    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    public final boolean hasQueuedThread(Thread thread) {
        return sync.isQueued(thread);
    }

    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    private AbstractQueuedSynchronizer.ConditionObject own(Condition condition) {
        if (condition == null) {
            throw new NullPointerException();
        }
        if (condition instanceof AbstractQueuedSynchronizer.ConditionObject c) {
            return c;
        }
        throw new IllegalArgumentException("not owner");
    }

    public boolean hasWaiters(Condition condition) {
        return sync.hasWaiters(own(condition));
    }

    public int getWaitQueueLength(Condition condition) {
        return sync.getWaitQueueLength(own(condition));
    }

    protected Collection<Thread> getWaitingThreads(Condition condition) {
        return sync.getWaitingThreads(own(condition));
    }

    @Override
    public String toString() {
        return super.toString() + "[Write locks = " + (sync.writeLocked() ? Sync.writes(sync.getState()) : 0)
                + ", Read locks = " + sync.readLocks() + "]";
    }
}
