package java.util.concurrent;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jindo.internal.Unsafe;

/** A task of a ForkJoinPool: new, claimed by who runs it, then done one way or another. */
public abstract class ForkJoinTask<V> implements Future<V>, Serializable {
    private static final long serialVersionUID = -7721805057305804111L;
    private static final long STATE = Unsafe.fieldOffset(ForkJoinTask.class, "state");
    private static final int NEW = 0;
    private static final int CLAIMED = 1;
    private static final int NORMAL = 2;
    private static final int CANCELLED = 3;
    private static final int FAILED = 4;

    private volatile int state;
    private transient volatile boolean awaited;
    private transient volatile Throwable failure;
    private transient Thread failedIn;
    /** The pool, other than the common one, that it was handed to from outside: only its workers run it. */
    transient ForkJoinPool home;
    private transient volatile short tag;

    public ForkJoinTask() {
    }

    public abstract V getRawResult();

    protected abstract void setRawResult(V value);

    protected abstract boolean exec();

    // Running.

    private boolean claim() {
        return state == NEW && Unsafe.compareAndSetInt(this, STATE, NEW, CLAIMED);
    }

    final boolean runIfUnclaimed() {
        if (!claim()) {
            return false;
        }
        runClaimed();
        return true;
    }

    private void runClaimed() {
        boolean done;
        try {
            done = exec();
        } catch (Throwable t) {
            fail(t);
            return;
        }
        if (done) {
            finish(NORMAL);
        }
    }

    private boolean finish(int as) {
        for (;;) {
            int s = state;
            if (s >= NORMAL) {
                return false;
            }
            if (Unsafe.compareAndSetInt(this, STATE, s, as)) {
                if (awaited) {
                    synchronized (this) {
                        notifyAll();
                    }
                }
                return true;
            }
        }
    }

    /** Hook of completers: told after a failure. */
    void afterFailure(Throwable t) {
    }

    final void failOnly(Throwable t) {
        failedIn = Thread.currentThread();
        failure = t;
        finish(FAILED);
    }

    final void fail(Throwable t) {
        if (state < NORMAL) {
            failedIn = Thread.currentThread();
            failure = t;
            if (finish(FAILED)) {
                afterFailure(t);
            }
        }
    }

    /** Runs it if nobody has, helps meanwhile if this is a worker, and else waits; false when the time is over. */
    private boolean await(boolean interruptible, boolean timed, long deadline) throws InterruptedException {
        if (state >= NORMAL) {
            return true;
        }
        ForkJoinWorkerThread w = worker();
        if ((home == null || w != null && w.pool == home) && runIfUnclaimed() && state >= NORMAL) {
            return true;
        }
        if (w != null) {
            while (state < NORMAL) {
                ForkJoinTask<?> t = w.deque.newest();
                if (t == null) {
                    break;
                }
                t.runIfUnclaimed();
            }
            for (int misses = 0; state < NORMAL && misses < 16;) {
                ForkJoinTask<?> t = w.pool.find(w);
                if (t != null) {
                    t.runIfUnclaimed();
                } else {
                    misses++;
                    Thread.onSpinWait();
                }
            }
        }
        return state >= NORMAL || block(w, interruptible, timed, deadline);
    }

