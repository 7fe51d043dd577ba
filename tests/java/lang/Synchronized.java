public class Synchronized {
    private int n;
    private static int total;

    synchronized void add() {
        n++;
    }

    static synchronized void addTotal(int k) {
        total += k;
    }

    int locked(Object lock, boolean fail) {
        synchronized (lock) {
            if (fail)
                throw new IllegalStateException("locked");
            synchronized (this) {
                return ++n;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Synchronized s = new Synchronized();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int j = 0; j < 500; j++) {
                    s.add();
                    addTotal(1);
                }
            });
            threads[i].start();
        }
        for (Thread t : threads)
            t.join();
        System.out.println(s.n + " " + total);
        System.out.println(s.locked("x", false));
        try {
            s.locked(new Object(), true);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            synchronized (s) {
                s.wait(1);
            }
            s.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not owner");
        }
        for (int i = 0; i < 3; i++)
            synchronized (s) {
                if (i == 1)
                    continue;
                System.out.println(i);
            }
    }
}
