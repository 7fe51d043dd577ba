public class Main {
    static int count;
    int value;

    Main(int value) {
        this.value = value;
    }

    static int add(int a, int b) {
        return a + b;
    }

    static String shout(String s) {
        return s + "!";
    }

    long twice() {
        return 2L * value;
    }

    void fail() {
        throw new IllegalStateException("as asked");
    }

    static void startSpinning() {
        new Thread(() -> {
            for (;;) {
                count++;
            }
        }).start();
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[Integer.parseInt(args[0])];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 10000; k++) {
                    synchronized (Main.class) {
                        count++;
                    }
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println("one counts " + count);
    }
}
