package java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import jindo.internal.Unsafe;

/** A task and the place of its result. */
public class FutureTask<V> implements RunnableFuture<V> {
    private static final long STATE = Unsafe.fieldOffset(FutureTask.class, "state");
    private static final long RUNNER = Unsafe.fieldOffset(FutureTask.class, "runner");
    private static final long WAITERS = Unsafe.fieldOffset(FutureTask.class, "waiters");
    private static final int NEW = 0;
    private static final int COMPLETING = 1;
    private static final int NORMAL = 2;
    private static final int FAILED = 3;
    private static final int CANCELLED = 4;
    private static final int INTERRUPTING = 5;
    private static final int INTERRUPTED = 6;

    private volatile int state;
    private Callable<V> callable;
    private Object outcome;
    private volatile Thread runner;
    private volatile Waiter waiters;

    private static final class Waiter {
        volatile Thread thread = Thread.currentThread();
        Waiter next;
    }

    public FutureTask(Callable<V> callable) {
        this.callable = Objects.requireNonNull(callable);
    }

    public FutureTask(Runnable runnable, V result) {
        this.callable = Executors.callable(runnable, result);
    }

    private boolean casState(int expected, int x) {
        return Unsafe.compareAndSetInt(this, STATE, expected, x);
    }

    @SuppressWarnings("unchecked")
    private V report(int s) throws ExecutionException {
        if (s == NORMAL) {
            return (V) outcome;
        }
        if (s >= CANCELLED) {
            throw new CancellationException();
        }
        throw new ExecutionException((Throwable) outcome);
    }

    @Override
    public boolean isCancelled() {
        return state >= CANCELLED;
    }

    @Override
    public boolean isDone() {
        return state != NEW;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (!casState(NEW, mayInterruptIfRunning ? INTERRUPTING : CANCELLED)) {
            return false;
        }
        if (mayInterruptIfRunning) {
            try {
                Thread t = runner;
                if (t != null) {
                    t.interrupt();
                }
            } finally {
                state = INTERRUPTED;
            }
        }
        finish();
        return true;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        int s = state;
        return report(s > COMPLETING ? s : await(false, 0));
    }

    @Override
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        Objects.requireNonNull(unit);
        int s = state;
        if (s <= COMPLETING && (s = await(true, System.nanoTime() + unit.toNanos(timeout))) <= COMPLETING) {
            throw new TimeoutException();
        }
        return report(s);
    }

    private int await(boolean timed, long deadline) throws InterruptedException {
        Waiter w = null;
        for (;;) {
            int s = state;
            if (s > COMPLETING) {
                if (w != null) {
                    w.thread = null;
                }
                return s;
            }
            if (s == COMPLETING) {
                Thread.yield();
                continue;
            }
            if (Thread.interrupted()) {
                forget(w);
                throw new InterruptedException();
            }
            if (w == null) {
                if (timed && deadline - System.nanoTime() <= 0) {
                    return s;
                }
                Waiter fresh = new Waiter();
                do {
                    fresh.next = waiters;
                } while (!Unsafe.compareAndSetReference(this, WAITERS, fresh.next, fresh));
                w = fresh;
                continue;
            }
            if (timed) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    forget(w);
                    return state;
                }
                LockSupport.parkNanos(this, left);
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void forget(Waiter w) {
        if (w != null) {
            w.thread = null;
            Waiter first = waiters;
            if (first == w) {
                Unsafe.compareAndSetReference(this, WAITERS, w, w.next);
            }
        }
    }

    private void finish() {
        Waiter w = (Waiter) Unsafe.getAndSetReference(this, WAITERS, null);
        for (; w != null; w = w.next) {
            Thread t = w.thread;
            if (t != null) {
                w.thread = null;
                LockSupport.unpark(t);
            }
        }
        done();
        callable = null;
    }

    protected void done() {
    }

    protected void set(V v) {
        if (casState(NEW, COMPLETING)) {
            outcome = v;
            state = NORMAL;
            finish();
        }
    }

    protected void setException(Throwable t) {
        if (casState(NEW, COMPLETING)) {
            outcome = t;
            state = FAILED;
            finish();
        }
    }

    @Override
    public void run() {
        run(false);
    }

    protected boolean runAndReset() {
        return run(true);
    }

    private boolean run(boolean reset) {
        if (state != NEW || !Unsafe.compareAndSetReference(this, RUNNER, null, Thread.currentThread())) {
            return false;
        }
        boolean ran = false;
        try {
            Callable<V> c = callable;
            if (c != null && state == NEW) {
                try {
                    V v = c.call();
                    ran = true;
                    if (!reset) {
                        set(v);
                    }
                } catch (Throwable t) {
                    setException(t);
                }
            }
        } finally {
            runner = null;
            while (state == INTERRUPTING) {
                Thread.yield();
            }
        }
        return ran && state == NEW;
    }

    @Override
    public String toString() {
        String status;
        switch (state) {
            case NORMAL:
                status = "[Completed normally]";
                break;
            case FAILED:
                status = "[Completed exceptionally: " + outcome + "]";
                break;
            case CANCELLED:
            case INTERRUPTING:
            case INTERRUPTED:
                status = "[Cancelled]";
                break;
            default:
                Callable<?> c = callable;
                status = c == null ? "[Not completed]" : "[Not completed, task = " + c + "]";
        }
        return super.toString() + status;
    }
}
