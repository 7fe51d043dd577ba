package jindo.internal.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The status line and the fields of a response, in order. */
final class HttpFields {
    private final List<String> names = new ArrayList<>(); // null: the status line
    private final List<String> values = new ArrayList<>();

    void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    /** A line that goes on from the one before. */
    void extend(String more) {
        int last = values.size() - 1;
        if (last > 0) {
            values.set(last, values.get(last) + " " + more);
        }
    }

    int size() {
        return names.size();
    }

    String name(int i) {
        return i >= 0 && i < names.size() ? names.get(i) : null;
    }

    String value(int i) {
        return i >= 0 && i < values.size() ? values.get(i) : null;
    }

    /** The last one of the name. */
    String value(String name) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (name == null ? names.get(i) == null : name.equalsIgnoreCase(names.get(i))) {
                return values.get(i);
            }
        }
        return null;
    }

    /** By name; the last value of a name comes first. */
    Map<String, List<String>> map() {
        Map<String, List<String>> m = new HashMap<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            m.computeIfAbsent(names.get(i), k -> new ArrayList<>()).add(values.get(i));
        }
        m.replaceAll((k, v) -> Collections.unmodifiableList(v));
        return Collections.unmodifiableMap(m);
    }
}
