import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Barriers. */
public class ConcBarriers {
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
        t("barrier", () -> { AtomicInteger n = new AtomicInteger(); CyclicBarrier b = new CyclicBarrier(3, n::incrementAndGet); Thread[] ts = new Thread[2]; for (int i = 0; i < 2; i++) { ts[i] = new Thread(() -> { try { b.await(); b.await(); } catch (Exception e) { } }); ts[i].start(); } b.await(); b.await(); for (Thread q : ts) q.join(); return n + " " + b.isBroken() + b.getNumberWaiting(); });
        t("barrierto", () -> new CyclicBarrier(2).await(5, TimeUnit.MILLISECONDS));
    }
}
