/** System.exit from another thread while main waits; hooks run; the status is the first one's. */
public class ExitCodes {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("hook");
            try {
                Runtime.getRuntime().addShutdownHook(new Thread());
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }));
        Thread never = new Thread(() -> System.out.println("never"));
        Runtime.getRuntime().addShutdownHook(never);
        try {
            Runtime.getRuntime().addShutdownHook(never);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Runtime.getRuntime().removeShutdownHook(never) + " " + Runtime.getRuntime().removeShutdownHook(never));
        Thread t = new Thread(() -> {
            try {
                System.exit(7);
            } finally {
                System.out.println("not reached");
            }
        });
        t.start();
        synchronized (ExitCodes.class) {
            ExitCodes.class.wait();
        }
        System.out.println("not reached");
    }
}
