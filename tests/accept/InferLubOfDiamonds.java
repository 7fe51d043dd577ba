import java.util.*;

class InferLubOfDiamonds {
    static <T> List<T> both(T a, T b) {
        return List.of(a, b);
    }

    void use() {
        for (Collection<Integer> c : List.of(new ArrayList<>(List.of(1)), new LinkedList<>(List.of(1)), new TreeSet<>(List.of(1))))
            c.clear();
        Collection<? extends Collection<String>> x = both(new ArrayList<>(List.of("a")), new HashSet<>(Set.of("b")));
        List<Map<String, Integer>> maps = Arrays.asList(new HashMap<>(Map.of("a", 1)), new TreeMap<>(Map.of("b", 2)));
        var nested = both(both(new ArrayList<>(List.of(1L)), new Vector<>(List.of(2L))), both(new Stack<Long>(), null));
        for (var l : nested)
            for (List<Long> e : l)
                e.add(3L);
    }
}
