import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Pools of other kinds. */
public class ConcPools {
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
        t("cached", () -> { ExecutorService e = Executors.newCachedThreadPool(); Future<Integer> f = e.submit(() -> 5); int v = f.get(); e.shutdown(); return v + " " + e.awaitTermination(5, TimeUnit.SECONDS); });
        t("ecs", () -> { ExecutorService e = Executors.newFixedThreadPool(2); CompletionService<Integer> c = new ExecutorCompletionService<>(e); c.submit(() -> { Thread.sleep(600); return 1; }); c.submit(() -> 2); String s = c.take().get() + " " + c.take().get(); e.shutdown(); return s; });
    }
}
