import java.util.*;

/** The compute family, its order of insertion and its guard against changes. */
public class HashMapCompute {
    public static void main(String[] args) {
        Map<String, Integer> m = new HashMap<>();
        System.out.println(m.computeIfAbsent("a", k -> 1) + " " + m.computeIfAbsent("a", k -> 2));
        System.out.println(m.computeIfPresent("a", (k, v) -> v + 10) + " " + m.computeIfPresent("b", (k, v) -> v));
        System.out.println(m.compute("c", (k, v) -> v == null ? 5 : v + 1) + " " + m.compute("c", (k, v) -> null));
        System.out.println(m.merge("a", 7, Integer::sum) + " " + m.merge("z", 7, Integer::sum) + m.merge("z", 1, (x, y) -> null));
        System.out.println(m.putIfAbsent("n", null) + " " + m.putIfAbsent("n", 3) + " " + m);
        System.out.println(m.replace("n", 4) + " " + m.replace("n", 4, 5) + " " + m.replace("q", 1) + " " + m.remove("n", 9));
        try {
            m.computeIfAbsent("x", k -> {
                m.put("y", 1);
                return 2;
            });
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        try {
            m.merge("a", null, Integer::sum);
        } catch (NullPointerException e) {
            System.out.println("null value refused");
        }
        System.out.println(m.getOrDefault("no", -1) + " " + m.containsValue(18));
        m.replaceAll((k, v) -> v * 2);
        System.out.println(new TreeMap<>(m));
    }
}
