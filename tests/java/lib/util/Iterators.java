import java.util.*;

/** Iterators at their ends and their default methods. */
public class Iterators {
    static void t(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        for (Collection<Integer> c : List.of(new ArrayList<>(List.of(1)), new LinkedList<>(List.of(1)), new HashSet<>(List.of(1)), new TreeSet<>(List.of(1)),
                new ArrayDeque<>(List.of(1)), new PriorityQueue<>(List.of(1)), new LinkedHashSet<>(List.of(1)))) {
            Iterator<Integer> i = c.iterator();
            t(i::remove);
            i.next();
            t(i::next);
            t(i::remove);
            t(i::remove);
            System.out.println(c + " " + i.hasNext());
        }
        Iterator<Integer> plain = new Iterator<>() {
            private int n = 3;

            @Override
            public boolean hasNext() {
                return n > 0;
            }

            @Override
            public Integer next() {
                return n--;
            }
        };
        t(plain::remove);
        plain.forEachRemaining(System.out::println);
        PrimitiveIterator.OfInt ints = new BitSets0().iterator();
        System.out.println(ints.nextInt() + ints.next());
        Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1, 2, 2));
        t(() -> m.forEach((k, v) -> m.put(k + 10, v)));
        t(() -> m.keySet().forEach(k -> m.remove(k)));
        t(() -> {
            for (Integer k : m.keySet()) {
                m.clear();
            }
        });
    }

    static class BitSets0 {
        PrimitiveIterator.OfInt iterator() {
            return BitSet.valueOf(new long[] {6}).stream().iterator();
        }
    }
}
