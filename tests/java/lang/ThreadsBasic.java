import java.util.concurrent.atomic.AtomicInteger;

public class ThreadsBasic {
    private volatile boolean stop;
    private int shared;
    private final Object lock = new Object();

    void worker(int n) {
        for (int i = 0; i < n; i++)
            synchronized (lock) {
                shared++;
            }
    }

    public static void main(String[] args) throws Exception {
        ThreadsBasic t = new ThreadsBasic();
        Thread a = new Thread(() -> t.worker(1000)), b = new Thread(() -> t.worker(1000), "named");
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(t.shared + " " + b.getName());
        AtomicInteger seen = new AtomicInteger();
        Thread spin = new Thread(() -> {
            while (!t.stop)
                Thread.yield();
            seen.set(1);
        });
        spin.start();
        t.stop = true;
        spin.join();
        System.out.println(seen);
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 5);
        Thread c = new Thread(() -> local.set(9));
        c.start();
        c.join();
        System.out.println(local.get());
        Thread dies = new Thread(() -> { throw new IllegalStateException("dies"); });
        dies.setUncaughtExceptionHandler((th, e) -> System.out.println("handler " + e.getMessage()));
        dies.start();
        dies.join();
        synchronized (t.lock) {
            new Thread(() -> {
                synchronized (t.lock) {
                    t.lock.notifyAll();
                }
            }).start();
            t.lock.wait();
        }
        System.out.println("notified");
    }
}
