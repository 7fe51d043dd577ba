import java.util.Map;

/** The stacks of other threads. */
public class StackTraces {
    private static synchronized void hold(Object lock) {
        synchronized (lock) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                System.out.println("done");
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Object lock = new Object();
        Thread t = new Thread(() -> hold(lock), "holder");
        System.out.println(t.getStackTrace().length);
        t.start();
        while (t.getState() != Thread.State.WAITING) {
            Thread.yield();
        }
        boolean found = false;
        for (StackTraceElement e : t.getStackTrace()) {
            if (e.getMethodName().equals("hold")) {
                System.out.println(e.getClassName() + " " + e.getLineNumber());
                found = true;
            }
        }
        System.out.println(found);
        Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
        System.out.println(all.containsKey(t) + " " + all.containsKey(Thread.currentThread()));
        StackTraceElement[] own = Thread.currentThread().getStackTrace();
        System.out.println(own[1]);
        t.interrupt();
        t.join();
        System.out.println(t.getStackTrace().length);
    }
}
