import java.util.concurrent.locks.LockSupport;

/** Interruption of sleep, wait, join and park; the status flag. */
public class Interrupts {
    private static void start(Thread t) {
        t.start();
        while (t.getState() != Thread.State.WAITING && t.getState() != Thread.State.TIMED_WAITING) {
            Thread.yield();
        }
        t.interrupt();
    }

    public static void main(String[] args) throws Exception {
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(60000);
            } catch (InterruptedException e) {
                System.out.println("sleep: " + e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        });
        start(sleeper);
        sleeper.join();

        Object lock = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("wait: " + e.getMessage() + " " + Thread.holdsLock(lock));
                }
            }
        });
        start(waiter);
        waiter.join();

        Thread parked = new Thread(() -> {
            LockSupport.park();
            System.out.println("park: " + Thread.currentThread().isInterrupted() + " " + Thread.interrupted() + " "
                               + Thread.interrupted());
        });
        start(parked);
        parked.join();

        Thread.currentThread().interrupt();
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            System.out.println("before: " + Thread.currentThread().isInterrupted());
        }
        Thread.currentThread().interrupt();
        try {
            new Thread(() -> { }).join(10);
            System.out.println("not started: joined at once " + Thread.interrupted());
        } catch (InterruptedException e) {
            System.out.println("join: " + e.getMessage());
        }
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        LockSupport.parkNanos(1000000);
        LockSupport.parkUntil(System.currentTimeMillis() + 5);
        System.out.println("permit");
    }
}
