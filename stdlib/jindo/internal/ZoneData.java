package jindo.internal;

import java.util.HashSet;
import java.util.Set;

/** The packed rules of time zones, by their ids. */
public final class ZoneData {
    private static volatile Set<String> ids;

    private ZoneData() {
    }

    /** Offsets|standard|wall|last rules of a zone, as ZoneRules reads them; null for an unknown one. */
    public static String find(String id) {
        if (id.isEmpty() || id.indexOf(' ') >= 0 || id.indexOf('=') >= 0) {
            return null;
        }
        String key = " " + id + " ";
        for (int i = 0;; i++) {
            String part = ZoneRuleTable.part(i);
            if (part == null) {
                return null;
            }
            int at = part.indexOf(key);
            if (at >= 0) {
                int eq = part.indexOf('=', at);
                return part.substring(eq + 1, part.indexOf('\n', eq));
            }
        }
    }

    public static Set<String> ids() {
        Set<String> all = ids;
        if (all == null) {
            all = new HashSet<>(1400);
            String part;
            for (int i = 0; (part = ZoneRuleTable.part(i)) != null; i++) {
                for (String row : part.split("\n")) {
                    all.addAll(Set.of(row.substring(1, row.indexOf(" =")).split(" ")));
                }
            }
            ids = all;
        }
        return all;
    }
}
