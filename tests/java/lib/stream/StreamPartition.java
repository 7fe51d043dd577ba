import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Partitions and sets. */
public class StreamPartition {
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
        t("partkeys",()->Stream.of(1,2,3).collect(Collectors.partitioningBy(i->i>5,Collectors.summingInt(i->i))));
        t("toSet",()->Stream.of(3,1,2,3).collect(Collectors.toSet()));
        t("chars",()->"hello".chars().filter(c->c!='l').mapToObj(c->""+(char)c).collect(Collectors.joining()));
    }
}
