package jindo.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The environment variables the VM was started with. */
public final class Environment {
    private static volatile Map<String, String> variables;

    private Environment() {
    }

    /** Names and values by turns. */
    private static native String[] variables0();

    public static String get(String name) {
        return all().get(java.util.Objects.requireNonNull(name));
    }

    public static Map<String, String> all() {
        Map<String, String> v = variables;
        if (v == null) {
            v = Collections.unmodifiableMap(copy());
            variables = v;
        }
        return v;
    }

    /** A map of one's own. */
    public static Map<String, String> copy() {
        String[] pairs = variables0();
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            map.putIfAbsent(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
