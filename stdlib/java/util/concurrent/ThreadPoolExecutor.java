package java.util.concurrent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Threads that take tasks from a queue: up to the core size at once, beyond it when the queue is full. */
public class ThreadPoolExecutor extends AbstractExecutorService {
    private static final int RUNNING = 0;
    private static final int SHUTDOWN = 1;
    private static final int STOP = 2;
    private static final int TIDYING = 3;
    private static final int TERMINATED = 4;
    private static final RejectedExecutionHandler DEFAULT_HANDLER = new AbortPolicy();

    private final BlockingQueue<Runnable> workQueue;
    /** Guards the set of workers and every change of state and size. */
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition termination = lock.newCondition();
    private final HashSet<Worker> workers = new HashSet<>();
    private volatile int state = RUNNING;
    private volatile int poolSize;
    private int largestPoolSize;
    private long completedTasks;
    private volatile ThreadFactory threadFactory;
    private volatile RejectedExecutionHandler handler;
    private volatile long keepAlive;
    private volatile boolean coreMayTimeOut;
    private volatile int corePoolSize;
    private volatile int maximumPoolSize;

    /** Idle is 0, at work 1; who wants to interrupt only the idle makes it -1 meanwhile. */
    private final class Worker implements Runnable {
        final Thread thread;
        final AtomicInteger busy = new AtomicInteger();
        Runnable first;
        volatile long completed;

        Worker(Runnable first) {
            this.first = first;
            this.thread = getThreadFactory().newThread(this);
        }

        @Override
        public void run() {
            work(this);
        }

        void begin() {
            while (!busy.compareAndSet(0, 1)) {
                Thread.onSpinWait();
            }
        }

