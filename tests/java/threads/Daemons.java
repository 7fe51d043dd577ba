/** The VM ends with the last thread that is no daemon; what daemons do then is nobody's business. */
public class Daemons {
    public static void main(String[] args) throws Exception {
        Thread d = new Thread(() -> {
            while (true)
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
        });
        d.setDaemon(true);
        d.start();
        Thread spin = new Thread(() -> {
            long n = 0;
            while (true)
                n++;
        });
        spin.setDaemon(true);
        spin.start();
        Thread child = new Thread(() -> System.out.println("child daemon: " + Thread.currentThread().isDaemon()));
        child.start();
        child.join();
        Thread fromDaemon = new Thread(() -> {
            Thread x = new Thread(() -> { });
            System.out.println("inherits: " + x.isDaemon());
        });
        fromDaemon.setDaemon(true);
        fromDaemon.start();
        fromDaemon.join();
        try {
            d.setDaemon(false);
        } catch (IllegalThreadStateException e) {
            System.out.println("too late");
        }
        Thread last = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
            System.out.println("last");
        });
        last.start();
        System.out.println("main ends");
    }
}
