import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Scheduled tasks. */
public class ConcScheduled {
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
        t("sched", () -> { ScheduledExecutorService s = Executors.newScheduledThreadPool(2); List<Object> l = Collections.synchronizedList(new ArrayList<>()); CountDownLatch d = new CountDownLatch(5); s.schedule(() -> { l.add("b"); d.countDown(); }, 60, TimeUnit.MILLISECONDS); s.schedule(() -> { l.add("a"); d.countDown(); }, 20, TimeUnit.MILLISECONDS); ScheduledFuture<?> f = s.scheduleAtFixedRate(d::countDown, 1, 10, TimeUnit.MILLISECONDS); boolean ok = d.await(5, TimeUnit.SECONDS); f.cancel(false); Thread.sleep(80); s.shutdown(); return ok + " " + l + f.isCancelled() + s.awaitTermination(5, TimeUnit.SECONDS); });
    }
}
