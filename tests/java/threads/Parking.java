import java.util.concurrent.locks.LockSupport;

/** park, unpark, permits, blockers, interruption. */
public class Parking {
    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        LockSupport.unpark(main);
        LockSupport.unpark(main);
        LockSupport.park();
        System.out.println("one permit");
        long before = System.nanoTime();
        LockSupport.parkNanos(20_000_000);
        System.out.println(System.nanoTime() - before > 10_000_000);
        LockSupport.parkUntil(System.currentTimeMillis() + 20);
        LockSupport.parkNanos(-5);
        main.interrupt();
        LockSupport.park();
        System.out.println(Thread.interrupted());
        Object blocker = "blocker";
        boolean[] done = {false};
        Thread t = new Thread(() -> {
            while (!done[0])
                LockSupport.park(blocker);
        });
        t.start();
        while (t.getState() != Thread.State.WAITING)
            Thread.sleep(1);
        System.out.println(LockSupport.getBlocker(t));
        done[0] = true;
        LockSupport.unpark(t);
        t.join();
        System.out.println(LockSupport.getBlocker(t));
        int[] count = {0};
        Thread b = new Thread(() -> {
            for (int i = 0; i < 2000; i++) {
                LockSupport.park();
                count[0]++;
            }
        });
        b.start();
        while (b.isAlive()) {
            LockSupport.unpark(b);
            Thread.yield();
        }
        System.out.println(count[0]);
        LockSupport.unpark(null);
    }
}