    private boolean block(ForkJoinWorkerThread w, boolean interruptible, boolean timed, long deadline)
            throws InterruptedException {
        boolean interrupted = false;
        if (w != null) {
            w.pool.addBlocked(1);
        }
        try {
            synchronized (this) {
                awaited = true;
                while (state < NORMAL) {
                    try {
                        if (!timed) {
                            wait();
                        } else {
                            long left = deadline - System.nanoTime();
                            if (left <= 0) {
                                return false;
                            }
                            wait(left / 1000000, (int) (left % 1000000));
                        }
                    } catch (InterruptedException e) {
                        if (interruptible) {
                            throw e;
                        }
                        interrupted = true;
                    }
                }
            }
            return true;
        } finally {
            if (w != null) {
                w.pool.addBlocked(-1);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void awaitQuietly() {
        try {
            await(false, false, 0);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The failure; for another thread, where it can be made, one of the same class with the first as its cause. */
    private Throwable failureHere() {
        Throwable t = failure;
        if (t == null || failedIn == Thread.currentThread()) {
            return t;
        }
        try {
            Constructor<?> plain = null;
            for (Constructor<?> c : t.getClass().getConstructors()) {
                Class<?>[] types = c.getParameterTypes();
                if (types.length == 0) {
                    plain = c;
                } else if (types.length == 1 && types[0] == Throwable.class) {
                    return (Throwable) c.newInstance(t);
                }
            }
            if (plain != null) {
                Throwable again = (Throwable) plain.newInstance();
                again.initCause(t);
                return again;
            }
        } catch (Exception notMade) {
            return t;
        }
        return t;
    }

    private void rethrow() {
        if (state == CANCELLED) {
            throw new CancellationException();
        }
        if (state == FAILED) {
            Unsafe.throwException(failureHere());
        }
    }

    public final ForkJoinTask<V> fork() {
        if (Thread.currentThread() instanceof ForkJoinWorkerThread w) {
            w.pool.enqueue(this);
        } else {
            ForkJoinPool.commonPool().enqueue(this);
        }
        return this;
    }

    public final V join() {
        awaitQuietly();
        rethrow();
        return getRawResult();
    }

    public final V invoke() {
        runIfUnclaimed();
        awaitQuietly();
        rethrow();
        return getRawResult();
    }

    public static void invokeAll(ForkJoinTask<?> t1, ForkJoinTask<?> t2) {
        Objects.requireNonNull(t1);
        t2.fork();
        t1.runIfUnclaimed();
        t1.awaitQuietly();
        if (t1.state != NORMAL) {
            t2.cancel(false);
            t1.rethrow();
        }
        t2.awaitQuietly();
        t2.rethrow();
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        invokeAll(List.of(tasks));
    }

    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        ForkJoinTask<?>[] all = tasks.toArray(new ForkJoinTask<?>[0]);
        for (int i = all.length - 1; i > 0; i--) {
            all[i].fork();
        }
        ForkJoinTask<?> failed = null;
        for (ForkJoinTask<?> t : all) {
            if (failed != null) {
                t.cancel(false);
                continue;
            }
            t.awaitQuietly();
            if (t.state != NORMAL) {
                failed = t;
            }
        }
        if (failed != null) {
            failed.rethrow();
        }
        return tasks;
    }

    // Result.

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        finish(CANCELLED);
        return state == CANCELLED;
    }

    @Override
    public final boolean isDone() {
        return state >= NORMAL;
    }

    @Override
    public final boolean isCancelled() {
        return state == CANCELLED;
    }

    public final boolean isCompletedAbnormally() {
        return state > NORMAL;
    }

    public final boolean isCompletedNormally() {
        return state == NORMAL;
    }

    public final Throwable getException() {
        return state == CANCELLED ? new CancellationException() : state == FAILED ? failureHere() : null;
    }

    public void completeExceptionally(Throwable ex) {
        fail(ex instanceof RuntimeException || ex instanceof Error ? ex : new RuntimeException(ex));
    }

    public void complete(V value) {
        try {
            setRawResult(value);
        } catch (Throwable t) {
            fail(t);
            return;
        }
        finish(NORMAL);
    }

    public final void quietlyComplete() {
        finish(NORMAL);
    }

    private V report() throws ExecutionException {
        if (state == CANCELLED) {
            throw new CancellationException();
        }
        if (state == FAILED) {
            throw new ExecutionException(failureHere());
        }
        return getRawResult();
    }

    @Override
    public final V get() throws InterruptedException, ExecutionException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        await(true, false, 0);
        return report();
    }

    @Override
    public final V get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (state < NORMAL && !block(null, true, true, deadline)) {
            throw new TimeoutException();
        }
        return report();
    }

    public final void quietlyJoin() {
        awaitQuietly();
    }

    public final void quietlyInvoke() {
        runIfUnclaimed();
        awaitQuietly();
    }

    public void reinitialize() {
        failure = null;
        awaited = false;
        state = NEW;
    }

    // Where it runs.

    private static ForkJoinWorkerThread worker() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread w ? w : null;
    }

