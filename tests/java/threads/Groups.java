/** Thread groups: tree, enumeration, limits, uncaught exceptions. */
public class Groups {
    public static void main(String[] args) throws Exception {
        ThreadGroup main = Thread.currentThread().getThreadGroup();
        System.out.println(main.getName() + " " + main.getParent().getName() + " " + main.getParent().getParent() + " " + main.getMaxPriority());
        ThreadGroup g = new ThreadGroup("g") {
            @Override
            public void uncaughtException(Thread t, Throwable e) {
                System.out.println("group got " + e.getMessage() + " of " + t.getName());
            }
        };
        g.setMaxPriority(3);
        ThreadGroup inner = new ThreadGroup(g, "inner");
        System.out.println(inner.getMaxPriority() + " " + inner.getParent().getName() + " " + g.parentOf(inner) + " " + inner.parentOf(g));
        Thread t = new Thread(inner, () -> {
            throw new IllegalStateException("boom");
        }, "bad");
        t.setPriority(9);
        System.out.println(t.getPriority());
        t.start();
        t.join();
        Thread own = new Thread(() -> {
            throw new Error("mine");
        }, "own");
        own.setUncaughtExceptionHandler((x, e) -> System.out.println("handler got " + e + " of " + x.getName()));
        own.start();
        own.join();
        Thread.setDefaultUncaughtExceptionHandler((x, e) -> System.out.println("default got " + e + " of " + x.getName()));
        Thread third = new Thread(() -> {
            throw new RuntimeException("third");
        }, "third");
        third.start();
        third.join();
        Object lock = new Object();
        Thread[] made = new Thread[3];
        synchronized (lock) {
            for (int i = 0; i < made.length; i++) {
                made[i] = new Thread(i < 2 ? g : inner, () -> {
                    synchronized (lock) {
                        lock.notify();
                    }
                }, "m" + i);
                made[i].start();
            }
            System.out.println(g.activeCount() + " " + inner.activeCount() + " " + g.activeGroupCount());
            Thread[] list = new Thread[10];
            int n = g.enumerate(list);
            java.util.TreeSet<String> names = new java.util.TreeSet<>();
            for (int i = 0; i < n; i++)
                names.add(list[i].getName());
            System.out.println(names + " " + g.enumerate(list, false));
        }
        for (Thread x : made)
            x.join();
        System.out.println(g.activeCount() + " " + made[0].getThreadGroup());
        System.out.println(g);
        try {
            new Thread(() -> { }).setPriority(11);
        } catch (IllegalArgumentException e) {
            System.out.println("priority " + e.getMessage());
        }
    }
}
