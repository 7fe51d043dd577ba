package java.util.concurrent.locks;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import jindo.internal.Unsafe;

/**
 * A state and the queue of threads that wait for it. The queue is linked backwards for good (prev) and forwards
 * as a hint (next); its head is a node that has been served. A waiter says WAITING before its last try and then
 * parks; who releases changes the state before it looks at the first waiter's status, so one of the two always
 * sees the other. A node that gives up says CANCELLED and is stepped over by the nodes behind it.
 */
public abstract class AbstractQueuedLongSynchronizer extends AbstractOwnableSynchronizer implements Serializable {
    private static final long serialVersionUID = 7373984972572414692L;
    private static final long STATE = Unsafe.fieldOffset(AbstractQueuedLongSynchronizer.class, "state");
    private static final long HEAD = Unsafe.fieldOffset(AbstractQueuedLongSynchronizer.class, "head");
    private static final long TAIL = Unsafe.fieldOffset(AbstractQueuedLongSynchronizer.class, "tail");

    private static final int AWAKE = 0;
    private static final int WAITING = 1;
    private static final int ON_CONDITION = 2;
    private static final int CANCELLED = -1;

    private transient volatile Node head;
    private transient volatile Node tail;
    private volatile long state;

    private static final class Node {
        private static final long STATUS = Unsafe.fieldOffset(Node.class, "status");

        final boolean shared;
        volatile Thread waiter;
        volatile Node prev;
        volatile Node next;
        volatile int status;
        volatile boolean queued;
        Node nextOnCondition;

        Node(Thread waiter, boolean shared) {
            this.waiter = waiter;
            this.shared = shared;
        }

        boolean casStatus(int expected, int x) {
            return Unsafe.compareAndSetInt(this, STATUS, expected, x);
        }
    }

    public AbstractQueuedLongSynchronizer() {
    }

    protected final long getState() {
        return state;
    }

    protected final void setState(long newState) {
        state = newState;
    }

    protected final boolean compareAndSetState(long expect, long update) {
        return Unsafe.compareAndSetLong(this, STATE, expect, update);
    }

