/** exit runs the hooks, whatever other threads do; its status is the process's. */
public class Shutdown {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        Thread busy = new Thread(() -> {
            for (;;) {
                Math.sqrt(2);
            }
        });
        busy.start();
        Thread waiting = new Thread(() -> {
            synchronized (Shutdown.class) {
                try {
                    Shutdown.class.wait();
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            }
        });
        waiting.start();
        Thread.sleep(10);
        System.out.println("exit");
        try {
            System.exit(7);
        } finally {
            System.out.println("never");
        }
    }
}
