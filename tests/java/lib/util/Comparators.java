import java.util.*;

/** Comparators put together. */
public class Comparators {
    record P(String name, int age, Double score) {
    }

    public static void main(String[] args) {
        List<P> l = new ArrayList<>(List.of(new P("bob", 30, 1.5), new P("al", 30, null), new P("cy", 25, 2.0), new P("bob", 25, -1.0)));
        l.sort(Comparator.comparing(P::name).thenComparingInt(P::age));
        System.out.println(l);
        l.sort(Comparator.comparingInt(P::age).reversed().thenComparing(P::name, Comparator.reverseOrder()));
        System.out.println(l);
        l.sort(Comparator.comparing(P::score, Comparator.nullsFirst(Comparator.naturalOrder())));
        System.out.println(l);
        l.sort(Comparator.comparing(P::score, Comparator.nullsLast(Comparator.reverseOrder())));
        System.out.println(l);
        Map<String, Integer> m = new HashMap<>(Map.of("a", 3, "b", 1, "c", 2));
        List<Map.Entry<String, Integer>> e = new ArrayList<>(m.entrySet());
        e.sort(Map.Entry.comparingByValue());
        System.out.println(e);
        e.sort(Map.Entry.<String, Integer>comparingByKey().reversed());
        System.out.println(e + " " + Comparator.comparingDouble((Double d) -> d).compare(0.0, -0.0));
        try {
            Comparator.nullsFirst(null).thenComparing((Comparator<Object>) null);
        } catch (NullPointerException x) {
            System.out.println("null refused");
        }
    }
}
