/** Volatile publication, monitors as fences, and counters that must not lose anything. */
public class Volatiles {
    static volatile boolean ready;
    static int payload;
    static long synced;
    static volatile int turn;

    static synchronized void add() {
        synced++;
    }

    static class Box {
        final int a, b;
        final int[] c;

        Box(int n) {
            a = n;
            b = -n;
            c = new int[] {n};
        }
    }

    static Box shared;

    public static void main(String[] args) throws Exception {
        for (int round = 0; round < 200; round++) {
            ready = false;
            payload = 0;
            int r = round;
            Thread t = new Thread(() -> {
                payload = r + 1;
                ready = true;
            });
            t.start();
            while (!ready)
                Thread.onSpinWait();
            if (payload != round + 1)
                System.out.println("lost " + payload);
            t.join();
        }
        Thread[] adders = new Thread[4];
        for (int i = 0; i < adders.length; i++)
            (adders[i] = new Thread(() -> {
                for (int k = 0; k < 50000; k++)
                    add();
            })).start();
        for (Thread t : adders)
            t.join();
        System.out.println(synced);
        Thread ping = new Thread(() -> {
            for (int i = 0; i < 1000; i++) {
                while (turn != 1)
                    Thread.yield();
                turn = 0;
            }
        });
        ping.start();
        for (int i = 0; i < 1000; i++) {
            turn = 1;
            while (turn != 0)
                Thread.yield();
        }
        ping.join();
        boolean[] stop = {false};
        int[] wrong = {0};
        Thread reader = new Thread(() -> {
            for (int i = 0; i < 200000; i++) {
                Box b = shared;
                if (b != null && (b.a != -b.b || b.c[0] != b.a))
                    wrong[0]++;
            }
        });
        reader.start();
        for (int i = 0; i < 200000; i++)
            shared = new Box(i);
        reader.join();
        System.out.println(wrong[0] + " " + turn);
    }
}
