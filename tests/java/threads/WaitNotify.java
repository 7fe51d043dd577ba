import java.util.ArrayDeque;

/** A bounded buffer between producers and consumers; timeouts; notify wakes one. */
public class WaitNotify {
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    private synchronized void put(int x) throws InterruptedException {
        while (queue.size() == 3) {
            wait();
        }
        queue.add(x);
        notifyAll();
    }

    private synchronized int take() throws InterruptedException {
        while (queue.isEmpty()) {
            wait();
        }
        int x = queue.remove();
        notifyAll();
        return x;
    }

    public static void main(String[] args) throws Exception {
        WaitNotify buffer = new WaitNotify();
        long[] sums = new long[3];
        Thread[] consumers = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int id = i;
            consumers[i] = new Thread(() -> {
                try {
                    for (int x; (x = buffer.take()) >= 0;) {
                        sums[id] += x;
                    }
                } catch (InterruptedException e) {
                    System.out.println("interrupted");
                }
            });
            consumers[i].start();
        }
        for (int i = 0; i < 3000; i++) {
            buffer.put(i);
        }
        for (int i = 0; i < 3; i++) {
            buffer.put(-1);
        }
        for (Thread t : consumers) {
            t.join();
        }
        System.out.println(sums[0] + sums[1] + sums[2]);

        Object lock = new Object();
        long start = System.nanoTime();
        synchronized (lock) {
            lock.wait(30);
            lock.wait(1, 500000);
        }
        long millis = (System.nanoTime() - start) / 1000000;
        System.out.println(millis >= 30 && millis < 5000);
        try {
            synchronized (lock) {
                lock.wait(-1);
            }
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }

        int[] awake = new int[1];
        Thread[] sleepers = new Thread[3];
        for (int i = 0; i < 3; i++) {
            sleepers[i] = new Thread(() -> {
                synchronized (lock) {
                    try {
                        lock.wait();
                        awake[0]++;
                    } catch (InterruptedException e) {
                        awake[0] += 100;
                    }
                }
            });
            sleepers[i].start();
            while (sleepers[i].getState() != Thread.State.WAITING) {
                Thread.yield();
            }
        }
        synchronized (lock) {
            lock.notify();
        }
        while (true) {
            synchronized (lock) {
                if (awake[0] == 1) {
                    break;
                }
            }
            Thread.yield();
        }
        synchronized (lock) {
            lock.notifyAll();
        }
        for (Thread t : sleepers) {
            t.join();
        }
        System.out.println(awake[0]);
    }
}
