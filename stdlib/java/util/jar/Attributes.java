package java.util.jar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Names and values of a manifest or one of its sections, in their order. */
public class Attributes implements Map<Object, Object>, Cloneable {
    protected Map<Object, Object> map;

    public Attributes() {
        this(16);
    }

    public Attributes(int size) {
        map = new LinkedHashMap<>(size);
    }

    public Attributes(Attributes attr) {
        map = new LinkedHashMap<>(attr);
    }

    @Override
    public Object get(Object name) {
        return map.get(name);
    }

    public String getValue(String name) {
        return (String) get(new Name(name));
    }

    public String getValue(Name name) {
        return (String) get(name);
    }

    @Override
    public Object put(Object name, Object value) {
        return map.put((Name) name, (String) value);
    }

    public String putValue(String name, String value) {
        return (String) put(new Name(name), value);
    }

    @Override
    public Object remove(Object name) {
        return map.remove(name);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean containsKey(Object name) {
        return map.containsKey(name);
    }

    @Override
    public void putAll(Map<?, ?> attr) {
        if (!(attr instanceof Attributes)) {
            throw new ClassCastException();
        }
        for (Map.Entry<?, ?> e : attr.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Set<Object> keySet() {
        return map.keySet();
    }

    @Override
    public Collection<Object> values() {
        return map.values();
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return map.entrySet();
    }

    @Override
    public boolean equals(Object o) {
        return map.equals(o);
    }

    @Override
    public int hashCode() {
        return map.hashCode();
    }

    @Override
    public Object clone() {
        return new Attributes(this);
    }

    // ---- text

    void write(DataOutputStream out, Name left) throws IOException {
        for (Map.Entry<Object, Object> e : entrySet()) {
            if (!e.getKey().equals(left)) {
                writeLine(out, e.getKey() + ": " + e.getValue());
            }
        }
        out.writeBytes("\r\n");
    }

    /** Without a version the others are not written either. */
    void writeMain(DataOutputStream out) throws IOException {
        Name version = Name.MANIFEST_VERSION;
        String value = getValue(version);
        if (value == null) {
            version = Name.SIGNATURE_VERSION;
            value = getValue(version);
        }
        if (value == null) {
            out.writeBytes("\r\n");
            return;
        }
        writeLine(out, version + ": " + value);
        write(out, version);
    }

    /** At most 72 bytes a line; more goes on behind a space. */
    static void writeLine(DataOutputStream out, String line) throws IOException {
        byte[] b = line.getBytes(StandardCharsets.UTF_8);
        int n = Math.min(b.length, 72);
        out.write(b, 0, n);
        for (int at = n; at < b.length; at += n) {
            out.writeBytes("\r\n ");
            n = Math.min(b.length - at, 71);
            out.write(b, at, n);
        }
        out.writeBytes("\r\n");
    }

    /** Takes a line of the text; what it says of a name that is there already wins, with a warning. */
    void add(String name, String value, int line) throws IOException {
        try {
            if (putValue(name, value) != null) {
                System.getLogger("java.util.jar").log(System.Logger.Level.WARNING, "Duplicate name in Manifest: " + name
                    + ".\nEnsure that the manifest does not have duplicate entries, and\n"
                    + "that blank lines separate individual sections in both your\n"
                    + "manifest and in the META-INF/MANIFEST.MF entry in the jar file.");
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("invalid header field name: " + name + " (line " + line + ")");
        }
    }

    /** The name of an attribute; case does not matter. */
    public static class Name {
        public static final Name MANIFEST_VERSION = new Name("Manifest-Version");
        public static final Name SIGNATURE_VERSION = new Name("Signature-Version");
        public static final Name CONTENT_TYPE = new Name("Content-Type");
        public static final Name CLASS_PATH = new Name("Class-Path");
        public static final Name MAIN_CLASS = new Name("Main-Class");
        public static final Name SEALED = new Name("Sealed");
        public static final Name EXTENSION_LIST = new Name("Extension-List");
        public static final Name EXTENSION_NAME = new Name("Extension-Name");
        @Deprecated
        public static final Name EXTENSION_INSTALLATION = new Name("Extension-Installation");
        public static final Name IMPLEMENTATION_TITLE = new Name("Implementation-Title");
        public static final Name IMPLEMENTATION_VERSION = new Name("Implementation-Version");
        public static final Name IMPLEMENTATION_VENDOR = new Name("Implementation-Vendor");
        @Deprecated
        public static final Name IMPLEMENTATION_VENDOR_ID = new Name("Implementation-Vendor-Id");
        @Deprecated
        public static final Name IMPLEMENTATION_URL = new Name("Implementation-URL");
        public static final Name SPECIFICATION_TITLE = new Name("Specification-Title");
        public static final Name SPECIFICATION_VERSION = new Name("Specification-Version");
        public static final Name SPECIFICATION_VENDOR = new Name("Specification-Vendor");
        public static final Name MULTI_RELEASE = new Name("Multi-Release");

        private final String name;
        private final int hashCode;

        public Name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            if (!valid(name)) {
                throw new IllegalArgumentException(name);
            }
            hashCode = name.toUpperCase(Locale.ROOT).hashCode();
        }

        private static boolean valid(String name) {
            int n = name.length();
            for (int i = 0; i < n; i++) {
                char c = name.charAt(i);
                if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-')) {
                    return false;
                }
            }
            return n > 0 && n <= 70;
        }

        @Override
        public boolean equals(Object o) {
            return o == this || o instanceof Name other && other.name.equalsIgnoreCase(name);
        }

        @Override
        public int hashCode() {
            return hashCode;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
