import java.util.*;

/** Unmodifiable, synchronized and checked views. */
public class Wrappers {
    static void t(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Map<String, Integer> base = new TreeMap<>(Map.of("a", 1, "b", 2));
        Map<String, Integer> u = Collections.unmodifiableMap(base);
        t(() -> u.put("c", 3));
        t(() -> u.entrySet().iterator().next().setValue(9));
        t(() -> u.keySet().clear());
        t(() -> u.merge("a", 1, Integer::sum));
        base.put("c", 3);
        System.out.println(u + " " + u.equals(base) + u.hashCode() + u.values());
        t(() -> Collections.unmodifiableCollection(List.of(1)).removeIf(x -> true));
        System.out.println(Collections.unmodifiableNavigableMap(new TreeMap<>(base)).headMap("b", true));
        List<Integer> s = Collections.synchronizedList(new ArrayList<>(List.of(3, 1)));
        s.sort(null);
        synchronized (s) {
            for (int i : s) {
                System.out.print(i + " ");
            }
        }
        System.out.println(s.subList(0, 1) + " " + Collections.synchronizedMap(new HashMap<>(Map.of(1, 2))));
        List raw = Collections.checkedList(new ArrayList<String>(), String.class);
        raw.add("ok");
        t(() -> raw.add(5));
        t(() -> raw.addAll(List.of("x", 6)));
        Map cm = Collections.checkedMap(new HashMap<String, Integer>(), String.class, Integer.class);
        t(() -> cm.put(1, 1));
        t(() -> cm.put("k", "v"));
        System.out.println(raw + " " + cm + Collections.checkedSet(new TreeSet<>(Set.of("z")), String.class));
        System.out.println(Collections.unmodifiableList(raw).equals(List.of("ok")) + " " + Collections.unmodifiableList(raw).listIterator().next());
    }
}
