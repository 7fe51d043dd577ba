import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** A delay queue. */
public class ConcDelays {
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
        t("delay", () -> { class D implements Delayed { long at; String n; D(long ms, String n) { at = System.nanoTime() + ms * 1000000; this.n = n; } public long getDelay(TimeUnit u) { return u.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS); } public int compareTo(Delayed o) { return Long.compare(at, ((D) o).at); } } DelayQueue<D> q = new DelayQueue<>(); q.add(new D(700, "b")); q.add(new D(500, "a")); return q.poll() + q.take().n + q.take().n + q.size(); });
    }
}
