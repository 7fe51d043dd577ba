import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** toList. */
public class StreamLists {
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
        t("tolist",()->{try{Stream.of(1).toList().add(2);}catch(UnsupportedOperationException e){return e.toString();} return 0;});
        t("tolistget",()->Stream.of(1,2,3).toList().get(5));
        t("cce",()->Stream.of(new Object(),1).sorted().toList().size()>0);
    }
}
