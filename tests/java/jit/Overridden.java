/** A method that had one implementation when its callers were compiled gets another, while they run. */
public class Overridden {
    static class Shape {
        int sides() {
            return 1;
        }

        final int twice() {
            return 2 * sides();
        }
    }

    static class Square extends Shape {
        @Override
        int sides() {
            return 4;
        }
    }

    static volatile Shape[] shapes = {new Shape(), new Shape()};
    static volatile boolean done;

    static long sum(Shape[] all, int n) {
        long s = 0;
        for (int i = 0; i < n; i++)
            s += all[i & 1].twice();
        return s;
    }

    public static void main(String[] args) throws Exception {
        int workers = 4;
        long[] wrong = new long[workers];
        Thread[] threads = new Thread[workers];
        for (int w = 0; w < workers; w++) {
            int me = w;
            threads[w] = new Thread(() -> {
                while (!done) {
                    Shape[] now = shapes;
                    long each = (now[0] instanceof Square ? 8 : 2) + (now[1] instanceof Square ? 8 : 2);
                    if (sum(now, 2000) != 1000 * each)
                        wrong[me]++;
                }
            });
            threads[w].start();
        }
        Thread.sleep(60);
        shapes = new Shape[] {new Shape(), new Square()};
        Thread.sleep(40);
        shapes = new Shape[] {new Square() { }, new Square()};
        Thread.sleep(20);
        done = true;
        for (Thread t : threads)
            t.join();
        for (long w : wrong)
            System.out.println(w);
        System.out.println(sum(shapes, 10) + " " + sum(new Shape[] {new Shape(), new Shape()}, 10));
    }
}
