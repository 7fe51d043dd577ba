import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Stages of CompletableFuture. */
public class ConcFutures {
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
        t("cf1", () -> CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1).thenCombine(CompletableFuture.completedFuture(2), (x, y) -> x * y).get());
        t("cf2", () -> CompletableFuture.supplyAsync(() -> { if (true) throw new IllegalStateException("bad"); return 1; }).thenApply(x -> x + 1).join());
        t("cf2g", () -> CompletableFuture.supplyAsync(() -> { if (true) throw new IllegalStateException("bad"); return 1; }).thenApply(x -> x + 1).get());
        t("cf3", () -> CompletableFuture.failedFuture(new RuntimeException("z")).exceptionally(e -> e.getMessage()).join());
        t("cf4", () -> CompletableFuture.<Integer>failedFuture(new RuntimeException("z")).thenApply(x -> x).handle((v, e) -> v + " " + e).join());
        t("cf5", () -> CompletableFuture.completedFuture(1).thenCompose(x -> CompletableFuture.supplyAsync(() -> x + 1)).thenAccept(x -> { }).thenRun(() -> { }).join());
    }
}
