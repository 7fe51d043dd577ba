import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Big parallel runs. */
public class StreamParallel {
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
        t("parorder",()->IntStream.range(0,100000).parallel().filter(i->i%2==0).boxed().collect(Collectors.toList()).equals(IntStream.range(0,100000).filter(i->i%2==0).boxed().collect(Collectors.toList())));
        t("parsum",()->LongStream.range(0,1000000).parallel().sum());
    }
}
