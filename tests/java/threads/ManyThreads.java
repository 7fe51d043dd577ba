/** Threads by the hundreds, started and ended in waves. */
public class ManyThreads {
    static int ended;

    public static void main(String[] args) throws Exception {
        for (int wave = 0; wave < 5; wave++) {
            Thread[] all = new Thread[150];
            for (int i = 0; i < all.length; i++) {
                int n = i;
                all[i] = new Thread(() -> {
                    StringBuilder b = new StringBuilder();
                    for (int k = 0; k < 50; k++)
                        b.append(n).append(' ');
                    synchronized (ManyThreads.class) {
                        ended += b.length() > 0 ? 1 : 0;
                    }
                }, "t" + i);
                all[i].start();
            }
            for (Thread t : all)
                t.join();
        }
        System.out.println(ended);
        System.out.println(Thread.activeCount());
        java.util.Set<Long> ids = new java.util.HashSet<>();
        for (int i = 0; i < 100; i++)
            ids.add(new Thread().getId());
        System.out.println(ids.size());
        System.out.println(new Thread("named") + " " + Thread.currentThread());
    }
}