    public static void helpQuiesce() {
        ForkJoinWorkerThread w = worker();
        if (w != null) {
            w.pool.helpQuiesce(w);
        } else {
            ForkJoinPool.commonPool().awaitQuiescence(Long.MAX_VALUE >> 1, TimeUnit.NANOSECONDS);
        }
    }

    public static ForkJoinPool getPool() {
        ForkJoinWorkerThread w = worker();
        return w == null ? null : w.pool;
    }

    public static boolean inForkJoinPool() {
        return worker() != null;
    }

    public boolean tryUnfork() {
        ForkJoinWorkerThread w = worker();
        return w != null && w.deque.removeNewest(this);
    }

    public static int getQueuedTaskCount() {
        ForkJoinWorkerThread w = worker();
        return w == null ? 0 : w.deque.size();
    }

    public static int getSurplusQueuedTaskCount() {
        ForkJoinWorkerThread w = worker();
        return w == null ? 0 : w.deque.size() - w.pool.getPoolSize() / 2;
    }

    protected static ForkJoinTask<?> peekNextLocalTask() {
        ForkJoinWorkerThread w = worker();
        return w == null ? null : w.deque.peek(w.pool.getAsyncMode());
    }

    protected static ForkJoinTask<?> pollNextLocalTask() {
        ForkJoinWorkerThread w = worker();
        return w == null ? null : w.pool.getAsyncMode() ? w.deque.oldest() : w.deque.newest();
    }

    protected static ForkJoinTask<?> pollTask() {
        ForkJoinWorkerThread w = worker();
        return w == null ? null : w.pool.find(w);
    }

    protected static ForkJoinTask<?> pollSubmission() {
        ForkJoinWorkerThread w = worker();
        return w == null ? null : w.pool.pollSubmission();
    }

    // Tags.

    public final short getForkJoinTaskTag() {
        return tag;
    }

    public final synchronized short setForkJoinTaskTag(short newValue) {
        short old = tag;
        tag = newValue;
        return old;
    }

    public final synchronized boolean compareAndSetForkJoinTaskTag(short expect, short update) {
        if (tag != expect) {
            return false;
        }
        tag = update;
        return true;
    }

    // Adapters.

    public static ForkJoinTask<?> adapt(Runnable runnable) {
        return new Adapted<Void>(Executors.callable(Objects.requireNonNull(runnable), null), runnable);
    }

    public static <T> ForkJoinTask<T> adapt(Runnable runnable, T result) {
        return new Adapted<>(Executors.callable(Objects.requireNonNull(runnable), result), runnable);
    }

    public static <T> ForkJoinTask<T> adapt(Callable<? extends T> callable) {
        return new Adapted<>(Objects.requireNonNull(callable), callable);
    }

    static final class Adapted<T> extends ForkJoinTask<T> implements RunnableFuture<T> {
        private static final long serialVersionUID = 2838392045355241008L;
        private final transient Callable<? extends T> callable;
        private final transient Object shown;
        private transient T result;

        Adapted(Callable<? extends T> callable, Object shown) {
            this.callable = Objects.requireNonNull(callable);
            this.shown = shown;
        }

        @Override
        public T getRawResult() {
            return result;
        }

        @Override
        protected void setRawResult(T v) {
            result = v;
        }

        @Override
        protected boolean exec() {
            try {
                result = callable.call();
                return true;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
        }

        @Override
        public void run() {
            invoke();
        }

        @Override
        public String toString() {
            return super.toString() + "[Wrapped task = " + shown + "]";
        }
    }

    /** Of execute: a failure goes to the thread's handler and nowhere else. */
    static final class OfRunnable extends ForkJoinTask<Void> {
        private static final long serialVersionUID = 5232453952276885070L;
        private final transient Runnable task;

        OfRunnable(Runnable task) {
            this.task = task;
        }

        @Override
        public Void getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(Void v) {
        }

        @Override
        protected boolean exec() {
            task.run();
            return true;
        }

        @Override
        void afterFailure(Throwable t) {
            Thread self = Thread.currentThread();
            Thread.UncaughtExceptionHandler h = self.getUncaughtExceptionHandler();
            if (h != null) {
                h.uncaughtException(self, t);
            }
        }
    }
}
