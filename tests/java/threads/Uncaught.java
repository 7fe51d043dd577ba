/** An exception that nobody catches: trace on the error stream, status 1, other threads go on. */
public class Uncaught {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> {
            throw new IllegalStateException("in thread", new RuntimeException("cause"));
        }, "worker");
        t.start();
        t.join();
        Thread late = new Thread(() -> {
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                return;
            }
            System.out.println("still here");
        });
        late.start();
        throw new Exception("main's");
    }
}
