import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Null elements. */
public class StreamNulls {
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
        t("findnull",()->Stream.of((Object)null,1).findFirst());
        t("nullred",()->Stream.of(1,2).reduce((a,b)->null));
        t("ofn",()->Stream.ofNullable(null).count());
        t("ngroup",()->Stream.of(1).collect(Collectors.groupingBy(i->null)));
    }
}
