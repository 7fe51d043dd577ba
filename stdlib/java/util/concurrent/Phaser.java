package java.util.concurrent;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A barrier of many phases whose parties may come and go, and that may stand under another. */
public class Phaser {
    private static final int MAX_PARTIES = 0xffff;

    private final Phaser parent;
    private final Phaser root;
    /** One lock for a whole tree of phasers. */
    private final ReentrantLock lock;
    private final Condition advanced;
    private int phase;
    private int parties;
    private int unarrived;

    public Phaser() {
        this(null, 0);
    }

    public Phaser(int parties) {
        this(null, parties);
    }

    public Phaser(Phaser parent) {
        this(parent, 0);
    }

    public Phaser(Phaser parent, int parties) {
        if (parties < 0 || parties > MAX_PARTIES) {
            throw new IllegalArgumentException("Illegal number of parties");
        }
        this.parent = parent;
        this.root = parent == null ? this : parent.root;
        this.lock = parent == null ? new ReentrantLock() : root.lock;
        this.advanced = parent == null ? lock.newCondition() : root.advanced;
        lock.lock();
        try {
            this.parties = this.unarrived = parties;
            this.phase = root.phase;
            if (parent != null && parties != 0) {
                this.phase = parent.doRegister(1);
            }
        } finally {
            lock.unlock();
        }
    }

    /** In the lock: brings this up to the phase of the root. */
    private int reconcile() {
        if (this != root && phase != root.phase) {
            phase = root.phase;
            unarrived = parties;
        }
        return phase;
    }

    private int doRegister(int n) {
        for (;;) {
            int now = reconcile();
            if (now < 0) {
                return now;
            }
            if (n > MAX_PARTIES - parties) {
                throw new IllegalStateException("Attempt to register more than 65535 parties for " + describe());
            }
            if (parties != 0 && unarrived == 0) {
                root.awaitAdvance0(now);
                continue;
            }
            boolean first = parties == 0;
            parties += n;
            unarrived += n;
            if (first && parent != null) {
                phase = parent.doRegister(1);
                return phase;
            }
            return now;
        }
    }

    /** In the lock: waits without minding interrupts. */
    private int awaitAdvance0(int from) {
        while (root.phase == from) {
            advanced.awaitUninterruptibly();
        }
        return root.phase;
    }

    private int doArrive(boolean deregister) {
        int now = reconcile();
        if (now < 0) {
            return now;
        }
        if (unarrived <= 0) {
            throw new IllegalStateException("Attempted arrival of unregistered party for " + describe());
        }
        unarrived--;
        if (deregister) {
            parties--;
        }
        if (unarrived == 0) {
            if (parent == null) {
                advance();
            } else {
                parent.doArrive(parties == 0);
            }
        }
        return now;
    }

    /** In the lock, on the root: goes to the next phase. */
    private void advance() {
        boolean over = onAdvance(phase, parties);
        int next = phase + 1 & Integer.MAX_VALUE;
        phase = over ? next | Integer.MIN_VALUE : next;
        unarrived = parties;
        advanced.signalAll();
    }

    public int register() {
        return bulkRegister(1);
    }

    public int bulkRegister(int parties) {
        if (parties < 0) {
            throw new IllegalArgumentException();
        }
        lock.lock();
        try {
            return parties == 0 ? reconcile() : doRegister(parties);
        } finally {
            lock.unlock();
        }
    }

    public int arrive() {
        lock.lock();
        try {
            return doArrive(false);
        } finally {
            lock.unlock();
        }
    }

    public int arriveAndDeregister() {
        lock.lock();
        try {
            return doArrive(true);
        } finally {
            lock.unlock();
        }
    }

    public int arriveAndAwaitAdvance() {
        lock.lock();
        try {
            int now = doArrive(false);
            return now < 0 ? now : awaitAdvance0(now);
        } finally {
            lock.unlock();
        }
    }

    public int awaitAdvance(int phase) {
        if (phase < 0) {
            return phase;
        }
        lock.lock();
        try {
            return awaitAdvance0(phase);
        } finally {
            lock.unlock();
        }
    }

    public int awaitAdvanceInterruptibly(int phase) throws InterruptedException {
        if (phase < 0) {
            return phase;
        }
        lock.lockInterruptibly();
        try {
            while (root.phase == phase) {
                advanced.await();
            }
            return root.phase;
        } finally {
            lock.unlock();
        }
    }

    public int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        if (phase < 0) {
            return phase;
        }
        lock.lockInterruptibly();
        try {
            while (root.phase == phase) {
                if (nanos <= 0) {
                    throw new TimeoutException();
                }
                nanos = advanced.awaitNanos(nanos);
            }
            return root.phase;
        } finally {
            lock.unlock();
        }
    }

    public void forceTermination() {
        lock.lock();
        try {
            root.phase |= Integer.MIN_VALUE;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public final int getPhase() {
        lock.lock();
        try {
            return root.phase;
        } finally {
            lock.unlock();
        }
    }

    public int getRegisteredParties() {
        lock.lock();
        try {
            return parties;
        } finally {
            lock.unlock();
        }
    }

    public int getArrivedParties() {
        lock.lock();
        try {
            reconcile();
            return parties - unarrived;
        } finally {
            lock.unlock();
        }
    }

    public int getUnarrivedParties() {
        lock.lock();
        try {
            reconcile();
            return unarrived;
        } finally {
            lock.unlock();
        }
    }

    public Phaser getParent() {
        return parent;
    }

    public Phaser getRoot() {
        return root;
    }

    public boolean isTerminated() {
        return getPhase() < 0;
    }

    protected boolean onAdvance(int phase, int registeredParties) {
        return registeredParties == 0;
    }

    private String describe() {
        return super.toString() + "[phase = " + root.phase + " parties = " + parties + " arrived = "
                + (parties - unarrived) + "]";
    }

    @Override
    public String toString() {
        lock.lock();
        try {
            reconcile();
            return describe();
        } finally {
            lock.unlock();
        }
    }
}
