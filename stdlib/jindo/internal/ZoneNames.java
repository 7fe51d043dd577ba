package jindo.internal;

import java.util.HashMap;

/** English names of time zones. */
public final class ZoneNames {
    public static final int STANDARD_LONG = 0;
    public static final int STANDARD_SHORT = 1;
    public static final int SUMMER_LONG = 2;
    public static final int SUMMER_SHORT = 3;
    public static final int GENERIC_LONG = 4;
    public static final int GENERIC_SHORT = 5;

    /** Where in the table the row of a zone begins. */
    private static final HashMap<String, Integer> ROWS = new HashMap<>();

    static {
        String t = ZoneNameTable.NAMES;
        for (int row = 0; row < t.length();) {
            int end = t.indexOf('\n', row);
            int at = t.indexOf("| ", row) + 2;
            while (at < end) {
                int to = t.indexOf(' ', at);
                ROWS.put(t.substring(at, to), row);
                at = to + 1;
            }
            row = end + 1;
        }
    }

    private ZoneNames() {
    }

    /** One of the six names; null for a zone without names. */
    public static String name(String id, int which) {
        Integer row = ROWS.get(id);
        if (row == null) {
            return null;
        }
        String name = field(row, which);
        return name.isEmpty() ? field(row, which % 2) : name;
    }

    private static String field(int row, int which) {
        String t = ZoneNameTable.NAMES;
        int from = row;
        for (int i = 0; i < which; i++) {
            from = t.indexOf('|', from) + 1;
        }
        return t.substring(from, t.indexOf('|', from));
    }

    /** All zones that have names. */
    public static Iterable<String> ids() {
        return ROWS.keySet();
    }
}
