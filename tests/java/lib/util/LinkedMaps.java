import java.util.*;

/** Insertion order, access order, and a cache that drops its eldest. */
public class LinkedMaps {
    static class Cache<K, V> extends LinkedHashMap<K, V> {
        Cache() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > 3;
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> m = new LinkedHashMap<>();
        for (String s : "d a c b a".split(" ")) {
            m.put(s, m.size());
        }
        System.out.println(m + " " + m.keySet() + m.values() + m.entrySet());
        m.remove("a");
        m.put("a", 9);
        System.out.println(m);
        Cache<Integer, String> c = new Cache<>();
        for (int i = 0; i < 5; i++) {
            c.put(i, "v" + i);
            c.get(2);
        }
        System.out.println(c);
        c.getOrDefault(3, "");
        c.putIfAbsent(2, "x");
        System.out.println(c + " " + c.containsKey(4) + c);
        Iterator<Map.Entry<Integer, String>> i = c.entrySet().iterator();
        i.next().setValue("changed");
        i.next();
        i.remove();
        System.out.println(c + " " + new LinkedHashSet<>(List.of(3, 1, 2, 5)) + c.clone());
        try {
            for (Integer k : c.keySet()) {
                c.get(k);
            }
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
    }
}