    protected boolean tryAcquire(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryRelease(long arg) {
        throw new UnsupportedOperationException();
    }

    protected long tryAcquireShared(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryReleaseShared(long arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean isHeldExclusively() {
        throw new UnsupportedOperationException();
    }

    // The queue.

    private void enqueue(Node node) {
        for (;;) {
            Node t = tail;
            if (t == null) {
                Node first = new Node(null, false);
                if (Unsafe.compareAndSetReference(this, HEAD, null, first)) {
                    tail = first;
                }
                continue;
            }
            node.prev = t;
            if (Unsafe.compareAndSetReference(this, TAIL, t, node)) {
                t.next = node;
                node.queued = true;
                return;
            }
        }
    }

    /** The first node behind the head that has not given up, or null. */
    private Node firstWaiter() {
        Node h = head;
        if (h == null) {
            return null;
        }
        Node n = h.next;
        if (n != null && n.status != CANCELLED && n.prev == h) {
            return n;
        }
        Node found = null;
        for (Node p = tail; p != null && p != h && p != head; p = p.prev) {
            if (p.status != CANCELLED) {
                found = p;
            }
        }
        return found;
    }

    private void wakeFirst() {
        Node n = firstWaiter();
        if (n != null && n.status == WAITING && n.casStatus(WAITING, AWAKE)) {
            LockSupport.unpark(n.waiter);
        }
    }

    /** Whether the node stands first; steps over those before it that gave up. */
    private boolean isFirst(Node node) {
        Node p = node.prev;
        while (p.status == CANCELLED) {
            Node before = p.prev;
            if (before == null) {
                p = node.prev;
                continue;
            }
            node.prev = p = before;
            p.next = node;
        }
        return p == head;
    }

    private boolean tryFor(Node node, long arg) {
        if (!node.shared) {
            return tryAcquire(arg);
        }
        return tryAcquireShared(arg) >= 0;
    }

    private void becomeHead(Node node) {
        Node before = node.prev;
        head = node;
        node.waiter = null;
        node.prev = null;
        before.next = null;
        if (node.shared) {
            Node n = firstWaiter();
            if (n != null && n.shared) {
                wakeFirst();
            }
        }
    }

    private static final int GOT = 0;
    private static final int INTERRUPTED = 1;
    private static final int TIMED_OUT = 2;

    /** Waits in the queue. Without `interruptible` an interrupt is set again at the end. */
    private int acquireQueued(Node node, long arg, boolean interruptible, boolean timed, long deadline) {
        boolean interrupted = false;
        try {
            for (;;) {
                if (isFirst(node) && tryFor(node, arg)) {
                    becomeHead(node);
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return GOT;
                }
                if (node.status == AWAKE) {
                    node.casStatus(AWAKE, WAITING);
                    continue;
                }
                if (timed) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        cancel(node);
                        return TIMED_OUT;
                    }
                    LockSupport.parkNanos(this, left);
                } else {
                    LockSupport.park(this);
                }
                node.status = AWAKE;
                if (Thread.interrupted()) {
                    if (interruptible) {
                        cancel(node);
                        return INTERRUPTED;
                    }
                    interrupted = true;
                }
            }
        } catch (Throwable t) {
            cancel(node);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throw t;
        }
    }

    private void cancel(Node node) {
        node.waiter = null;
        node.status = CANCELLED;
        if (tail == node) {
            Node p = node.prev;
            while (p.status == CANCELLED && p.prev != null) {
                p = p.prev;
            }
            if (Unsafe.compareAndSetReference(this, TAIL, node, p)) {
                p.next = null;
                return;
            }
        }
        wakeFirst();
    }

    public final void acquire(long arg) {
        if (!tryAcquire(arg)) {
            Node node = new Node(Thread.currentThread(), false);
            enqueue(node);
            acquireQueued(node, arg, false, false, 0);
        }
    }

    public final void acquireInterruptibly(long arg) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!tryAcquire(arg)) {
            Node node = new Node(Thread.currentThread(), false);
            enqueue(node);
            if (acquireQueued(node, arg, true, false, 0) == INTERRUPTED) {
                throw new InterruptedException();
            }
        }
    }

    public final boolean tryAcquireNanos(long arg, long nanosTimeout) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return tryAcquire(arg) || nanosTimeout > 0 && acquireTimed(arg, nanosTimeout, false);
    }

    private boolean acquireTimed(long arg, long nanos, boolean shared) throws InterruptedException {
        long deadline = System.nanoTime() + nanos;
        Node node = new Node(Thread.currentThread(), shared);
        enqueue(node);
        int how = acquireQueued(node, arg, true, true, deadline);
        if (how == INTERRUPTED) {
            throw new InterruptedException();
        }
        return how == GOT;
    }

    public final boolean release(long arg) {
        if (tryRelease(arg)) {
            wakeFirst();
            return true;
        }
        return false;
    }

    public final void acquireShared(long arg) {
        if (tryAcquireShared(arg) < 0) {
            Node node = new Node(Thread.currentThread(), true);
            enqueue(node);
            acquireQueued(node, arg, false, false, 0);
        }
    }

    public final void acquireSharedInterruptibly(long arg) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (tryAcquireShared(arg) < 0) {
            Node node = new Node(Thread.currentThread(), true);
            enqueue(node);
            if (acquireQueued(node, arg, true, false, 0) == INTERRUPTED) {
                throw new InterruptedException();
            }
        }
    }

    public final boolean tryAcquireSharedNanos(long arg, long nanosTimeout) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return tryAcquireShared(arg) >= 0 || nanosTimeout > 0 && acquireTimed(arg, nanosTimeout, true);
    }

    public final boolean releaseShared(long arg) {
        if (tryReleaseShared(arg)) {
            wakeFirst();
            return true;
        }
        return false;
    }

    // Questions about the queue.

    public final boolean hasQueuedThreads() {
        return firstWaiter() != null;
    }

    public final boolean hasContended() {
        return head != null;
    }

    public final Thread getFirstQueuedThread() {
        Node n = firstWaiter();
        return n == null ? null : n.waiter;
    }

    public final boolean isQueued(Thread thread) {
        if (thread == null) {
            throw new NullPointerException();
        }
        for (Node p = tail; p != null; p = p.prev) {
            if (p.waiter == thread) {
                return true;
            }
        }
        return false;
    }


    public final boolean hasQueuedPredecessors() {
        Node n = firstWaiter();
        return n != null && n.waiter != Thread.currentThread();
    }

    public final int getQueueLength() {
        return getQueuedThreads().size();
    }

    public final Collection<Thread> getQueuedThreads() {
        ArrayList<Thread> list = new ArrayList<>();
        for (Node p = tail; p != null; p = p.prev) {
            Thread t = p.waiter;
            if (t != null) {
                list.add(t);
            }
        }
        return list;
    }

    public final Collection<Thread> getExclusiveQueuedThreads() {
        return queuedThreads(false);
    }

    public final Collection<Thread> getSharedQueuedThreads() {
        return queuedThreads(true);
    }

    private Collection<Thread> queuedThreads(boolean shared) {
        ArrayList<Thread> list = new ArrayList<>();
        for (Node p = tail; p != null; p = p.prev) {
            Thread t = p.waiter;
            if (t != null && p.shared == shared) {
                list.add(t);
            }
        }
        return list;
    }

    @Override
    public String toString() {
        return super.toString() + "[State = " + getState() + ", " + (hasQueuedThreads() ? "non" : "")
                + "empty queue]";
    }

    public final boolean owns(ConditionObject condition) {
        return condition.isOwnedBy(this);
    }

    private ConditionObject owned(ConditionObject condition) {
        if (!owns(condition)) {
            throw new IllegalArgumentException("Not owner");
        }
        return condition;
    }

    public final boolean hasWaiters(ConditionObject condition) {
        return owned(condition).hasWaiters();
    }

    public final int getWaitQueueLength(ConditionObject condition) {
        return owned(condition).getWaitQueueLength();
    }

    public final Collection<Thread> getWaitingThreads(ConditionObject condition) {
        return owned(condition).getWaitingThreads();
    }

    /** The threads that wait for a signal; a signal moves the longest waiting one to the queue. */
    public class ConditionObject implements Condition, Serializable {
        private static final long serialVersionUID = 1173984872572414699L;

        private transient Node first;
        private transient Node last;

        public ConditionObject() {
        }

        final boolean isOwnedBy(AbstractQueuedLongSynchronizer sync) {
            return sync == AbstractQueuedLongSynchronizer.this;
        }

        private void requireHeld() {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException();
            }
        }

        private Node add() {
            requireHeld();
            Node node = new Node(Thread.currentThread(), false);
            node.status = ON_CONDITION;
            if (last == null) {
                first = node;
            } else {
                last.nextOnCondition = node;
            }
            last = node;
            return node;
        }

        /** Lets go of all that is held and says how much that was. */
        private long releaseAll(Node node) {
            long held = getState();
            boolean done = false;
            try {
                done = release(held);
            } finally {
                if (!done) {
                    node.status = CANCELLED;
                }
            }
            if (!done) {
                throw new IllegalMonitorStateException();
            }
            return held;
        }

        private void unlinkGone() {
            Node before = null;
            for (Node n = first; n != null; n = n.nextOnCondition) {
                if (n.status == ON_CONDITION) {
                    before = n;
                } else if (before == null) {
                    first = n.nextOnCondition;
                } else {
                    before.nextOnCondition = n.nextOnCondition;
                }
            }
            last = before;
        }

        private boolean transfer(Node node) {
            if (!node.casStatus(ON_CONDITION, WAITING)) {
                return false;
            }
            enqueue(node);
            return true;
        }

        @Override
        public final void signal() {
            requireHeld();
            Node n;
            do {
                n = first;
                if (n == null) {
                    return;
                }
                first = n.nextOnCondition;
                if (first == null) {
                    last = null;
                }
                n.nextOnCondition = null;
            } while (!transfer(n));
        }

        @Override
        public final void signalAll() {
            requireHeld();
            Node n = first;
            first = last = null;
            while (n != null) {
                Node next = n.nextOnCondition;
                n.nextOnCondition = null;
                transfer(n);
                n = next;
            }
        }

        /** Leaves the condition without a signal; false if a signal came first, and then waits until it is queued. */
        private boolean leave(Node node) {
            if (node.casStatus(ON_CONDITION, AWAKE)) {
                enqueue(node);
                return true;
            }
            while (!node.queued) {
                Thread.onSpinWait();
            }
            return false;
        }

        @Override
        public final void awaitUninterruptibly() {
            Node node = add();
            long held = releaseAll(node);
            boolean interrupted = false;
            while (!node.queued) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            acquireQueued(node, held, false, false, 0);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public final void await() throws InterruptedException {
            await(false, 0);
        }

        /** False if the time was over before a signal. */
        private boolean await(boolean timed, long deadline) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Node node = add();
            long held = releaseAll(node);
            boolean signalled = true;
            boolean interrupted = false;
            boolean refused = false;
            while (!node.queued) {
                if (timed) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        signalled = !leave(node);
                        break;
                    }
                    LockSupport.parkNanos(this, left);
                } else {
                    LockSupport.park(this);
                }
                if (Thread.interrupted()) {
                    interrupted = true;
                    refused = leave(node);
                    break;
                }
            }
            acquireQueued(node, held, false, false, 0);
            if (!signalled || refused) {
                unlinkGone();
            }
            if (refused) {
                throw new InterruptedException();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return signalled;
        }

        @Override
        public final long awaitNanos(long nanosTimeout) throws InterruptedException {
            long deadline = System.nanoTime() + Math.max(nanosTimeout, 0);
            await(true, deadline);
            return deadline - System.nanoTime();
        }

        @Override
        public final boolean await(long time, TimeUnit unit) throws InterruptedException {
            return await(true, System.nanoTime() + Math.max(unit.toNanos(time), 0));
        }

        @Override
        public final boolean awaitUntil(Date deadline) throws InterruptedException {
            long millis = deadline.getTime() - System.currentTimeMillis();
            return await(millis, TimeUnit.MILLISECONDS);
        }

        protected final boolean hasWaiters() {
            return getWaitQueueLength() > 0;
        }

        protected final int getWaitQueueLength() {
            return getWaitingThreads().size();
        }

        protected final Collection<Thread> getWaitingThreads() {
            requireHeld();
            ArrayList<Thread> list = new ArrayList<>();
            for (Node n = first; n != null; n = n.nextOnCondition) {
                Thread t = n.waiter;
                if (n.status == ON_CONDITION && t != null) {
                    list.add(t);
                }
            }
            return list;
        }
    }
}
