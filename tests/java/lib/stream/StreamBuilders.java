import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Builders. */
public class StreamBuilders {
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
        t("builder",()->Stream.builder().add(1).add("x").build().toList());
        t("buildtwice",()->{var b=IntStream.builder();b.build();b.add(1);return 0;});
    }
}
