import java.util.Map;

/** Stack traces of other threads, waiting and blocked. */
public class AllTraces {
    static final Object lock = new Object();

    static void waitHere() {
        synchronized (lock) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                // ends
            }
        }
    }

    static void blockHere(Object o) {
        synchronized (o) {
            System.out.println("in");
        }
    }

    static String frames(StackTraceElement[] trace) {
        StringBuilder b = new StringBuilder();
        for (StackTraceElement e : trace)
            if (e.getClassName().startsWith("AllTraces"))
                b.append(e.getMethodName().replaceAll("lambda.*", "lambda")).append(' ');
        return b.toString();
    }

    public static void main(String[] args) throws Exception {
        Thread w = new Thread(AllTraces::waitHere, "w");
        w.start();
        Object mine = new Object();
        Thread b = new Thread(() -> blockHere(mine), "b");
        synchronized (mine) {
            b.start();
            while (w.getState() != Thread.State.WAITING || b.getState() != Thread.State.BLOCKED)
                Thread.sleep(1);
            System.out.println(frames(w.getStackTrace()) + "| " + frames(b.getStackTrace()));
            Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
            System.out.println(all.containsKey(w) + " " + all.containsKey(b) + " " + all.containsKey(Thread.currentThread()));
            System.out.println(frames(all.get(Thread.currentThread())));
        }
        b.join();
        w.interrupt();
        w.join();
        System.out.println(w.getStackTrace().length + " " + new Thread().getStackTrace().length);
        System.out.println(frames(Thread.currentThread().getStackTrace()));
    }
}
