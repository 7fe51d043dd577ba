package java.lang.ref;

/** Holds its referent in a way the collector may undo. */
public abstract class Reference<T> {
    private T referent; // hidden from the collector by the VM
    volatile ReferenceQueue<? super T> queue;
    Reference next;

    /** Started with the first reference that has a queue. */
    private static final class Handler extends Thread {
        static {
            Thread t = new Handler();
            t.setDaemon(true);
            t.setPriority(MAX_PRIORITY);
            t.start();
        }

        Handler() {
            super(top(), null, "Reference Handler", 0, false);
        }

        private static ThreadGroup top() {
            ThreadGroup g = currentThread().getThreadGroup();
            while (g.getParent() != null) {
                g = g.getParent();
            }
            return g;
        }

        static void ensureStarted() {
            // the initializer has
        }

        @Override
        public void run() {
            while (true) {
                Reference<?> r = takePending0();
                if (r != null) {
                    r.enqueue();
                }
            }
        }
    }

    Reference(T referent) {
        this(referent, null);
    }

    @SuppressWarnings("unchecked")
    Reference(T referent, ReferenceQueue<? super T> queue) {
        if (queue != null) {
            Handler.ensureStarted();
        }
        this.queue = queue == null ? (ReferenceQueue<? super T>) ReferenceQueue.NONE : queue;
        init0(referent);
    }

    /** Stores the referent, unseen by the collector, and registers this with it; null is allowed. */
    private native void init0(T referent);

    /** Waits for a reference whose referent is gone and that has a queue. */
    private static native Reference<?> takePending0();

    /** The referent, or null when it is gone. */
    private native T get0();

    private native void clear0();

    private native boolean refersTo0(Object obj);

    public T get() {
        return get0();
    }

    public final boolean refersTo(T obj) {
        return refersTo0(obj);
    }

    public void clear() {
        clear0();
    }

    @Deprecated(since = "16")
    public boolean isEnqueued() {
        return queue == ReferenceQueue.ENQUEUED;
    }

    public boolean enqueue() {
        clear0();
        return queue.enqueue(this);
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    public static void reachabilityFence(Object ref) {
        // being passed here keeps it reachable up to the call
    }
}
