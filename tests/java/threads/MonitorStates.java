/** Monitors: owners, recursion, exceptions that leave them, static against instance, wait in depth. */
public class MonitorStates {
    static int value;

    synchronized void deep(int n) {
        if (n > 0)
            deep(n - 1);
        else
            value++;
    }

    static synchronized void s() throws Exception {
        throw new Exception("left");
    }

    synchronized void i() {
        throw new RuntimeException("left too");
    }

    static String bad(Runnable r) {
        try {
            r.run();
            return "fine";
        } catch (IllegalMonitorStateException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) throws Exception {
        MonitorStates m = new MonitorStates();
        m.deep(500);
        System.out.println(value + " " + Thread.holdsLock(m));
        try {
            s();
        } catch (Exception e) {
            System.out.println(e.getMessage() + Thread.holdsLock(MonitorStates.class));
        }
        try {
            m.i();
        } catch (RuntimeException e) {
            System.out.println(e.getMessage() + Thread.holdsLock(m));
        }
        System.out.println(bad(m::notifyAll) + "; " + bad(m::notify) + "; " + bad(() -> {
            try {
                m.wait();
            } catch (InterruptedException e) {
                throw new Error();
            }
        }));
        Object lock = new Object();
        int hash = System.identityHashCode(lock);
        synchronized (lock) {
            System.out.println(hash == lock.hashCode());
            synchronized (lock) {
                Thread t = new Thread(() -> {
                    synchronized (lock) {
                        lock.notifyAll();
                    }
                });
                t.start();
                lock.wait();
                System.out.println(Thread.holdsLock(lock));
                t.join();
            }
            System.out.println(Thread.holdsLock(lock));
        }
        System.out.println(Thread.holdsLock(lock) + " " + (hash == lock.hashCode()));
        synchronized (lock) {
            long before = System.nanoTime();
            lock.wait(20);
            System.out.println(System.nanoTime() - before > 15_000_000);
            lock.wait(0, 1000);
        }
        try {
            synchronized (lock) {
                lock.wait(-1);
            }
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            synchronized (lock) {
                lock.wait(1, 1000000);
            }
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Thread.currentThread().interrupt();
        try {
            synchronized (lock) {
                lock.wait();
            }
        } catch (InterruptedException e) {
            System.out.println("interrupted " + Thread.interrupted());
        }
        Object[] many = new Object[2000];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Object();
            synchronized (many[i]) {
                many[i].hashCode();
                many[i].notify();
            }
        }
        int held = 0;
        for (Object o : many)
            held += Thread.holdsLock(o) ? 1 : 0;
        System.out.println(held);
    }
}
