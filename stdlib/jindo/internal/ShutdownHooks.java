package jindo.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** Threads to be run when the VM ends. */
public final class ShutdownHooks {
    private static Map<Thread, Thread> hooks = new IdentityHashMap<>(); // null once they have begun to run
    private static Thread runner;
    private static boolean done;
    private static final ArrayList<Runnable> LAST = new ArrayList<>();

    private ShutdownHooks() {
    }

    public static synchronized void add(Thread hook) {
        if (hooks == null) {
            throw new IllegalStateException("Shutdown in progress");
        }
        if (hooks.containsKey(hook)) {
            throw new IllegalArgumentException("Hook previously registered");
        }
        if (hook.isAlive()) {
            throw new IllegalArgumentException("Hook already running");
        }
        hooks.put(hook, hook);
        Boot.hooked = true;
    }

    public static synchronized boolean remove(Thread hook) {
        if (hooks == null) {
            throw new IllegalStateException("Shutdown in progress");
        }
        if (hook == null) {
            throw new NullPointerException();
        }
        return hooks.remove(hook) != null;
    }

    /** Registers what runs after all hooks, such as File.deleteOnExit. */
    public static synchronized void atLast(Runnable action) {
        LAST.add(action);
        Boot.hooked = true;
    }

    /** Runs everything once; a second thread that asks waits for the first for ever, the first itself goes on. */
    public static void run() {
        Collection<Thread> all;
        synchronized (ShutdownHooks.class) {
            if (runner == Thread.currentThread()) {
                return;
            }
            while (runner != null) {
                if (done) {
                    return;
                }
                try {
                    ShutdownHooks.class.wait();
                } catch (InterruptedException e) {
                    // keeps waiting
                }
            }
            runner = Thread.currentThread();
            all = hooks.keySet();
            hooks = null;
        }
        runAll(all);
        synchronized (ShutdownHooks.class) {
            done = true;
            ShutdownHooks.class.notifyAll();
        }
    }

    private static void runAll(Collection<Thread> all) {
        for (Thread hook : all) {
            hook.start();
        }
        for (Thread hook : all) {
            while (true) {
                try {
                    hook.join();
                    break;
                } catch (InterruptedException e) {
                    // keeps waiting
                }
            }
        }
        for (Runnable r : LAST) {
            r.run();
        }
    }
}
