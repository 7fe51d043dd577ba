import java.util.*;

/** Spliterators: characteristics, halves, late binding. */
public class Splits {
    static void show(String what, Spliterator<?> s) {
        System.out.print(what + " " + s.characteristics() + " " + s.estimateSize() + " " + s.getExactSizeIfKnown());
        Spliterator<?> half = s.trySplit();
        System.out.print(" " + (half == null ? "whole" : half.estimateSize() + "+" + s.estimateSize()));
        StringBuilder b = new StringBuilder();
        if (half != null) {
            half.forEachRemaining(b::append);
        }
        b.append('|');
        s.tryAdvance(b::append);
        s.forEachRemaining(b::append);
        System.out.println(" " + b);
    }

    public static void main(String[] args) {
        List<Integer> five = List.of(1, 2, 3, 4, 5);
        show("ArrayList", new ArrayList<>(five).spliterator());
        show("ArrayDeque", new ArrayDeque<>(five).spliterator());
        show("asList", Arrays.asList(1, 2, 3, 4, 5).spliterator());
        show("array", Arrays.spliterator(new int[] {1, 2, 3, 4}));
        show("TreeSet", new TreeSet<>(five).spliterator());
        show("LinkedHashSet", new LinkedHashSet<>(five).spliterator());
        show("HashSet", new HashSet<>(five).spliterator());
        show("PriorityQueue", new PriorityQueue<>(five).spliterator());
        show("Vector", new Vector<>(five).spliterator());
        show("values", new TreeMap<>(Map.of(1, 2, 3, 4)).values().spliterator());
        show("empty", Spliterators.emptySpliterator());
        show("unknown", Spliterators.spliteratorUnknownSize(five.iterator(), Spliterator.ORDERED));
        List<Integer> late = new ArrayList<>();
        Spliterator<Integer> s = late.spliterator();
        late.add(7);
        s.forEachRemaining(System.out::println);
        Spliterator<Integer> t = late.spliterator();
        try {
            t.forEachRemaining(x -> late.add(x));
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        System.out.println(new TreeSet<>(five).spliterator().getComparator());
    }
}
