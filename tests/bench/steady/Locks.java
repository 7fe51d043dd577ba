/** Monitors without contention. */
public class Locks {
    private int value;

    synchronized void add(int n) {
        value += n;
    }

    int work(int n) {
        value = 0;
        for (int i = 0; i < n; i++) {
            add(i);
            synchronized (this) {
                value ^= i * 3;
            }
        }
        return value;
    }

    public static void main(String[] args) {
        Locks locks = new Locks();
        Bench.run(args, () -> locks.work(30_000));
    }
}
