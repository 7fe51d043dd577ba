package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Workers with a deque each that take their own newest task and steal others' oldest. A task runs when somebody
 * claims it, so a thread that joins an unstarted task runs it itself, wherever it is queued; its place in a queue
 * is then skipped. A worker that finds nothing sleeps on the pool's monitor: it counts itself idle before it looks
 * a last time, and who queues a task looks at the count after.
 */
public class ForkJoinPool extends AbstractExecutorService {
    public static final ForkJoinWorkerThreadFactory defaultForkJoinWorkerThreadFactory = new DefaultFactory();

    private static final int MAX_PARALLELISM = 0x7fff;
    private static final AtomicInteger POOLS = new AtomicInteger();

    private final int parallelism;
    private final ForkJoinWorkerThreadFactory factory;
    private final Thread.UncaughtExceptionHandler handler;
    private final boolean async;
    private final boolean common;
    private final long keepAliveMillis;
    private final String namePrefix;
    private final WorkDeque submissions = new WorkDeque();
    private final AtomicInteger threadIds = new AtomicInteger();
    private final AtomicLong steals = new AtomicLong();
    private volatile ForkJoinWorkerThread[] workers = new ForkJoinWorkerThread[0];
    private volatile int idle;
    /** How many workers are stuck in a managed blocker and stood in for. */
    private volatile int blocked;
    private volatile boolean shutdown;
    private volatile boolean stopped;
    private volatile boolean terminated;

    /** Makes the threads of a pool. */
    public interface ForkJoinWorkerThreadFactory {
        ForkJoinWorkerThread newThread(ForkJoinPool pool);
    }

    /** Something that may block while the pool keeps its parallelism. */
    public interface ManagedBlocker {
        boolean block() throws InterruptedException;

        boolean isReleasable();
    }

