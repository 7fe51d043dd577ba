import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** The order of dependents; long chains. */
public class ConcFuturesOrder {
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
        t("cf12", () -> { StringBuilder s = new StringBuilder(); CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> s.append("1" + x)); f.thenAccept(x -> s.append("2" + x)); f.whenComplete((v, e) -> s.append("w")); f.complete("v"); return s + " " + f.complete("z") + f.getNow("q") + f.getNumberOfDependents(); });
        t("cf13", () -> { CompletableFuture<Integer> f = new CompletableFuture<>(), g = f; for (int i = 0; i < 100000; i++) g = g.thenApply(x -> x + 1); f.complete(0); return g.join(); });
    }
}