        void interruptIfIdle() {
            if (busy.compareAndSet(0, -1)) {
                try {
                    thread.interrupt();
                } finally {
                    busy.set(0);
                }
            }
        }
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(),
                DEFAULT_HANDLER);
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, threadFactory, DEFAULT_HANDLER);
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, RejectedExecutionHandler handler) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(),
                handler);
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit,
            BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        if (corePoolSize < 0 || maximumPoolSize <= 0 || maximumPoolSize < corePoolSize || keepAliveTime < 0) {
            throw new IllegalArgumentException();
        }
        if (workQueue == null || threadFactory == null || handler == null) {
            throw new NullPointerException();
        }
        this.corePoolSize = corePoolSize;
        this.maximumPoolSize = maximumPoolSize;
        this.workQueue = workQueue;
        this.keepAlive = unit.toNanos(keepAliveTime);
        this.threadFactory = threadFactory;
        this.handler = handler;
    }

    @Override
    public void execute(Runnable command) {
        Objects.requireNonNull(command);
        if (poolSize < corePoolSize && addWorker(command, true)) {
            return;
        }
        if (state == RUNNING && workQueue.offer(command)) {
            if (state != RUNNING && remove(command)) {
                reject(command);
            } else if (poolSize == 0) {
                addWorker(null, false);
            }
        } else if (!addWorker(command, false)) {
            reject(command);
        }
    }

    final void reject(Runnable command) {
        handler.rejectedExecution(command, this);
    }

    private boolean addWorker(Runnable first, boolean core) {
        Worker w;
        lock.lock();
        try {
            if (state >= STOP || state == SHUTDOWN && (first != null || workQueue.isEmpty())
                    || poolSize >= (core ? corePoolSize : maximumPoolSize)) {
                return false;
            }
            w = new Worker(first);
            if (w.thread == null) {
                return false;
            }
            workers.add(w);
            poolSize++;
            largestPoolSize = Math.max(largestPoolSize, poolSize);
        } finally {
            lock.unlock();
        }
        boolean started = false;
        try {
            w.thread.start();
            started = true;
        } finally {
            if (!started) {
                leave(w);
                tryTerminate();
            }
        }
        return true;
    }

    private void leave(Worker w) {
        lock.lock();
        try {
            if (workers.remove(w)) {
                completedTasks += w.completed;
                poolSize--;
            }
        } finally {
            lock.unlock();
        }
    }

    /** For the scheduled pool: makes sure that a thread is there to wait for the queue. */
    final void ensurePrestart() {
        int n = poolSize;
        if (n < corePoolSize) {
            addWorker(null, true);
        } else if (n == 0) {
            addWorker(null, false);
        }
    }

    private void work(Worker w) {
        Runnable task = w.first;
        w.first = null;
        boolean abrupt = true;
        try {
            while (task != null || (task = nextTask(w)) != null) {
                w.begin();
                try {
                    if (state >= STOP) {
                        w.thread.interrupt();
                    } else if (Thread.interrupted() && state >= STOP) {
                        w.thread.interrupt();
                    }
                    beforeExecute(w.thread, task);
                    try {
                        task.run();
                        afterExecute(task, null);
                    } catch (Throwable t) {
                        afterExecute(task, t);
                        throw t;
                    }
                } finally {
                    task = null;
                    w.completed++;
                    w.busy.set(0);
                }
            }
            abrupt = false;
        } finally {
            leave(w);
            tryTerminate();
            if (state < STOP) {
                int least = coreMayTimeOut ? 0 : corePoolSize;
                if (least == 0 && !workQueue.isEmpty()) {
                    least = 1;
                }
                if (abrupt || poolSize < least) {
                    addWorker(null, false);
                }
            }
        }
    }

    /** The next task, or null if the worker should leave. */
    private Runnable nextTask(Worker w) {
        boolean late = false;
        for (;;) {
            if (state >= SHUTDOWN && (state >= STOP || workQueue.isEmpty())) {
                return null;
            }
            int n = poolSize;
            boolean timed = coreMayTimeOut || n > corePoolSize;
            if ((n > maximumPoolSize || timed && late) && (n > 1 || workQueue.isEmpty()) && resign(w, n)) {
                return null;
            }
            try {
                Runnable r = timed ? workQueue.poll(keepAlive, TimeUnit.NANOSECONDS) : workQueue.take();
                if (r != null) {
                    return r;
                }
                late = true;
            } catch (InterruptedException retry) {
                late = false;
            }
        }
    }

    private boolean resign(Worker w, int expected) {
        lock.lock();
        try {
            if (poolSize != expected) {
                return false;
            }
            workers.remove(w);
            completedTasks += w.completed;
            w.completed = 0;
            poolSize--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    final void tryTerminate() {
        lock.lock();
        try {
            if (state == RUNNING || state >= TIDYING || state == SHUTDOWN && !workQueue.isEmpty()) {
                return;
            }
            if (poolSize > 0) {
                for (Worker w : workers) {
                    w.interruptIfIdle();
                    break;
                }
                interruptIdle();
                return;
            }
            state = TIDYING;
            try {
                terminated();
            } finally {
                state = TERMINATED;
                termination.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void interruptIdle() {
        for (Worker w : workers) {
            w.interruptIfIdle();
        }
    }

    final boolean isRunningOrShutdown(boolean shutdownToo) {
        return state == RUNNING || state == SHUTDOWN && shutdownToo;
    }

    void onShutdown() {
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            if (state < SHUTDOWN) {
                state = SHUTDOWN;
            }
            interruptIdle();
            onShutdown();
        } finally {
            lock.unlock();
        }
        tryTerminate();
    }

    @Override
    public List<Runnable> shutdownNow() {
        List<Runnable> left = new ArrayList<>();
        lock.lock();
        try {
            if (state < STOP) {
                state = STOP;
            }
            for (Worker w : workers) {
                w.thread.interrupt();
            }
            workQueue.drainTo(left);
            for (Runnable r : workQueue.toArray(new Runnable[0])) {
                if (workQueue.remove(r)) {
                    left.add(r);
                }
            }
        } finally {
            lock.unlock();
        }
        tryTerminate();
        return left;
    }

    @Override
    public boolean isShutdown() {
        return state >= SHUTDOWN;
    }

    public boolean isTerminating() {
        return state >= SHUTDOWN && state < TERMINATED;
    }

    @Override
    public boolean isTerminated() {
        return state >= TERMINATED;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lock();
        try {
            while (state < TERMINATED) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = termination.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Deprecated(since = "9")
    protected void finalize() {
    }

    public void setThreadFactory(ThreadFactory threadFactory) {
        this.threadFactory = Objects.requireNonNull(threadFactory);
    }

    public ThreadFactory getThreadFactory() {
        return threadFactory;
    }

    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
        this.handler = Objects.requireNonNull(handler);
    }

    public RejectedExecutionHandler getRejectedExecutionHandler() {
        return handler;
    }

    public void setCorePoolSize(int corePoolSize) {
        if (corePoolSize < 0 || maximumPoolSize < corePoolSize) {
            throw new IllegalArgumentException();
        }
        int more = corePoolSize - this.corePoolSize;
        this.corePoolSize = corePoolSize;
        if (poolSize > corePoolSize) {
            interruptIdleLocked();
        } else {
            for (int k = Math.min(more, workQueue.size()); k-- > 0 && addWorker(null, true);) {
                if (workQueue.isEmpty()) {
                    break;
                }
            }
        }
    }

    private void interruptIdleLocked() {
        lock.lock();
        try {
            interruptIdle();
        } finally {
            lock.unlock();
        }
    }

    public int getCorePoolSize() {
        return corePoolSize;
    }

    public boolean prestartCoreThread() {
        return poolSize < corePoolSize && addWorker(null, true);
    }

    public int prestartAllCoreThreads() {
        int n = 0;
        while (addWorker(null, true)) {
            n++;
        }
        return n;
    }

    public boolean allowsCoreThreadTimeOut() {
        return coreMayTimeOut;
    }

    public void allowCoreThreadTimeOut(boolean value) {
        if (value && keepAlive <= 0) {
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        }
        if (value != coreMayTimeOut) {
            coreMayTimeOut = value;
            if (value) {
                interruptIdleLocked();
            }
        }
    }

    public void setMaximumPoolSize(int maximumPoolSize) {
        if (maximumPoolSize <= 0 || maximumPoolSize < corePoolSize) {
            throw new IllegalArgumentException();
        }
        this.maximumPoolSize = maximumPoolSize;
        if (poolSize > maximumPoolSize) {
            interruptIdleLocked();
        }
    }

    public int getMaximumPoolSize() {
        return maximumPoolSize;
    }

    public void setKeepAliveTime(long time, TimeUnit unit) {
        if (time < 0) {
            throw new IllegalArgumentException();
        }
        if (time == 0 && allowsCoreThreadTimeOut()) {
            throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        }
        long before = keepAlive;
        keepAlive = unit.toNanos(time);
        if (keepAlive < before) {
            interruptIdleLocked();
        }
    }

    public long getKeepAliveTime(TimeUnit unit) {
        return unit.convert(keepAlive, TimeUnit.NANOSECONDS);
    }

    public BlockingQueue<Runnable> getQueue() {
        return workQueue;
    }

    public boolean remove(Runnable task) {
        boolean removed = workQueue.remove(task);
        tryTerminate();
        return removed;
    }

    public void purge() {
        workQueue.removeIf(r -> r instanceof Future<?> f && f.isCancelled());
        tryTerminate();
    }

    public int getPoolSize() {
        return state >= TIDYING ? 0 : poolSize;
    }

    public int getActiveCount() {
        lock.lock();
        try {
            int n = 0;
            for (Worker w : workers) {
                if (w.busy.get() > 0) {
                    n++;
                }
            }
            return n;
        } finally {
            lock.unlock();
        }
    }

    public int getLargestPoolSize() {
        lock.lock();
        try {
            return largestPoolSize;
        } finally {
            lock.unlock();
        }
    }

    public long getTaskCount() {
        return getCompletedTaskCount() + getActiveCount() + workQueue.size();
    }

    public long getCompletedTaskCount() {
        lock.lock();
        try {
            long n = completedTasks;
            for (Worker w : workers) {
                n += w.completed;
            }
            return n;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        String name = state == RUNNING ? "Running" : state >= TERMINATED ? "Terminated" : "Shutting down";
        return super.toString() + "[" + name + ", pool size = " + poolSize + ", active threads = "
                + getActiveCount() + ", queued tasks = " + workQueue.size() + ", completed tasks = "
                + getCompletedTaskCount() + "]";
    }

    protected void beforeExecute(Thread t, Runnable r) {
    }

    protected void afterExecute(Runnable r, Throwable t) {
    }

    protected void terminated() {
    }

    /** The caller runs the task itself. */
    public static class CallerRunsPolicy implements RejectedExecutionHandler {
        public CallerRunsPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) {
                r.run();
            }
        }
    }

    /** Throws. */
    public static class AbortPolicy implements RejectedExecutionHandler {
        public AbortPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            throw new RejectedExecutionException("Task " + r.toString() + " rejected from " + e.toString());
        }
    }

    /** Forgets the task. */
    public static class DiscardPolicy implements RejectedExecutionHandler {
        public DiscardPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
        }
    }

    /** Forgets the task that has waited longest and tries again. */
    public static class DiscardOldestPolicy implements RejectedExecutionHandler {
        public DiscardOldestPolicy() {
        }

        @Override
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) {
                e.getQueue().poll();
                e.execute(r);
            }
        }
    }
}
