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
        t("sched", () -> { ScheduledExecutorService s = Executors.newScheduledThreadPool(2); List<Object> l = Collections.synchronizedList(new ArrayList<>()); CountDownLatch d = new CountDownLatch(5), both = new CountDownLatch(2); s.schedule(() -> { l.add("b"); both.countDown(); }, 500, TimeUnit.MILLISECONDS); s.schedule(() -> { l.add("a"); both.countDown(); }, 20, TimeUnit.MILLISECONDS); ScheduledFuture<?> f = s.scheduleAtFixedRate(d::countDown, 1, 10, TimeUnit.MILLISECONDS); boolean ok = d.await(50, TimeUnit.SECONDS); f.cancel(false); both.await(); s.shutdown(); return ok + " " + l + f.isCancelled() + s.awaitTermination(5, TimeUnit.SECONDS); });
    }
}
