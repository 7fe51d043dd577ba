package java.lang.ref;

/** Where references go when their referent is gone. */
public class ReferenceQueue<T> {
    /** Takes nothing. */
    private static final class Closed extends ReferenceQueue<Object> {
        @Override
        boolean enqueue(Reference<?> r) {
            return false;
        }
    }

    static final ReferenceQueue<Object> NONE = new Closed();
    static final ReferenceQueue<Object> ENQUEUED = new Closed();

    private Reference<?> head;
    private Reference<?> tail;

    public ReferenceQueue() {
    }

    boolean enqueue(Reference<?> r) {
        synchronized (this) {
            if (r.queue != this) {
                return false;
            }
            markEnqueued(r, ENQUEUED);
            r.next = null;
            if (head == null) {
                head = r;
            } else {
                tail.next = r;
            }
            tail = r;
            notifyAll();
            return true;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void markEnqueued(Reference r, ReferenceQueue q) {
        r.queue = q;
    }

    @SuppressWarnings("unchecked")
    private Reference<? extends T> take() {
        Reference<?> r = head;
        if (r != null) {
            head = r.next;
            if (head == null) {
                tail = null;
            }
            r.next = null;
            markEnqueued(r, NONE);
        }
        return (Reference<? extends T>) r;
    }

    public Reference<? extends T> poll() {
        if (head == null) {
            return null;
        }
        synchronized (this) {
            return take();
        }
    }

    public Reference<? extends T> remove(long timeout) throws IllegalArgumentException, InterruptedException {
        if (timeout < 0) {
            throw new IllegalArgumentException("Negative timeout value");
        }
        synchronized (this) {
            Reference<? extends T> r = take();
            if (r != null) {
                return r;
            }
            long end = System.nanoTime() + timeout * 1_000_000;
            while (true) {
                wait(timeout);
                r = take();
                if (r != null || timeout != 0 && (timeout = (end - System.nanoTime()) / 1_000_000) <= 0) {
                    return r;
                }
            }
        }
    }

    public Reference<? extends T> remove() throws InterruptedException {
        return remove(0);
    }
}
