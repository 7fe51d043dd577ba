import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Close handlers. */
public class StreamClosing {
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
        t("close",()->{StringBuilder b=new StringBuilder(); try(var s=Stream.of(1).onClose(()->b.append("a")).map(i->i).onClose(()->b.append("b"))){s.count();} return b;});
        t("closeex",()->{try{Stream.of(1).onClose(()->{throw new RuntimeException("x");}).onClose(()->{throw new RuntimeException("y");}).close();}catch(RuntimeException e){return e+" "+Arrays.toString(e.getSuppressed());} return 0;});
    }
}
