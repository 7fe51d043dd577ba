import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Streams used twice and bad arguments. */
public class StreamMisuse {
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
        t("reuse",()->{var s=Stream.of(1); s.count(); return s.count();});
        t("reuse2",()->{var s=Stream.of(1); s.map(i->i); s.map(i->i); return 0;});
        t("neg",()->Stream.of(1).limit(-1));
        t("negs",()->IntStream.of(1).skip(-3));
        t("nullf",()->Stream.of(1).map(null));
    }
}
