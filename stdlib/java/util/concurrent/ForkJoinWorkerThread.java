package java.util.concurrent;

/** A thread of a ForkJoinPool. */
public class ForkJoinWorkerThread extends Thread {
    final ForkJoinPool pool;
    final ForkJoinPool.WorkDeque deque = new ForkJoinPool.WorkDeque();
    volatile int index;
    volatile boolean active;

    protected ForkJoinWorkerThread(ForkJoinPool pool) {
        super(pool.nextThreadName());
        this.pool = pool;
        setDaemon(true);
    }

    public ForkJoinPool getPool() {
        return pool;
    }

    public int getPoolIndex() {
        return index;
    }

    protected void onStart() {
    }

    protected void onTermination(Throwable exception) {
    }

    @Override
    public void run() {
        Throwable failure = null;
        try {
            onStart();
            pool.runWorker(this);
        } catch (Throwable t) {
            failure = t;
        } finally {
            try {
                onTermination(failure);
            } catch (Throwable t) {
                if (failure == null) {
                    failure = t;
                }
            } finally {
                pool.workerDone(this);
            }
        }
        if (failure != null) {
            jindo.internal.Unsafe.throwException(failure);
        }
    }
}
