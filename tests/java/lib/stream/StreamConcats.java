import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** concat. */
public class StreamConcats {
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
        t("concat",()->Stream.concat(Stream.of(1,2),Stream.of(3)).toList());
        t("concati",()->IntStream.concat(IntStream.of(1,2),IntStream.iterate(7,i->i+1)).limit(5).boxed().toList());
    }
}
