import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What runs when. */
public class StreamLaziness {
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
        t("order",()->{StringBuilder b=new StringBuilder(); Stream.of(3,1,2).peek(i->b.append("p"+i)).sorted().peek(i->b.append("s"+i)).limit(2).forEach(i->b.append("f"+i)); return b;});
        t("lazy",()->{StringBuilder b=new StringBuilder(); Stream.of(1,2,3,4).filter(i->{b.append("f"+i);return i%2==0;}).map(i->{b.append("m"+i);return i;}).findFirst(); return b;});
    }
}
