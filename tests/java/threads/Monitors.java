/** Mutual exclusion under contention, nesting deeper than a thin lock counts, ownership errors. */
public class Monitors {
    private static final Object LOCK = new Object();
    private static int count;

    private static synchronized void nest(int depth) {
        if (depth > 0) {
            nest(depth - 1);
        } else {
            count++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[6];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 20000; k++) {
                    synchronized (LOCK) {
                        count++;
                    }
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(count);
        count = 0;
        nest(1000);
        nest(300);
        System.out.println(count + " " + Thread.holdsLock(Monitors.class) + " " + Thread.holdsLock(LOCK));
        synchronized (LOCK) {
            System.out.println(Thread.holdsLock(LOCK));
        }
        try {
            LOCK.wait();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            LOCK.notifyAll();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            synchronized (LOCK) {
                throw new RuntimeException("out");
            }
        } catch (RuntimeException e) {
            System.out.println(e.getMessage() + " " + Thread.holdsLock(LOCK));
        }
        try {
            synchronized ((Object) null) {
                System.out.println("never");
            }
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
