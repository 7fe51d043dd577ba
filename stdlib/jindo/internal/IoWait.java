package jindo.internal;

/** Waiting until descriptors are ready. Another thread's wake, an interrupt or the VM's end may end it early. */
public final class IoWait {
    public static final int READ = 1;
    public static final int WRITE = 2;
    /** Only as a result: something is wrong, which the next operation will tell. */
    public static final int ERROR = 4;

    private IoWait() {
    }

    /** From now on the current thread can be woken; false when there are no descriptors left. */
    public static native boolean prepare();

    /** What of events is ready; 0: the time (nanoseconds; below 0: for ever) is over or it was ended early. */
    public static native int one(int fd, int events, long nanos);

    /** The same for the first count descriptors; how many are ready. */
    public static native int many(int[] fds, int[] wants, int[] gots, int count, long nanos);

    /** Ends the thread's wait; the next one, if it is not waiting. */
    public static native void wake(Thread thread);
}
