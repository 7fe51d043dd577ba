import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Iterators and spliterators of streams. */
public class StreamPulling {
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
        t("it",()->{var it=Stream.of(1,2,3).map(i->i*2).iterator(); String r=""; while(it.hasNext())r+=it.next(); try{it.next();}catch(NoSuchElementException e){r+=e.getMessage();} return r;});
        t("iti",()->{var it=IntStream.iterate(1,i->i+1).filter(i->i%2==0).iterator(); return it.nextInt()+it.nextInt();});
        t("sp",()->{var sp=Stream.of(3,1,2).sorted().spliterator(); return sp.hasCharacteristics(Spliterator.SORTED)+" "+sp.getExactSizeIfKnown();});
        t("sp2",()->Stream.of(3,1,2).filter(i->true).spliterator().getExactSizeIfKnown());
    }
}
