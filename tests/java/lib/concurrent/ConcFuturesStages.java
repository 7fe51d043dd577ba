import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Minimal stages and recovery. */
public class ConcFuturesStages {
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
        t("cf14", () -> CompletableFuture.completedFuture(1).whenComplete((v, e) -> { throw new RuntimeException("w"); }).join());
        t("cf15", () -> CompletableFuture.completedFuture(3).minimalCompletionStage().thenApply(x -> x + 1).toCompletableFuture().join());
        t("cf16", () -> CompletableFuture.completedStage(1).toCompletableFuture().get());
        t("cf19", () -> CompletableFuture.failedFuture(new Exception("e")).exceptionallyCompose(e -> CompletableFuture.completedFuture("r")).join());
    }
}
