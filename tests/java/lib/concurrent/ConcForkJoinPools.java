import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Pools shut down and quiet. */
public class ConcForkJoinPools {
    interface Body {
        Object run() throws Throwable;
    }

    static void t(String what, Body body) {
        Object r;
        try {
            r = body.run();
        } catch (Throwable e) {
            r = e;
        }
        System.out.println(what + ": " + text(r));
    }

    static String text(Object r) {
        return r instanceof Object[] a ? Arrays.deepToString(a) : r instanceof int[] i ? Arrays.toString(i)
                : r instanceof long[] l ? Arrays.toString(l) : r instanceof double[] d ? Arrays.toString(d)
                : String.valueOf(r);
    }

    public static void main(String[] args) throws Throwable {
        t("fjshut", () -> { ForkJoinPool q = new ForkJoinPool(2); AtomicInteger n = new AtomicInteger(); for (int i = 0; i < 100; i++) q.execute(n::incrementAndGet); q.shutdown(); boolean b = q.awaitTermination(5, TimeUnit.SECONDS); return b + " " + n + q.isTerminated(); });
        t("quiet", () -> { ForkJoinPool q = new ForkJoinPool(2); AtomicInteger n = new AtomicInteger(); for (int i = 0; i < 100; i++) q.execute(n::incrementAndGet); return q.awaitQuiescence(5, TimeUnit.SECONDS) + " " + n; });
        t("wsp", () -> { ExecutorService e = Executors.newWorkStealingPool(2); int v = e.submit(() -> 8).get(); e.shutdown(); return v; });
    }
}
