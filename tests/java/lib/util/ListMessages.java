import java.util.*;

/** What lists say when an index is wrong or a change is refused. */
public class ListMessages {
    static void t(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        List<List<Integer>> lists = List.of(new ArrayList<>(List.of(1, 2, 3)), new LinkedList<>(List.of(1, 2, 3)),
                new Vector<>(List.of(1, 2, 3)), Arrays.asList(1, 2, 3), List.of(1, 2, 3), List.of(1), List.of(),
                Collections.emptyList(), Collections.singletonList(4), Collections.nCopies(2, 5),
                Collections.unmodifiableList(new ArrayList<>(List.of(1))), new ArrayList<>(List.of(1, 2, 3)).subList(1, 2));
        for (List<Integer> l : lists) {
            System.out.println(l.getClass().getSimpleName().isEmpty() ? "?" : l + "");
            t(() -> l.get(7));
            t(() -> l.get(-1));
            t(() -> l.set(9, 1));
            t(() -> l.remove(9));
            t(() -> l.add(9, 1));
            t(() -> l.subList(2, 1));
            t(() -> l.subList(0, 99));
            t(() -> l.subList(-1, 0));
            t(() -> l.iterator().remove());
            t(() -> l.listIterator(77));
            t(() -> l.add(null));
            t(() -> l.contains(null));
        }
        t(() -> new ArrayList<>(-1));
        t(() -> List.of(1, null));
        t(() -> new ArrayList<>(List.of()).iterator().next());
        t(() -> new LinkedList<>().getFirst());
        t(() -> new LinkedList<>().pop());
        t(() -> new Stack<>().pop());
        t(() -> new Vector<>().firstElement());
        t(() -> new ArrayDeque<>().removeFirst());
        t(() -> new ArrayDeque<>().add(null));
        t(() -> new PriorityQueue<>().element());
        t(() -> new PriorityQueue<>(0));
    }
}
