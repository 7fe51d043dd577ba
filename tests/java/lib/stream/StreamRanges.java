import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Ranges at their limits. */
public class StreamRanges {
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
        t("rc",()->IntStream.rangeClosed(Integer.MAX_VALUE-2,Integer.MAX_VALUE).boxed().toList());
        t("lrc",()->LongStream.rangeClosed(Long.MAX_VALUE-2,Long.MAX_VALUE).boxed().toList());
        t("lr",()->LongStream.range(Long.MIN_VALUE,Long.MAX_VALUE).limit(2).boxed().toList());
        t("lrcount",()->LongStream.rangeClosed(5,4).count());
    }
}
