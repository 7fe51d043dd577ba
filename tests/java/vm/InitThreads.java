import java.util.concurrent.CountDownLatch;

/** Initialization from many threads: once, the others wait; two classes that need each other in one thread. */
public class InitThreads {
    static volatile int runs;
    static final CountDownLatch inside = new CountDownLatch(1), go = new CountDownLatch(1);

    static class Slow {
        static int value;
        static {
            runs++;
            inside.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new Error(e);
            }
            value = 42;
        }

        static int get() {
            return value;
        }
    }

    static class P {
        static int a = Q.b + 1;
    }

    static class Q {
        static int b = P.a + 10;
    }

    public static void main(String[] args) throws Exception {
        int[] seen = new int[6];
        Thread[] threads = new Thread[seen.length];
        for (int i = 0; i < seen.length; i++) {
            int me = i;
            threads[i] = new Thread(() -> seen[me] = me % 2 == 0 ? Slow.get() : Slow.value);
            threads[i].start();
        }
        inside.await();
        Thread.sleep(50);
        System.out.println(java.util.Arrays.toString(seen));
        go.countDown();
        for (Thread t : threads)
            t.join();
        System.out.println(java.util.Arrays.toString(seen) + " " + runs);
        System.out.println(P.a + " " + Q.b);
    }
}
