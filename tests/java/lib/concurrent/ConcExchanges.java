import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Exchangers. */
public class ConcExchanges {
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
        t("exch", () -> { Exchanger<String> e = new Exchanger<>(); String[] r = new String[1]; Thread q = new Thread(() -> { try { r[0] = e.exchange("b"); } catch (InterruptedException i) { } }); q.start(); String s = e.exchange("a"); q.join(); return s + r[0]; });
        t("exchto", () -> new Exchanger<>().exchange(1, 5, TimeUnit.MILLISECONDS));
    }
}
