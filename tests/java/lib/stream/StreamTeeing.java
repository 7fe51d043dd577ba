import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** teeing and reducing. */
public class StreamTeeing {
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
        List<Integer> l = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            l.add(i * 7 % 23);
        }
        List<String> w = List.of("pear", "fig", "apple", "kiwi", "fig", "banana", "plum", "date");
        for (boolean parallel : new boolean[] {false, true}) {
            Supplier<Stream<Integer>> S = () -> parallel ? l.parallelStream() : l.stream();
            Supplier<Stream<String>> W = () -> parallel ? w.parallelStream() : w.stream();
            Supplier<IntStream> I = () -> parallel ? IntStream.range(0, 1000).parallel() : IntStream.range(0, 1000);
            t("tee",()->S.get().collect(Collectors.teeing(Collectors.counting(),Collectors.summingInt(i->i),(a,b)->a+"/"+b)));
            t("red",()->W.get().collect(Collectors.reducing("",x->x.substring(0,1),String::concat)));
            t("mapping",()->W.get().collect(Collectors.mapping(String::length,Collectors.toSet())));
            t("cat",()->W.get().collect(Collectors.collectingAndThen(Collectors.toList(),List::size)));
        }
    }
}
