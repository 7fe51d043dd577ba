package jindo.internal;

import java.util.HashMap;
import java.util.TreeMap;

/** The root order of characters. */
public final class Collation {
    private Collation() {
    }

    public static HashMap<String, int[]> elements() {
        String s = CollationTable.text();
        HashMap<String, int[]> map = new HashMap<>(s.length() / 2);
        for (int i = 0; i < s.length();) {
            String key = s.substring(i, i + 1);
            int[] orders = new int[s.charAt(i + 1)];
            i += 2;
            for (int k = 0; k < orders.length; k++, i += 2) {
                orders[k] = s.charAt(i) << 16 | s.charAt(i + 1);
            }
            map.put(key, orders);
        }
        return map;
    }

    /** The root order as rules; characters that are expanded to several are left out. */
    public static String rules() {
        TreeMap<Long, StringBuilder> sorted = new TreeMap<>();
        elements().forEach((key, orders) -> {
            if (orders.length == 1) {
                sorted.computeIfAbsent(orders[0] & 0xffffffffL, k -> new StringBuilder()).append(key);
            }
        });
        StringBuilder rules = new StringBuilder();
        long last = 0;
        for (var e : sorted.entrySet()) {
            long order = e.getKey();
            String operator = order >> 16 != last >> 16 ? "<" : order >> 8 != last >> 8 ? ";" : order != last ? "," : "=";
            for (char c : e.getValue().toString().toCharArray()) {
                rules.append(operator).append(c == '\'' ? "''" : Character.isLetterOrDigit(c) ? String.valueOf(c) : "'" + c + "'");
                operator = "=";
            }
            last = order;
        }
        return rules.toString();
    }
}
