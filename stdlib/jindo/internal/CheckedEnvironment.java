package jindo.internal;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The environment of a process to be: a copy of ours, in which only well-formed variables can be put. */
public final class CheckedEnvironment extends AbstractMap<String, String> {
    private final Map<String, String> map = Environment.copy();

    @Override
    public String put(String name, String value) {
        if (name.indexOf('\0') >= 0 || name.indexOf('=', 1) >= 0) {
            throw new IllegalArgumentException("Invalid environment variable name: \"" + name + "\"");
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Invalid environment variable value: \"" + value + "\"");
        }
        return map.put(name, value);
    }

    private static String nonNull(Object o) {
        if (o == null) {
            throw new NullPointerException();
        }
        return (String) o;
    }

    @Override
    public String get(Object name) {
        return map.get(nonNull(name));
    }

    @Override
    public boolean containsKey(Object name) {
        return map.containsKey(nonNull(name));
    }

    @Override
    public String remove(Object name) {
        return map.remove(nonNull(name));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return map.entrySet();
    }
}
