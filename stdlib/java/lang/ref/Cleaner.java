package java.lang.ref;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/** Runs actions once their objects are unreachable. */
public final class Cleaner {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Action pending = new Action(); // head of a ring of all actions not yet run

    private Cleaner() {
    }

    public static Cleaner create() {
        return start(Thread::new);
    }

    public static Cleaner create(ThreadFactory threadFactory) {
        return start(Objects.requireNonNull(threadFactory));
    }

    private static Cleaner start(ThreadFactory factory) {
        Cleaner c = new Cleaner();
        // the thread holds the queue and the ring only: it ends when the cleaner itself is gone and no action is left
        ReferenceQueue<Object> queue = c.queue;
        Action pending = c.pending;
        new Action(c, queue, pending, () -> { });
        Thread t = factory.newThread(() -> runActions(queue, pending));
        t.setDaemon(true);
        t.start();
        return c;
    }

    private static void runActions(ReferenceQueue<Object> queue, Action pending) {
        while (pending.ringHasMore()) {
            try {
                Reference<?> r = queue.remove(60_000);
                if (r != null) {
                    ((Action) r).clean();
                }
            } catch (Throwable t) {
                // an action's exceptions are ignored
            }
        }
    }

    public Cleanable register(Object obj, Runnable action) {
        Objects.requireNonNull(obj, "obj");
        Objects.requireNonNull(action, "action");
        return new Action(obj, queue, pending, action);
    }

    public interface Cleanable {
        void clean();
    }

    private static final class Action extends PhantomReference<Object> implements Cleanable {
        private final Action ring;
        private final Runnable action;
        private Action before;
        private Action after;

        Action() {
            super(null, null);
            ring = this;
            action = null;
            before = this;
            after = this;
        }

        Action(Object referent, ReferenceQueue<Object> queue, Action ring, Runnable action) {
            super(referent, queue);
            this.ring = ring;
            this.action = action;
            synchronized (ring) {
                after = ring.after;
                before = ring;
                after.before = this;
                ring.after = this;
            }
        }

        boolean ringHasMore() {
            synchronized (ring) {
                return after != this;
            }
        }

        private boolean unlink() {
            synchronized (ring) {
                if (after == this) {
                    return false;
                }
                before.after = after;
                after.before = before;
                before = this;
                after = this;
                return true;
            }
        }

        @Override
        public void clean() {
            if (unlink()) {
                super.clear();
                action.run();
            }
        }

        @Override
        public void clear() {
            if (unlink()) {
                super.clear();
            }
        }

        @Override
        public boolean enqueue() {
            return super.enqueue();
        }
    }
}
