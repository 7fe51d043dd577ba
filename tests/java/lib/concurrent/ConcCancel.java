import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Waiting too long, cancelling. */
public class ConcCancel {
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
        t("timeout", () -> { Future<?> f = ex.submit(() -> { Thread.sleep(5000); return 1; }); try { f.get(20, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { return e + " " + f.cancel(true) + f.isCancelled() + f.isDone(); } return 0; });
        t("cancelled", () -> { Future<?> f = ex.submit(() -> { Thread.sleep(5000); return 1; }); f.cancel(true); return f.get(); });
        ex.shutdownNow();
    }
}
