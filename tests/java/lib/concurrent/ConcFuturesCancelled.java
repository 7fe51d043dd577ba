import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Cancelled and late futures. */
public class ConcFuturesCancelled {
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
        t("cf9", () -> { CompletableFuture<Integer> f = new CompletableFuture<>(); f.cancel(true); return f.join(); });
        t("cf10", () -> new CompletableFuture<>().orTimeout(10, TimeUnit.MILLISECONDS).join());
        t("cf11", () -> new CompletableFuture<>().completeOnTimeout("d", 10, TimeUnit.MILLISECONDS).join());
        t("cf18", () -> new CompletableFuture<>().get(10, TimeUnit.MILLISECONDS));
    }
}
