/** A thread with a large stack of its own: recursion goes as deep as that, and ends in an error that can be caught. */
public class DeepThread {
    static int depth;

    static void down() {
        depth++;
        down();
    }

    static void fill() {
        depth = 0;
        try {
            down();
        } catch (StackOverflowError e) {
            System.out.println(depth > 1000);
        }
    }

    public static void main(String[] args) throws Exception {
        fill();
        Thread t = new Thread(null, () -> {
            for (int i = 0; i < 3; i++)
                fill();
            System.out.println(depth > 500_000);
        }, "big", 256 << 20);
        t.start();
        t.join();
        fill();
    }
}
