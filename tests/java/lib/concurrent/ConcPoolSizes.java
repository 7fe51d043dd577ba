import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Core, queue, maximum, rejection. */
public class ConcPoolSizes {
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
        t("tpe2", () -> { ThreadPoolExecutor e = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1)); CountDownLatch go = new CountDownLatch(1); Runnable w = () -> { try { go.await(); } catch (InterruptedException i) { } }; e.execute(w); e.execute(w); e.execute(w); String r = e.getPoolSize() + " " + e.getQueue().size(); try { e.execute(w); } catch (RejectedExecutionException x) { r += " rejected"; } go.countDown(); e.shutdown(); r += e.awaitTermination(5, TimeUnit.SECONDS) + " " + e.getCompletedTaskCount() + " " + e.getLargestPoolSize(); return r; });
    }
}