    private static final class DefaultFactory implements ForkJoinWorkerThreadFactory {
        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            return new ForkJoinWorkerThread(pool);
        }
    }

    private static final class Common {
        static final ForkJoinPool POOL = new ForkJoinPool(commonParallelism(), "ForkJoinPool.commonPool-worker-");
    }

    /** A deque of tasks under a lock of its own that is hardly ever contended. */
    static final class WorkDeque {
        private final ArrayDeque<ForkJoinTask<?>> tasks = new ArrayDeque<>();
        private volatile int size;

        synchronized void push(ForkJoinTask<?> t) {
            tasks.addLast(t);
            size++;
        }

        ForkJoinTask<?> newest() {
            return size == 0 ? null : take(false);
        }

        ForkJoinTask<?> oldest() {
            return size == 0 ? null : take(true);
        }

        private synchronized ForkJoinTask<?> take(boolean oldest) {
            ForkJoinTask<?> t = oldest ? tasks.pollFirst() : tasks.pollLast();
            if (t != null) {
                size--;
            }
            return t;
        }

        synchronized ForkJoinTask<?> peek(boolean oldest) {
            return oldest ? tasks.peekFirst() : tasks.peekLast();
        }

        synchronized boolean removeNewest(ForkJoinTask<?> t) {
            if (tasks.peekLast() != t) {
                return false;
            }
            tasks.pollLast();
            size--;
            return true;
        }

        int size() {
            return size;
        }
    }

    /** The common pool. */
    private ForkJoinPool(int parallelism, String namePrefix) {
        this.parallelism = Math.max(1, parallelism);
        factory = defaultForkJoinWorkerThreadFactory;
        handler = null;
        async = false;
        common = true;
        keepAliveMillis = 60000;
        this.namePrefix = namePrefix;
    }

    private static int commonParallelism() {
        String s = System.getProperty("java.util.concurrent.ForkJoinPool.common.parallelism");
        if (s != null) {
            try {
                return Math.min(Integer.parseInt(s), MAX_PARALLELISM);
            } catch (NumberFormatException ignored) {
                // As if it were not set.
            }
        }
        return Runtime.getRuntime().availableProcessors() - 1;
    }

    public ForkJoinPool() {
        this(Math.min(MAX_PARALLELISM, Runtime.getRuntime().availableProcessors()));
    }

    public ForkJoinPool(int parallelism) {
        this(parallelism, defaultForkJoinWorkerThreadFactory, null, false);
    }

    public ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory,
            Thread.UncaughtExceptionHandler handler, boolean asyncMode) {
        this(parallelism, factory, handler, asyncMode, 0, MAX_PARALLELISM, 1, null, 60, TimeUnit.SECONDS);
    }

    public ForkJoinPool(int parallelism, ForkJoinWorkerThreadFactory factory,
            Thread.UncaughtExceptionHandler handler, boolean asyncMode, int corePoolSize, int maximumPoolSize,
            int minimumRunnable, Predicate<? super ForkJoinPool> saturate, long keepAliveTime, TimeUnit unit) {
        Objects.requireNonNull(factory);
        Objects.requireNonNull(unit);
        if (parallelism <= 0 || parallelism > MAX_PARALLELISM || maximumPoolSize < parallelism
                || keepAliveTime <= 0) {
            throw new IllegalArgumentException();
        }
        this.parallelism = parallelism;
        this.factory = factory;
        this.handler = handler;
        this.async = asyncMode;
        this.common = false;
        this.keepAliveMillis = Math.max(20, unit.toMillis(keepAliveTime));
        this.namePrefix = "ForkJoinPool-" + POOLS.incrementAndGet() + "-worker-";
    }

    public static ForkJoinPool commonPool() {
        return Common.POOL;
    }

    public static int getCommonPoolParallelism() {
        return Common.POOL.parallelism;
    }

    final String nextThreadName() {
        return namePrefix + threadIds.incrementAndGet();
    }

    // Work.

    /** Queues a task: with the current thread if it is a worker of this pool, else from outside. */
    final void enqueue(ForkJoinTask<?> task) {
        if (Thread.currentThread() instanceof ForkJoinWorkerThread w && w.pool == this) {
            w.deque.push(task);
        } else {
            if (shutdown) {
                throw new RejectedExecutionException();
            }
            if (!common) {
                task.home = this;
            }
            submissions.push(task);
        }
        signal();
    }

    private void signal() {
        if (idle > 0) {
            synchronized (this) {
                notify();
            }
        } else if (workers.length < parallelism + blocked) {
            addWorker();
        }
    }

    private void addWorker() {
        ForkJoinWorkerThread w;
        synchronized (this) {
            if (stopped || workers.length >= parallelism + blocked) {
                return;
            }
            w = factory.newThread(this);
            if (w == null) {
                return;
            }
            ForkJoinWorkerThread[] more = java.util.Arrays.copyOf(workers, workers.length + 1);
            w.index = workers.length;
            more[workers.length] = w;
            workers = more;
        }
        if (handler != null) {
            w.setUncaughtExceptionHandler(handler);
        }
        w.start();
    }

    private synchronized void removeWorker(ForkJoinWorkerThread gone) {
        ArrayList<ForkJoinWorkerThread> left = new ArrayList<>();
        for (ForkJoinWorkerThread w : workers) {
            if (w != gone) {
                w.index = left.size();
                left.add(w);
            }
        }
        workers = left.toArray(new ForkJoinWorkerThread[0]);
        for (ForkJoinTask<?> t; (t = gone.deque.oldest()) != null;) {
            submissions.push(t);
        }
        tryTerminate();
    }

    /** The next task for a worker, its own first; null if there is none anywhere. */
    final ForkJoinTask<?> find(ForkJoinWorkerThread self) {
        ForkJoinTask<?> t = self == null ? null : async ? self.deque.oldest() : self.deque.newest();
        if (t != null) {
            return t;
        }
        ForkJoinWorkerThread[] all = workers;
        int n = all.length;
        int start = self == null ? 0 : self.index + 1;
        for (int i = 0; i < n; i++) {
            ForkJoinWorkerThread w = all[(start + i) % n];
            if (w != self && (t = w.deque.oldest()) != null) {
                steals.incrementAndGet();
                return t;
            }
        }
        t = submissions.oldest();
        if (t != null) {
            steals.incrementAndGet();
        }
        return t;
    }

    final void runWorker(ForkJoinWorkerThread self) {
        for (;;) {
            ForkJoinTask<?> t = stopped ? null : find(self);
            if (t == null) {
                t = awaitWork(self);
                if (t == null) {
                    return;
                }
            }
            self.active = true;
            t.runIfUnclaimed();
            self.active = false;
        }
    }

    private ForkJoinTask<?> awaitWork(ForkJoinWorkerThread self) {
        long deadline = System.nanoTime() + keepAliveMillis * 1000000;
        synchronized (this) {
            idle++;
            try {
                for (;;) {
                    if (stopped) {
                        return null;
                    }
                    ForkJoinTask<?> t = find(self);
                    if (t != null) {
                        return t;
                    }
                    if (idle == workers.length) {
                        notifyAll();
                    }
                    long left = (deadline - System.nanoTime()) / 1000000;
                    if (shutdown && quiet() || left <= 0 || workers.length > parallelism + blocked) {
                        return null;
                    }
                    try {
                        wait(left);
                    } catch (InterruptedException ignored) {
                        // Looks again.
                    }
                }
            } finally {
                idle--;
            }
        }
    }

    final void workerDone(ForkJoinWorkerThread self) {
        removeWorker(self);
        if (!stopped && hasQueued()) {
            signal();
        }
    }

    private boolean hasQueued() {
        if (submissions.size() > 0) {
            return true;
        }
        for (ForkJoinWorkerThread w : workers) {
            if (w.deque.size() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean quiet() {
        if (hasQueued()) {
            return false;
        }
        for (ForkJoinWorkerThread w : workers) {
            if (w.active) {
                return false;
            }
        }
        return !hasQueued();
    }

    private synchronized void tryTerminate() {
        if (shutdown && !terminated && (stopped || quiet()) && workers.length - idle <= 0) {
            stopped = true;
            if (workers.length == 0) {
                terminated = true;
            }
            notifyAll();
        }
        if (shutdown && workers.length == 0 && (stopped || !hasQueued())) {
            stopped = true;
            terminated = true;
            notifyAll();
        }
    }

    // Use.

    public <T> T invoke(ForkJoinTask<T> task) {
        enqueue(Objects.requireNonNull(task));
        return task.join();
    }

    public void execute(ForkJoinTask<?> task) {
        enqueue(Objects.requireNonNull(task));
    }

    @Override
    public void execute(Runnable task) {
        enqueue(task instanceof ForkJoinTask<?> t ? t : new ForkJoinTask.OfRunnable(Objects.requireNonNull(task)));
    }

    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        enqueue(Objects.requireNonNull(task));
        return task;
    }

    @Override
    public <T> ForkJoinTask<T> submit(Callable<T> task) {
        return submit(ForkJoinTask.adapt(task));
    }

    @Override
    public <T> ForkJoinTask<T> submit(Runnable task, T result) {
        return submit(ForkJoinTask.adapt(task, result));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ForkJoinTask<?> submit(Runnable task) {
        return submit(task instanceof ForkJoinTask<?> t ? (ForkJoinTask<Object>) t
                : (ForkJoinTask<Object>) ForkJoinTask.adapt(task));
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) {
        List<Future<T>> futures = new ArrayList<>(tasks.size());
        try {
            for (Callable<T> c : tasks) {
                futures.add(submit(c));
            }
            for (Future<T> f : futures) {
                ((ForkJoinTask<T>) f).quietlyJoin();
            }
            return futures;
        } catch (Throwable t) {
            for (Future<T> f : futures) {
                f.cancel(false);
            }
            throw t;
        }
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        return super.invokeAll(tasks, timeout, unit);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        return super.invokeAny(tasks);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return super.invokeAny(tasks, timeout, unit);
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new ForkJoinTask.Adapted<>(Executors.callable(runnable, value), runnable);
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new ForkJoinTask.Adapted<>(callable, callable);
    }

    public ForkJoinWorkerThreadFactory getFactory() {
        return factory;
    }

    public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler;
    }

    public int getParallelism() {
        return parallelism;
    }

    public int getPoolSize() {
        return workers.length;
    }

    public boolean getAsyncMode() {
        return async;
    }

    public int getRunningThreadCount() {
        return Math.max(0, workers.length - idle - blocked);
    }

    public int getActiveThreadCount() {
        int n = 0;
        for (ForkJoinWorkerThread w : workers) {
            if (w.active) {
                n++;
            }
        }
        return n;
    }

    public boolean isQuiescent() {
        return quiet();
    }

    public long getStealCount() {
        return steals.get();
    }

    public long getQueuedTaskCount() {
        long n = 0;
        for (ForkJoinWorkerThread w : workers) {
            n += w.deque.size();
        }
        return n;
    }

    public int getQueuedSubmissionCount() {
        return submissions.size();
    }

    public boolean hasQueuedSubmissions() {
        return submissions.size() > 0;
    }

    protected ForkJoinTask<?> pollSubmission() {
        return submissions.oldest();
    }

    protected int drainTasksTo(Collection<? super ForkJoinTask<?>> c) {
        int n = 0;
        for (ForkJoinTask<?> t; (t = submissions.oldest()) != null; n++) {
            c.add(t);
        }
        for (ForkJoinWorkerThread w : workers) {
            for (ForkJoinTask<?> t; (t = w.deque.oldest()) != null; n++) {
                c.add(t);
            }
        }
        return n;
    }

    @Override
    public String toString() {
        String level = terminated ? "Terminated" : stopped ? "Terminating" : shutdown ? "Shutting down" : "Running";
        return super.toString() + "[" + level + ", parallelism = " + parallelism + ", size = " + workers.length
                + ", active = " + getActiveThreadCount() + ", running = " + getRunningThreadCount() + ", steals = "
                + getStealCount() + ", tasks = " + getQueuedTaskCount() + ", submissions = "
                + getQueuedSubmissionCount() + "]";
    }

    @Override
    public void shutdown() {
        if (!common) {
            shutdown = true;
            synchronized (this) {
                notifyAll();
            }
            tryTerminate();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        if (!common) {
            shutdown = true;
            stopped = true;
            ArrayList<ForkJoinTask<?>> left = new ArrayList<>();
            drainTasksTo(left);
            for (ForkJoinTask<?> t : left) {
                t.cancel(false);
            }
            for (ForkJoinWorkerThread w : workers) {
                w.interrupt();
            }
            synchronized (this) {
                notifyAll();
            }
            tryTerminate();
        }
        return new ArrayList<>();
    }

    @Override
    public boolean isTerminated() {
        return terminated;
    }

    public boolean isTerminating() {
        return stopped && !terminated;
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        if (common) {
            awaitQuiescence(timeout, unit);
            return false;
        }
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (this) {
            while (!terminated) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                wait(left / 1000000 + 1);
            }
            return true;
        }
    }

    public boolean awaitQuiescence(long timeout, TimeUnit unit) {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        if (Thread.currentThread() instanceof ForkJoinWorkerThread w && w.pool == this) {
            helpQuiesce(w);
            return true;
        }
        while (!quiet()) {
            ForkJoinTask<?> t = find(null);
            if (t != null) {
                t.runIfUnclaimed();
                continue;
            }
            if (deadline - System.nanoTime() <= 0) {
                return false;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100000);
        }
        return true;
    }

    /** Runs tasks until nobody has any; the caller does not count as active meanwhile. */
    final void helpQuiesce(ForkJoinWorkerThread self) {
        for (;;) {
            ForkJoinTask<?> t = find(self);
            if (t != null) {
                t.runIfUnclaimed();
                continue;
            }
            self.active = false;
            boolean over = quiet();
            self.active = true;
            if (over) {
                return;
            }
            Thread.yield();
        }
    }

    public static void managedBlock(ManagedBlocker blocker) throws InterruptedException {
        Objects.requireNonNull(blocker);
        ForkJoinPool pool = Thread.currentThread() instanceof ForkJoinWorkerThread w ? w.pool : null;
        if (pool == null) {
            while (!blocker.isReleasable() && !blocker.block()) {
            }
            return;
        }
        while (!blocker.isReleasable()) {
            pool.addBlocked(1);
            try {
                if (blocker.block()) {
                    return;
                }
            } finally {
                pool.addBlocked(-1);
            }
        }
    }

    final void addBlocked(int n) {
        synchronized (this) {
            blocked += n;
        }
        if (n > 0 && hasQueued()) {
            signal();
        }
    }
}
