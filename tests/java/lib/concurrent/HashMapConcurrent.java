import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** ConcurrentHashMap: order, compute, bulk methods, many writers. */
public class HashMapConcurrent {
    public static void main(String[] args) throws Exception {
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
        for (int i = 0; i < 40; i++) {
            m.put("key" + i * 7, i);
        }
        System.out.println(m);
        System.out.println(m.mappingCount() + " " + m.search(1, (k, v) -> v == 12 ? k : null) + m.reduceValues(1, Integer::sum) + " "
                + m.reduceKeysToInt(1, String::length, 0, Integer::sum) + " " + m.reduceToLong(1000, (k, v) -> v, 0, Long::max));
        System.out.println(m.merge("key0", 5, Integer::sum) + " " + m.computeIfAbsent("new", k -> 9) + m.compute("new", (k, v) -> null) + m.containsKey("new"));
        Set<Integer> s = ConcurrentHashMap.newKeySet();
        s.add(3);
        System.out.println(s + " " + s.add(3) + m.keySet(1).getMappedValue() + m.values().contains(39));
        for (Runnable r : List.<Runnable>of(() -> m.put(null, 1), () -> m.put("a", null), () -> m.keySet().add("x"),
                () -> m.computeIfAbsent("r", k -> m.computeIfAbsent("r", z -> 1)), () -> m.get(null))) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName());
            }
        }
        ConcurrentHashMap<Integer, Integer> c = new ConcurrentHashMap<>();
        Thread[] ts = new Thread[4];
        for (int t = 0; t < ts.length; t++) {
            ts[t] = new Thread(() -> {
                for (int i = 0; i < 5000; i++) {
                    c.merge(i % 700, 1, Integer::sum);
                }
            });
            ts[t].start();
        }
        for (Thread t : ts) {
            t.join();
        }
        System.out.println(c.size() + " " + c.values().stream().collect(Collectors.summingInt(x -> x)));
    }
}
