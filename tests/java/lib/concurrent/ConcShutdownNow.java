import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** What shutdownNow gives back. */
public class ConcShutdownNow {
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
        t("now", () -> { ExecutorService e = Executors.newSingleThreadExecutor(); CountDownLatch in = new CountDownLatch(1); e.submit(() -> { in.countDown(); try { Thread.sleep(10000); } catch (InterruptedException i) { } }); e.submit(() -> { }); in.await(); int n = e.shutdownNow().size(); return n + " " + e.awaitTermination(5, TimeUnit.SECONDS); });
    }
}
