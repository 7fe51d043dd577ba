/** join with and without time, on threads not started, running and ended; isAlive and states. */
public class Joins {
    public static void main(String[] args) throws Exception {
        Object gate = new Object();
        boolean[] open = {false};
        Thread t = new Thread(() -> {
            synchronized (gate) {
                while (!open[0])
                    try {
                        gate.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
            }
        }, "waiter");
        System.out.println(t.getState() + " " + t.isAlive());
        t.join();
        System.out.println("not started: join returns");
        t.start();
        while (t.getState() != Thread.State.WAITING)
            Thread.sleep(1);
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getName() + " " + t.isDaemon() + " " + t.getPriority());
        long before = System.nanoTime();
        t.join(30);
        System.out.println((System.nanoTime() - before >= 29_000_000L) + " " + t.isAlive());
        try {
            t.start();
        } catch (IllegalThreadStateException e) {
            System.out.println("started twice: " + e.getMessage());
        }
        synchronized (gate) {
            open[0] = true;
            gate.notifyAll();
        }
        t.join();
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getThreadGroup());
        t.join(10);
        t.interrupt();
        System.out.println(t.isInterrupted());
        try {
            t.join(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Thread main = Thread.currentThread();
        main.interrupt();
        try {
            new Thread(() -> { }).join();
            System.out.println("no wait, no exception " + Thread.interrupted());
        } catch (InterruptedException e) {
            System.out.println("interrupted " + main.isInterrupted());
        }
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(10000);
            } catch (InterruptedException e) {
                System.out.println("sleep: " + e.getMessage());
            }
        });
        sleeper.start();
        while (sleeper.getState() != Thread.State.TIMED_WAITING)
            Thread.sleep(1);
        sleeper.interrupt();
        sleeper.join();
    }
}
