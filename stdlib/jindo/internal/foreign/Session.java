package jindo.internal.foreign;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;

/** A life time: for ever, until nobody can reach it, or until it is closed, by one thread or by any. */
public final class Session implements MemorySegment.Scope {
    private static final Cleaner CLEANER = Cleaner.create();
    public static final Session GLOBAL = new Session(null, false, null);

    private final Thread owner;
    private final boolean closeable;
    private final Actions actions;
    private volatile boolean closed;

    /** What is done at the end, the last first. */
    private static final class Actions implements Runnable {
        private List<Runnable> list = new ArrayList<>();

        synchronized void add(Runnable r) {
            list.add(r);
        }

        @Override
        public void run() {
            List<Runnable> all;
            synchronized (this) {
                all = list;
                list = new ArrayList<>();
            }
            RuntimeException failure = null;
            for (int i = all.size() - 1; i >= 0; i--) {
                try {
                    all.get(i).run();
                } catch (RuntimeException e) {
                    if (failure == null) {
                        failure = e;
                    } else {
                        failure.addSuppressed(e);
                    }
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }

    private Session(Thread owner, boolean closeable, Actions actions) {
        this.owner = owner;
        this.closeable = closeable;
        this.actions = actions;
    }

    public static Session confined(Thread owner) {
        return new Session(owner, true, new Actions());
    }

    public static Session shared() {
        return new Session(null, true, new Actions());
    }

    public static Session auto() {
        Actions actions = new Actions();
        Session s = new Session(null, false, actions);
        CLEANER.register(s, actions);
        return s;
    }

    /** IllegalStateException or WrongThreadException unless memory may be used here and now. */
    void check() {
        if (owner != null && owner != Thread.currentThread()) {
            throw new WrongThreadException("Attempted access outside owning thread");
        }
        if (closed) {
            throw new IllegalStateException("Already closed");
        }
    }

    boolean accessibleBy(Thread thread) {
        return owner == null || owner == thread;
    }

    /** Of the global one nothing is ever freed. */
    void atEnd(Runnable action) {
        check();
        if (actions != null) {
            actions.add(action);
        }
    }

    void close() {
        if (!closeable) {
            throw new UnsupportedOperationException("Attempted to close a non-closeable session");
        }
        synchronized (this) {
            check();
            closed = true;
        }
        actions.run();
    }

    @Override
    public boolean isAlive() {
        return !closed;
    }
}
