import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Concurrent sorted maps and sets. */
public class ConcSkipLists {
    interface Body {
        Object run() throws Throwable;
    }

    static void t(String what, Body body) {
        Object r;
        try {
            r = body.run();
        } catch (Throwable e) {
            r = e;
        }
        System.out.println(what + ": " + text(r));
    }

    static String text(Object r) {
        return r instanceof Object[] a ? Arrays.deepToString(a) : r instanceof int[] i ? Arrays.toString(i)
                : r instanceof long[] l ? Arrays.toString(l) : r instanceof double[] d ? Arrays.toString(d)
                : String.valueOf(r);
    }

    public static void main(String[] args) throws Throwable {
        t("skip", () -> { ConcurrentSkipListMap<Integer, String> m = new ConcurrentSkipListMap<>(); for (int i = 0; i < 20; i++) m.put(i * 7 % 20, "v" + i); return m + " " + m.headMap(5) + m.tailMap(17, false) + m.descendingMap().subMap(10, true, 6, false) + m.floorKey(50) + m.lowerEntry(0) + m.ceilingKey(3) + m.pollFirstEntry() + m.firstKey() + m.size() + m.subMap(3, 6).size() + m.keySet().headSet(4) + m.merge(5, "!", String::concat) + m.computeIfAbsent(100, k -> "c") + m.lastEntry() + m.putIfAbsent(5, "q") + m.remove(5, "zz"); });
        t("skipnull", () -> new ConcurrentSkipListMap<>().put(null, 1));
        t("skiprange", () -> new ConcurrentSkipListMap<>(Map.of(1, 1)).headMap(3).put(5, 1));
        t("skipinv", () -> new ConcurrentSkipListMap<>(Map.of(1, 1)).subMap(3, 1));
        t("skips", () -> { ConcurrentSkipListSet<String> s = new ConcurrentSkipListSet<>(List.of("c", "a", "b")); return s + s.first() + s.higher("a") + s.descendingSet() + s.pollLast() + s.contains("c") + s.tailSet("b"); });
        t("skipp", () -> { ConcurrentSkipListMap<Integer, Integer> m = new ConcurrentSkipListMap<>(); Thread[] ts = new Thread[3]; for (int k = 0; k < 3; k++) { ts[k] = new Thread(() -> { for (int i = 0; i < 3000; i++) m.merge(i % 100, 1, Integer::sum); }); ts[k].start(); } for (Thread x : ts) x.join(); return m.values().stream().mapToInt(x -> x).sum() + " " + m.size(); });
    }
}
