import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Double streams. */
public class StreamDoubles {
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
        t("dbl",()->DoubleStream.of(1,Double.NaN,3).max()+" "+DoubleStream.of(1e308,1e308,-1e308).sum()+" "+DoubleStream.of(Double.POSITIVE_INFINITY,1).sum()+" "+DoubleStream.of(.1,.2,.3).sum());
        t("dd",()->DoubleStream.iterate(1,d->d/2).limit(3).boxed().toList());
    }
}
