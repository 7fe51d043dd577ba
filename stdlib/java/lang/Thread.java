package java.lang;

import java.util.HashMap;
import java.util.Map;

/** A thread of the VM; the VM writes vmThread and status. */
public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    private static final int NEW = 0;
    private static final int TERMINATED = 5;
    private static final StackTraceElement[] NO_TRACE = new StackTraceElement[0];

    private static volatile UncaughtExceptionHandler defaultHandler;
    private static long lastId = 11; // the JDK's own threads take the first few
    private static int lastNumber;

    private long vmThread;
    private volatile int status;
    private volatile String name;
    private boolean daemon;
    private int priority;
    private ThreadGroup group;
    private Runnable target;
    private volatile boolean interrupted;
    private ClassLoader contextClassLoader;
    private boolean ownLoader; // contextClassLoader is set, be it to null
    private long id;
    private final long stackSize;
    private volatile UncaughtExceptionHandler handler;

    ThreadLocal.Table locals;
    ThreadLocal.Table inheritableLocals;

    /** What else an interrupt does: closes the channel the thread is blocked in. */
    private volatile Runnable onInterrupt;

    // Written by java.util.concurrent through Unsafe, by these names.
    volatile Object parkBlocker;
    long threadLocalRandomSeed;
    int threadLocalRandomProbe;
    int threadLocalRandomSecondarySeed;

    public Thread() {
        this(null, null, nextName(), 0, true);
    }

    public Thread(Runnable target) {
        this(null, target, nextName(), 0, true);
    }

    public Thread(ThreadGroup group, Runnable target) {
        this(group, target, nextName(), 0, true);
    }

    public Thread(String name) {
        this(null, null, checkName(name), 0, true);
    }

    public Thread(ThreadGroup group, String name) {
        this(group, null, checkName(name), 0, true);
    }

    public Thread(Runnable target, String name) {
        this(null, target, checkName(name), 0, true);
    }

    public Thread(ThreadGroup group, Runnable target, String name) {
        this(group, target, checkName(name), 0, true);
    }

    public Thread(ThreadGroup group, Runnable target, String name, long stackSize) {
        this(group, target, checkName(name), stackSize, true);
    }

    public Thread(ThreadGroup group, Runnable target, String name, long stackSize, boolean inheritThreadLocals) {
        Thread parent = currentThread();
        this.group = group != null ? group : parent.group();
        this.target = target;
        this.name = checkName(name);
        this.stackSize = stackSize;
        this.daemon = parent.daemon;
        this.priority = Math.min(parent.priority, this.group.getMaxPriority());
        if (parent.ownLoader) {
            this.contextClassLoader = parent.getContextClassLoader();
            this.ownLoader = true;
        }
        if (inheritThreadLocals && parent.inheritableLocals != null) {
            this.inheritableLocals = parent.inheritableLocals.inherited();
        }
        this.id = nextId();
        this.group.addUnstarted();
    }

    private static String checkName(String name) {
        if (name == null) {
            throw new NullPointerException("name cannot be null");
        }
        return name;
    }

    private static synchronized String nextName() {
        return "Thread-" + lastNumber++;
    }

    private static synchronized long nextId() {
        return ++lastId;
    }

    // ---- the VM's part

    public static native Thread currentThread();

    /** Starts the VM's thread, which calls run0. */
    private native void start0();

    /** Sleeps; throws and clears when interrupted. */
    private static native void sleep0(long nanos) throws InterruptedException;

    private static native void yield0();

    /** Sets the flag and wakes this thread from sleep, wait and park. */
    private native void interrupt0();

    public static native boolean holdsLock(Object obj);

    public static native void onSpinWait();

    private native void setPriority0(int priority);

    private native void setName0(String name);

    /** The frames of this live thread, innermost first. */
    private native StackTraceElement[] stackTrace0();

    /** All live threads. */
    private static native Thread[] getAllThreads0();

    // ---- life

    public void start() {
        synchronized (this) {
            if (status != NEW || vmThread != 0) {
                throw new IllegalThreadStateException();
            }
            group.add(this);
            boolean started = false;
            try {
                start0();
                started = true;
            } finally {
                if (!started) {
                    group.remove(this);
                }
            }
        }
    }

    @Override
    public void run() {
        if (target != null) {
            target.run();
        }
    }

    /** What the VM calls on the new thread. */
    private void run0() {
        try {
            run();
        } catch (Throwable t) {
            dispatchUncaughtException(t);
        } finally {
            exit();
        }
    }

    private void exit() {
        ThreadGroup g = group;
        group = null;
        target = null;
        locals = null;
        inheritableLocals = null;
        if (g != null) {
            g.remove(this);
        }
    }

    private void dispatchUncaughtException(Throwable e) {
        try {
            getUncaughtExceptionHandler().uncaughtException(this, e);
        } catch (Throwable ignored) {
            // JLS 11.3: what the handler throws is ignored
        }
    }

    public final boolean isAlive() {
        return vmThread != 0;
    }

    public State getState() {
        return switch (status) {
            case 0 -> State.NEW;
            case 1 -> State.RUNNABLE;
            case 2 -> State.BLOCKED;
            case 3 -> State.WAITING;
            case 4 -> State.TIMED_WAITING;
            default -> State.TERMINATED;
        };
    }

    public enum State {
        NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED
    }

    public final void join() throws InterruptedException {
        join(0);
    }

    public final synchronized void join(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (millis == 0) {
            while (isAlive()) {
                wait(0);
            }
            return;
        }
        long start = System.nanoTime();
        long left = millis;
        while (isAlive() && left > 0) {
            wait(left);
            left = millis - (System.nanoTime() - start) / 1_000_000;
        }
    }

    public final synchronized void join(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join(nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    public static void yield() {
        yield0();
    }

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        sleep0(millis > Long.MAX_VALUE / 1_000_000 ? Long.MAX_VALUE : millis * 1_000_000);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        sleep0(millis >= Long.MAX_VALUE / 1_000_000 ? Long.MAX_VALUE : millis * 1_000_000 + nanos);
    }

    public void interrupt() {
        interrupted = true;
        Runnable hook = onInterrupt;
        if (hook != null) {
            hook.run();
        }
        interrupt0();
    }

    public static boolean interrupted() {
        Thread t = currentThread();
        boolean was = t.interrupted;
        if (was) {
            t.interrupted = false;
        }
        return was;
    }

    public boolean isInterrupted() {
        return interrupted;
    }

    @Deprecated(since = "1.2")
    public final void stop() {
        throw new UnsupportedOperationException();
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public final void suspend() {
        throw new UnsupportedOperationException();
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public final void resume() {
        throw new UnsupportedOperationException();
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public int countStackFrames() {
        throw new UnsupportedOperationException();
    }

    // ---- attributes

    public final void setPriority(int newPriority) {
        checkAccess();
        if (newPriority < MIN_PRIORITY || newPriority > MAX_PRIORITY) {
            throw new IllegalArgumentException();
        }
        ThreadGroup g = getThreadGroup();
        if (g != null) {
            priority = Math.min(newPriority, g.getMaxPriority());
            if (isAlive()) {
                setPriority0(priority);
            }
        }
    }

    public final int getPriority() {
        return priority;
    }

    public final synchronized void setName(String name) {
        this.name = checkName(name);
        if (isAlive()) {
            setName0(name);
        }
    }

    public final String getName() {
        return name;
    }

    public long getId() {
        return id == 0 ? 1 : id;
    }

    public final ThreadGroup getThreadGroup() {
        return status == TERMINATED ? null : group();
    }

    /** Threads made by the VM come without a group. */
    private ThreadGroup group() {
        if (group == null && status != TERMINATED) {
            group = ThreadGroup.MAIN;
            group.add(this);
        }
        return group;
    }

    public final void setDaemon(boolean on) {
        if (isAlive()) {
            throw new IllegalThreadStateException();
        }
        daemon = on;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
        // there is no security manager to ask
    }

    public ClassLoader getContextClassLoader() {
        return ownLoader ? contextClassLoader : ClassLoader.getSystemClassLoader();
    }

    public void setContextClassLoader(ClassLoader cl) {
        contextClassLoader = cl;
        ownLoader = true;
    }

    @Override
    public String toString() {
        ThreadGroup g = getThreadGroup();
        return "Thread[" + name + "," + priority + "," + (g != null ? g.getName() : "") + "]";
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    // ---- groups and traces

    public static int activeCount() {
        return currentThread().getThreadGroup().activeCount();
    }

    public static int enumerate(Thread[] tarray) {
        return currentThread().getThreadGroup().enumerate(tarray);
    }

    static Thread[] all() {
        return getAllThreads0();
    }

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    public StackTraceElement[] getStackTrace() {
        if (this != currentThread()) {
            return isAlive() ? stackTrace0() : NO_TRACE;
        }
        return new Exception().getStackTrace();
    }

    public static Map<Thread, StackTraceElement[]> getAllStackTraces() {
        Map<Thread, StackTraceElement[]> traces = new HashMap<>();
        for (Thread t : getAllThreads0()) {
            traces.put(t, t.getStackTrace());
        }
        return traces;
    }

    // ---- uncaught exceptions

    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread t, Throwable e);
    }

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler eh) {
        defaultHandler = eh;
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultHandler;
    }

    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        if (status == TERMINATED) {
            return null;
        }
        UncaughtExceptionHandler h = handler;
        return h != null ? h : group();
    }

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler eh) {
        handler = eh;
    }
}
