package java.util.concurrent;

import java.util.concurrent.atomic.AtomicInteger;

/** A task that is done when the tasks it waits for are, and then tells the one it belongs to. */
public abstract class CountedCompleter<T> extends ForkJoinTask<T> {
    private static final long serialVersionUID = 5232453752276485070L;

    final CountedCompleter<?> completer;
    private final AtomicInteger pending;

    protected CountedCompleter(CountedCompleter<?> completer, int initialPendingCount) {
        this.completer = completer;
        this.pending = new AtomicInteger(initialPendingCount);
    }

    protected CountedCompleter(CountedCompleter<?> completer) {
        this(completer, 0);
    }

    protected CountedCompleter() {
        this(null, 0);
    }

    public abstract void compute();

    public void onCompletion(CountedCompleter<?> caller) {
    }

    public boolean onExceptionalCompletion(Throwable ex, CountedCompleter<?> caller) {
        return true;
    }

    public final CountedCompleter<?> getCompleter() {
        return completer;
    }

    public final int getPendingCount() {
        return pending.get();
    }

    public final void setPendingCount(int count) {
        pending.set(count);
    }

    public final void addToPendingCount(int delta) {
        pending.addAndGet(delta);
    }

    public final boolean compareAndSetPendingCount(int expected, int count) {
        return pending.compareAndSet(expected, count);
    }

    /** One less to wait for; false if there was none. */
    private boolean countDown() {
        for (;;) {
            int c = pending.get();
            if (c == 0) {
                return false;
            }
            if (pending.compareAndSet(c, c - 1)) {
                return true;
            }
        }
    }

    public final int decrementPendingCountUnlessZero() {
        for (;;) {
            int c = pending.get();
            if (c == 0 || pending.compareAndSet(c, c - 1)) {
                return c;
            }
        }
    }

    public final CountedCompleter<?> getRoot() {
        CountedCompleter<?> a = this;
        while (a.completer != null) {
            a = a.completer;
        }
        return a;
    }

    public final void tryComplete() {
        CountedCompleter<?> caller = this;
        for (CountedCompleter<?> a = this; !a.countDown();) {
            a.onCompletion(caller);
            caller = a;
            a = a.completer;
            if (a == null) {
                caller.quietlyComplete();
                return;
            }
        }
    }

    public final void propagateCompletion() {
        for (CountedCompleter<?> a = this; !a.countDown();) {
            CountedCompleter<?> last = a;
            a = a.completer;
            if (a == null) {
                last.quietlyComplete();
                return;
            }
        }
    }

    @Override
    public void complete(T rawResult) {
        setRawResult(rawResult);
        onCompletion(this);
        quietlyComplete();
        if (completer != null) {
            completer.tryComplete();
        }
    }

    public final CountedCompleter<?> firstComplete() {
        return countDown() ? null : this;
    }

    public final CountedCompleter<?> nextComplete() {
        if (completer != null) {
            return completer.firstComplete();
        }
        quietlyComplete();
        return null;
    }

    public final void quietlyCompleteRoot() {
        getRoot().quietlyComplete();
    }

    public final void helpComplete(int maxTasks) {
        for (int i = 0; i < maxTasks && !isDone(); i++) {
            ForkJoinTask<?> t = pollTask();
            if (t == null) {
                return;
            }
            t.runIfUnclaimed();
        }
    }

    @Override
    void afterFailure(Throwable t) {
        CountedCompleter<?> caller = this;
        for (CountedCompleter<?> a = this; a.onExceptionalCompletion(t, caller) && a.completer != null;) {
            caller = a;
            a = a.completer;
            if (a.isDone()) {
                return;
            }
            a.failOnly(t);
        }
    }

    @Override
    protected final boolean exec() {
        compute();
        return false;
    }

    @Override
    public T getRawResult() {
        return null;
    }

    @Override
    protected void setRawResult(T t) {
    }
}
