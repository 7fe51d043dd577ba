/** States, names, daemons, groups, uncaught exceptions, locals. */
public class Lifecycle {
    static final ThreadLocal<String> LOCAL = ThreadLocal.withInitial(() -> "initial");
    static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();

    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        System.out.println(main + " " + main.getState() + " " + main.isDaemon() + " " + main.getPriority());
        LOCAL.set("mine");
        INHERITED.set("parent's");
        Thread t = new Thread(() -> {
            System.out.println(LOCAL.get() + " " + INHERITED.get() + " " + Thread.currentThread().getState());
        }, "worker");
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getThreadGroup().getName());
        t.start();
        t.join();
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getThreadGroup());
        try {
            t.start();
        } catch (IllegalThreadStateException e) {
            System.out.println(e);
        }
        Thread bad = new Thread(() -> {
            throw new IllegalStateException("bad luck");
        }, "bad");
        bad.setUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + ": " + e));
        bad.start();
        bad.join();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.out.println("default " + e.getMessage()));
        Thread other = new Thread(() -> {
            throw new IllegalStateException("again");
        });
        other.start();
        other.join();
        Thread spinner = new Thread(() -> {
            for (;;) {
                LOCAL.get();
            }
        });
        spinner.setDaemon(true);
        spinner.start();
        try {
            spinner.setDaemon(false);
        } catch (IllegalThreadStateException e) {
            System.out.println(e);
        }
        Thread sub = new Thread(new ThreadGroup("group"), () -> System.out.println(Thread.currentThread()), "in group");
        sub.setPriority(7);
        sub.start();
        sub.join();
        new Thread(() -> {
            try {
                main.join();
                System.out.println("main is over");
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        }).start();
    }
}
