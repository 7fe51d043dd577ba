import java.util.*;

/** The algorithms of Collections. */
public class CollectionsTools {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>(List.of(5, 3, 8, 1, 9, 2));
        Collections.shuffle(l, new Random(7));
        System.out.println(l);
        Collections.shuffle(new LinkedList<>(l), new Random(7));
        Collections.rotate(l, 2);
        System.out.println(l + " " + Collections.max(l) + Collections.min(l, Comparator.reverseOrder()));
        Collections.swap(l, 0, 5);
        Collections.sort(l, Collections.reverseOrder());
        System.out.println(l + " " + Collections.binarySearch(l, 8, Collections.reverseOrder()) + Collections.frequency(l, 3));
        System.out.println(Collections.indexOfSubList(List.of(1, 2, 3, 2, 3), List.of(2, 3)) + " "
                + Collections.lastIndexOfSubList(List.of(1, 2, 3, 2, 3), List.of(2, 3)) + Collections.disjoint(l, Set.of(0, 4)));
        Collections.replaceAll(l, 8, 80);
        Collections.fill(l.subList(0, 2), 0);
        Collections.addAll(l, 4, 4);
        System.out.println(l + " " + Collections.nCopies(3, "x") + Collections.list(Collections.enumeration(List.of(1, 2))));
        List<Integer> dest = new ArrayList<>(Collections.nCopies(3, 0));
        Collections.copy(dest, List.of(7, 8));
        System.out.println(dest);
        try {
            Collections.copy(new ArrayList<>(), List.of(1));
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        Queue<Integer> lifo = Collections.asLifoQueue(new ArrayDeque<>());
        lifo.add(1);
        lifo.add(2);
        Set<String> set = Collections.newSetFromMap(new TreeMap<>());
        set.add("q");
        System.out.println(lifo + " " + lifo.poll() + set + Collections.emptyMap() + Collections.singletonMap(1, 2) + Collections.emptySortedSet());
        try {
            Collections.min(List.<Integer>of());
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        Comparator<String> c = Comparator.comparing(String::length);
        System.out.println((Collections.reverseOrder(Collections.reverseOrder(c)) == c) + " " + Comparator.<Integer>naturalOrder().reversed().compare(1, 2));
    }
}
