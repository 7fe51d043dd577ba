import java.util.*;

/** TreeMap: neighbours, ranges both ways, removal through views. */
public class SortedMaps {
    static void t(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + " " + (e instanceof ClassCastException ? "" : e.getMessage()));
        }
    }

    public static void main(String[] args) {
        TreeMap<Integer, String> m = new TreeMap<>();
        for (int i = 0; i < 30; i++) {
            m.put(i * 7 % 31, "v" + i);
        }
        System.out.println(m);
        System.out.println(m.lowerKey(5) + " " + m.floorKey(-1) + m.ceilingEntry(30) + m.higherEntry(29) + m.firstEntry());
        NavigableMap<Integer, String> r = m.subMap(5, false, 12, true);
        System.out.println(r + " " + r.descendingMap() + r.firstKey() + r.lastEntry() + r.size() + r.headMap(8) + r.tailMap(11, false));
        r.remove(7);
        r.put(8, "new");
        r.pollFirstEntry();
        r.values().removeIf(v -> v.endsWith("3"));
        System.out.println(r + " " + m.size());
        System.out.println(m.descendingKeySet().headSet(20) + " " + m.navigableKeySet().subSet(3, true, 9, false).descendingSet());
        for (Iterator<Integer> i = m.keySet().iterator(); i.hasNext();) {
            if (i.next() % 3 == 0) {
                i.remove();
            }
        }
        System.out.println(m.keySet() + " " + m.pollLastEntry() + m.entrySet().iterator().next());
        t(() -> r.put(99, ""));
        t(() -> m.subMap(9, 3));
        t(() -> r.subMap(0, 4));
        t(() -> m.put(null, ""));
        t(() -> new TreeMap<Object, String>().put(new Object(), ""));
        t(() -> new TreeMap<>().firstKey());
        t(() -> m.firstEntry().setValue("x"));
        TreeMap<String, Integer> c = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        c.put("B", 1);
        c.put("a", 2);
        c.put("b", 3);
        System.out.println(c + " " + c.get("A") + new TreeSet<>(c.keySet()).first() + c.comparator().compare("x", "X"));
        TreeSet<Integer> s = new TreeSet<>(List.of(5, 1, 9, 3));
        System.out.println(s + " " + s.lower(5) + s.ceiling(6) + s.headSet(5, true) + s.descendingSet() + s.pollFirst() + s.subSet(2, 6));
    }
}
