import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Maps of int streams. */
public class StreamIntMapping {
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
            t("imap",()->I.get().map(i->i*i).filter(i->i%7==1).limit(6).toArray());
            t("ilong",()->I.get().asLongStream().map(i->i<<33).skip(995).toArray());
            t("idbl",()->I.get().limit(4).mapToDouble(i->i*.1).toArray());
            t("ibox",()->I.get().boxed().skip(990).toList());
            t("iobj",()->I.get().limit(3).mapToObj(i->"s"+i).toList());
        }
    }
}
