import java.util.ArrayList;
import java.util.List;

/** Threads, groups, locals, handlers. */
public class Threads {
    static final ThreadLocal<Integer> LOCAL = ThreadLocal.withInitial(() -> 5);
    static final InheritableThreadLocal<String> CHILD = new InheritableThreadLocal<>() {
        @Override
        protected String childValue(String v) {
            return v + "+";
        }
    };

    public static void main(String[] args) throws Exception {
        System.out.println(Thread.currentThread() + " " + Thread.currentThread().getThreadGroup() + " " + Thread.currentThread().isAlive()
            + Thread.currentThread().isDaemon() + Thread.currentThread().getState());
        LOCAL.set(6);
        CHILD.set("c");
        ThreadGroup g = new ThreadGroup("mine");
        g.setMaxPriority(4);
        Thread t = new Thread(g, () -> System.out.println(Thread.currentThread() + " " + LOCAL.get() + CHILD.get()), "worker");
        System.out.println(t.getState() + " " + t.getPriority() + " " + g.activeCount() + " " + g.parentOf(g) + " " + g.getParent().getName());
        t.start();
        t.join();
        System.out.println(t.getState() + " " + t + " " + t.getThreadGroup() + " " + LOCAL.get());
        Thread u = new Thread(() -> {
            throw new IllegalStateException("in thread");
        }, "thrower");
        u.setUncaughtExceptionHandler((th, e) -> System.out.println(th.getName() + " died of " + e));
        u.start();
        u.join();
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println("woken " + e.getMessage() + Thread.currentThread().isInterrupted());
            }
        });
        sleeper.start();
        while (sleeper.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        sleeper.interrupt();
        sleeper.join();
        Thread.currentThread().interrupt();
        System.out.println(Thread.interrupted() + " " + Thread.interrupted());
        int[] count = {0};
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread w = new Thread(() -> {
                for (int k = 0; k < 1000; k++) {
                    synchronized (count) {
                        count[0]++;
                    }
                }
            });
            all.add(w);
            w.start();
        }
        for (Thread w : all) {
            w.join();
        }
        System.out.println(count[0]);
        Object lock = new Object();
        boolean[] ready = {false};
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                while (!ready[0]) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                System.out.println("notified " + Thread.holdsLock(lock));
            }
        });
        waiter.start();
        synchronized (lock) {
            ready[0] = true;
            lock.notifyAll();
        }
        waiter.join();
        for (int i = 0; i < 100; i++) {
            new ThreadLocal<Integer>().set(i);
        }
        LOCAL.remove();
        System.out.println(LOCAL.get());
        Thread.setDefaultUncaughtExceptionHandler((th, e) -> System.out.println("default " + e.getMessage()));
        throw new Exception("last");
    }
}
