import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Int streams shaped. */
public class StreamIntShaping {
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
            t("idist",()->I.get().map(i->i%5).distinct().toArray());
            t("isort",()->I.get().map(i->(i*37)%11).limit(12).sorted().toArray());
            t("icoll",()->I.get().limit(5).collect(ArrayList::new,ArrayList::add,ArrayList::addAll));
            t("imm",()->I.get().mapMulti((i,c)->{if(i%100==0){c.accept(i);c.accept(i+1);}}).toArray());
            t("iflat",()->I.get().limit(3).flatMap(i->IntStream.range(0,i)).toArray());
        }
    }
}
