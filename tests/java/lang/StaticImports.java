import static java.lang.Math.*;
import static java.util.Map.Entry;
import static java.util.Collections.emptyList;
import static java.lang.Integer.MAX_VALUE;

import java.util.*;
import java.util.Map.*;

public class StaticImports {
    public static void main(String[] args) {
        System.out.println(max(3, abs(-7)) + " " + (int) floor(PI));
        List<String> none = emptyList();
        System.out.println(none.size() + MAX_VALUE);
        Map<String, Integer> m = new TreeMap<>();
        m.put("a", 1);
        for (Entry<String, Integer> e : m.entrySet())
            System.out.println(e.getKey() + e.getValue());
        System.out.println(sqrt(16) + E);
        java.util.List<Object> l = new java.util.LinkedList<>();
        l.add(java.time.DayOfWeek.MONDAY);
        System.out.println(l);
    }
}
