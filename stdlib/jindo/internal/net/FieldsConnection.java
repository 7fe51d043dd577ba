package jindo.internal.net;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A connection whose response fields are made up when it connects. */
abstract class FieldsConnection extends URLConnection {
    private final Map<String, String> fields = new LinkedHashMap<>();

    FieldsConnection(URL url) {
        super(url);
    }

    final void field(String name, String value) {
        fields.put(name, value);
    }

    private Map<String, String> known() {
        try {
            connect();
        } catch (IOException e) {
            return Collections.emptyMap();
        }
        return fields;
    }

    @Override
    public String getHeaderField(String name) {
        return name == null ? null : known().get(Handlers.lowerCase(name));
    }

    @Override
    public String getHeaderField(int n) {
        List<String> values = new ArrayList<>(known().values());
        return n >= 0 && n < values.size() ? values.get(n) : null;
    }

    @Override
    public String getHeaderFieldKey(int n) {
        List<String> names = new ArrayList<>(known().keySet());
        return n >= 0 && n < names.size() ? names.get(n) : null;
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        known().forEach((k, v) -> all.put(k, List.of(v)));
        return Collections.unmodifiableMap(all);
    }
}
