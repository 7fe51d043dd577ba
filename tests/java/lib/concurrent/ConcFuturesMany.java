import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** allOf, anyOf, either. */
public class ConcFuturesMany {
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
        t("cf7", () -> { CompletableFuture<Void> all = CompletableFuture.allOf(CompletableFuture.runAsync(() -> { }), CompletableFuture.completedFuture(1)); all.get(5, TimeUnit.SECONDS); return all.isDone() + " " + CompletableFuture.anyOf(new CompletableFuture<>(), CompletableFuture.completedFuture("any")).join(); });
        t("cf17", () -> { CompletableFuture<Integer> x = new CompletableFuture<>(), y = new CompletableFuture<>(); CompletableFuture<Integer> z = x.thenCombine(y, Integer::sum); y.complete(2); String s = "" + z.isDone(); x.complete(1); return s + z.join(); });
    }
}
