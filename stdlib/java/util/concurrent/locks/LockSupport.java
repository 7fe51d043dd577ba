package java.util.concurrent.locks;

import jindo.internal.Unsafe;

/** Parking and unparking of threads. */
public class LockSupport {
    private static final long BLOCKER = Unsafe.fieldOffset(Thread.class, "parkBlocker");

    private LockSupport() {
    }

    public static void setCurrentBlocker(Object blocker) {
        Unsafe.putReferenceVolatile(Thread.currentThread(), BLOCKER, blocker);
    }

    public static Object getBlocker(Thread t) {
        if (t == null) {
            throw new NullPointerException();
        }
        return Unsafe.getReferenceVolatile(t, BLOCKER);
    }

    public static void unpark(Thread thread) {
        if (thread != null) {
            Unsafe.unpark(thread);
        }
    }

    public static void park(Object blocker) {
        Thread t = Thread.currentThread();
        Unsafe.putReferenceVolatile(t, BLOCKER, blocker);
        Unsafe.park(false, 0L);
        Unsafe.putReferenceVolatile(t, BLOCKER, null);
    }

    public static void parkNanos(Object blocker, long nanos) {
        if (nanos > 0) {
            Thread t = Thread.currentThread();
            Unsafe.putReferenceVolatile(t, BLOCKER, blocker);
            Unsafe.park(false, nanos);
            Unsafe.putReferenceVolatile(t, BLOCKER, null);
        }
    }

    public static void parkUntil(Object blocker, long deadline) {
        Thread t = Thread.currentThread();
        Unsafe.putReferenceVolatile(t, BLOCKER, blocker);
        Unsafe.park(true, deadline);
        Unsafe.putReferenceVolatile(t, BLOCKER, null);
    }

    public static void park() {
        Unsafe.park(false, 0L);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            Unsafe.park(false, nanos);
        }
    }

    public static void parkUntil(long deadline) {
        Unsafe.park(true, deadline);
    }
}
