import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Tasks submitted to a pool. */
public class ConcSubmit {
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
        ExecutorService ex = Executors.newFixedThreadPool(3);
        t("submit", () -> ex.submit(() -> 42).get());
        t("fail", () -> ex.submit(() -> { throw new IllegalStateException("no"); }).get());
        t("all", () -> { List<Callable<Integer>> l = new ArrayList<>(); for (int i = 0; i < 5; i++) { int k = i; l.add(() -> k * k); } StringBuilder s = new StringBuilder(); for (Future<Integer> f : ex.invokeAll(l)) s.append(f.get()).append(' '); return s; });
        t("any", () -> ex.invokeAny(List.of(() -> 7)));
        ex.shutdown();
        t("term", () -> ex.awaitTermination(5, TimeUnit.SECONDS) + " " + ex.isTerminated());
    }
}
