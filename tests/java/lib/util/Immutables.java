import java.util.*;

/** List.of, Set.of, Map.of and copyOf. */
public class Immutables {
    static void t(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (NullPointerException e) {
            System.out.println("null refused");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        System.out.println(List.of(1, 2, 3) + " " + List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).size() + List.copyOf(Set.of(4)));
        System.out.println(new TreeSet<>(Set.of(3, 1, 2)) + " " + Set.of(1, 2).equals(Set.of(2, 1)) + Set.of(1, 2).hashCode());
        System.out.println(new TreeMap<>(Map.of("a", 1, "b", 2)) + " " + Map.of("a", 1).equals(new HashMap<>(Map.of("a", 1))));
        System.out.println(Map.entry("k", "v") + " " + Map.ofEntries(Map.entry(1, 2)) + Map.copyOf(new HashMap<>(Map.of(5, 6))));
        t(() -> Set.of(1, 1));
        t(() -> Map.of("a", 1, "a", 2));
        t(() -> Map.of(null, 1));
        t(() -> List.of((Object) null));
        t(() -> List.of(1).add(2));
        t(() -> Set.of(1).remove(1));
        t(() -> Map.of(1, 2).put(3, 4));
        t(() -> Map.of(1, 2).entrySet().iterator().next().setValue(3));
        t(() -> Map.of(1, 2).keySet().remove(1));
        t(() -> Map.entry(1, 2).setValue(3));
        t(() -> List.of(1, 2).contains(null));
        t(() -> Map.of(1, 2).get(null));
        t(() -> List.copyOf(Arrays.asList(1, null)));
        t(() -> List.of(1, 2, 3).sort(null));
        List<Integer> l = List.of(4, 5, 6);
        System.out.println((List.copyOf(l) == l) + " " + l.subList(1, 3) + l.indexOf(6) + l.lastIndexOf(9));
        ListIterator<Integer> i = l.listIterator(3);
        System.out.println(i.previous() + " " + i.previousIndex() + i.hasNext());
    }
}
