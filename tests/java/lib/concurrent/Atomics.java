import java.util.*;
import java.util.concurrent.atomic.*;

/** The atomic classes. */
public class Atomics {
    volatile int n;
    volatile long l;
    volatile String s;

    public static void main(String[] args) throws Exception {
        AtomicInteger i = new AtomicInteger(5);
        System.out.println(i.getAndIncrement() + " " + i.addAndGet(10) + i.compareAndSet(16, 1) + i.updateAndGet(x -> x * 3) + i.getAndAccumulate(4, Math::max)
                + i + i.compareAndExchange(4, 9) + i);
        AtomicLong g = new AtomicLong();
        AtomicReference<String> r = new AtomicReference<>("a");
        System.out.println(g.decrementAndGet() + " " + r.getAndSet("b") + r.compareAndSet("b", "c") + r + new AtomicBoolean(true).getAndSet(false));
        AtomicIntegerArray a = new AtomicIntegerArray(3);
        a.incrementAndGet(1);
        a.accumulateAndGet(2, 7, Integer::sum);
        AtomicReferenceArray<String> ra = new AtomicReferenceArray<>(new String[] {"x", null});
        System.out.println(a + " " + ra + ra.compareAndSet(1, null, "y") + ra.get(1) + new AtomicLongArray(2));
        AtomicIntegerFieldUpdater<Atomics> u = AtomicIntegerFieldUpdater.newUpdater(Atomics.class, "n");
        AtomicLongFieldUpdater<Atomics> v = AtomicLongFieldUpdater.newUpdater(Atomics.class, "l");
        AtomicReferenceFieldUpdater<Atomics, String> w = AtomicReferenceFieldUpdater.newUpdater(Atomics.class, String.class, "s");
        Atomics o = new Atomics();
        System.out.println(u.incrementAndGet(o) + " " + v.addAndGet(o, 5) + w.getAndSet(o, "q") + o.n + o.l + o.s);
        AtomicStampedReference<String> st = new AtomicStampedReference<>("a", 1);
        int[] stamp = new int[1];
        System.out.println(st.compareAndSet("a", "b", 1, 2) + " " + st.get(stamp) + stamp[0] + st.attemptStamp("b", 9) + st.getStamp());
        LongAdder add = new LongAdder();
        LongAccumulator max = new LongAccumulator(Long::max, Long.MIN_VALUE);
        DoubleAdder d = new DoubleAdder();
        Thread[] ts = new Thread[4];
        for (int t = 0; t < 4; t++) {
            int id = t;
            ts[t] = new Thread(() -> {
                for (int k = 0; k < 10000; k++) {
                    add.increment();
                    max.accumulate(k * (id + 1));
                    d.add(0.5);
                    i.incrementAndGet();
                }
            });
            ts[t].start();
        }
        for (Thread t : ts) {
            t.join();
        }
        System.out.println(add + " " + max + " " + d + " " + i + " " + add.sumThenReset() + add);
        try {
            a.get(3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
