package java.util;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StreamCorruptedException;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Strings by name, kept in text files; with defaults behind. */
public class Properties extends Hashtable<Object, Object> {
    private static final long serialVersionUID = 4112578634029874840L;
    private static final float LOAD_FACTOR = 0.75f;

    protected volatile Properties defaults;
    private transient volatile ConcurrentHashMap<Object, Object> map;

    public Properties() {
        this(null, 8);
    }

    public Properties(int initialCapacity) {
        this(null, initialCapacity);
    }

    public Properties(Properties defaults) {
        this(defaults, 8);
    }

    private Properties(Properties defaults, int initialCapacity) {
        super(1);
        map = new ConcurrentHashMap<>(initialCapacity);
        this.defaults = defaults;
    }

    public synchronized Object setProperty(String key, String value) {
        return put(key, value);
    }

    public String getProperty(String key) {
        if (map.get(key) instanceof String s) {
            return s;
        }
        Properties d = defaults;
        return d == null ? null : d.getProperty(key);
    }

    public String getProperty(String key, String defaultValue) {
        String s = getProperty(key);
        return s == null ? defaultValue : s;
    }

    private void enumerate(Map<String, Object> into) {
        if (defaults != null) {
            defaults.enumerate(into);
        }
        for (Map.Entry<Object, Object> e : entrySet()) {
            into.put((String) e.getKey(), e.getValue());
        }
    }

    public Enumeration<?> propertyNames() {
        Hashtable<String, Object> all = new Hashtable<>();
        enumerate(all);
        return all.keys();
    }

    public Set<String> stringPropertyNames() {
        HashMap<String, String> all = new HashMap<>();
        for (Properties p = this; p != null; p = p.defaults) {
            for (Map.Entry<Object, Object> e : p.entrySet()) {
                if (e.getKey() instanceof String k && e.getValue() instanceof String v) {
                    all.putIfAbsent(k, v);
                }
            }
        }
        return Collections.unmodifiableSet(all.keySet());
    }

    private Map<String, Object> listed() {
        Map<String, Object> all = new HashMap<>();
        enumerate(all);
        return all;
    }

    private static String shortened(Object value) {
        String v = (String) value;
        return v.length() > 40 ? v.substring(0, 37) + "..." : v;
    }

    public void list(PrintStream out) {
        out.println("-- listing properties --");
        for (Map.Entry<String, Object> e : listed().entrySet()) {
            out.println(e.getKey() + "=" + shortened(e.getValue()));
        }
    }

    public void list(PrintWriter out) {
        out.println("-- listing properties --");
        for (Map.Entry<String, Object> e : listed().entrySet()) {
            out.println(e.getKey() + "=" + shortened(e.getValue()));
        }
    }

    // ---- Reading ----

    public synchronized void load(Reader reader) throws IOException {
        parse(Objects.requireNonNull(reader, "reader parameter is null"));
    }

    public synchronized void load(InputStream inStream) throws IOException {
        parse(new InputStreamReader(Objects.requireNonNull(inStream, "inStream parameter is null"),
                StandardCharsets.ISO_8859_1));
    }

    private void parse(Reader reader) throws IOException {
        Lines lines = new Lines(reader);
        for (String line; (line = lines.next()) != null;) {
            int n = line.length();
            int i = 0;
            while (i < n && !isEnd(line.charAt(i))) {
                i += line.charAt(i) == '\\' ? 2 : 1;
            }
            int keyEnd = Math.min(i, n);
            i = skipSpace(line, keyEnd);
            if (i < n && (line.charAt(i) == '=' || line.charAt(i) == ':')) {
                i = skipSpace(line, i + 1);
            }
            put(unescape(line.substring(0, keyEnd)), unescape(line.substring(i)));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static boolean isEnd(char c) {
        return c == '=' || c == ':' || isSpace(c);
    }

    private static int skipSpace(String s, int i) {
        while (i < s.length() && isSpace(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String unescape(String s) {
        if (s.indexOf('\\') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != '\\' || ++i >= s.length()) {
                if (c != '\\') {
                    sb.append(c);
                }
                continue;
            }
            c = s.charAt(i);
            switch (c) {
                case 't' -> sb.append('\t');
                case 'n' -> sb.append('\n');
                case 'r' -> sb.append('\r');
                case 'f' -> sb.append('\f');
                case 'u' -> {
                    if (i + 4 >= s.length()) {
                        throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
                    }
                    int v = 0;
                    for (int k = 1; k <= 4; k++) {
                        int d = Character.digit(s.charAt(i + k), 16);
                        if (d < 0) {
                            throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
                        }
                        v = v << 4 | d;
                    }
                    sb.append((char) v);
                    i += 4;
                }
                default -> sb.append(c);
            }
        }
        return sb.toString();
    }

    /** Logical lines: comments and blank lines left out, continued lines joined, space in front removed. */
    private static final class Lines {
        private final Reader in;
        private final char[] buf = new char[8192];
        private int pos;
        private int count;

        Lines(Reader in) {
            this.in = in;
        }

        private int read() throws IOException {
            if (pos >= count) {
                pos = 0;
                count = in.read(buf, 0, buf.length);
                if (count <= 0) {
                    count = 0;
                    return -1;
                }
            }
            return buf[pos++];
        }

        /** The rest of a natural line behind c, a continuation's too; null if c is the end of everything. */
        String next() throws IOException {
            while (true) {
                int c = read();
                while (c >= 0 && (isSpace((char) c) || c == '\n' || c == '\r')) {
                    c = read();
                }
                if (c < 0) {
                    return null;
                }
                if (c == '#' || c == '!') {
                    while (c >= 0 && c != '\n' && c != '\r') {
                        c = read();
                    }
                    continue;
                }
                return logical(c);
            }
        }

        private String logical(int c) throws IOException {
            StringBuilder sb = new StringBuilder();
            boolean escaped = false;
            while (c >= 0) {
                if (c == '\n' || c == '\r') {
                    if (!escaped) {
                        break;
                    }
                    sb.setLength(sb.length() - 1); // the backslash
                    escaped = false;
                    int first = c;
                    c = read();
                    if (first == '\r' && c == '\n') {
                        c = read();
                    }
                    while (c >= 0 && isSpace((char) c)) {
                        c = read();
                    }
                    continue;
                }
                sb.append((char) c);
                escaped = c == '\\' && !escaped;
                c = read();
            }
            if (c < 0 && escaped) {
                sb.setLength(sb.length() - 1);
            }
            return sb.toString();
        }
    }

    // ---- Writing ----

    @Deprecated
    public void save(OutputStream out, String comments) {
        try {
            store(out, comments);
        } catch (IOException e) {
            // as specified
        }
    }

    public void store(Writer writer, String comments) throws IOException {
        store0(writer instanceof BufferedWriter b ? b : new BufferedWriter(writer), comments, false);
    }

    public void store(OutputStream out, String comments) throws IOException {
        store0(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1)), comments, true);
    }

    private void store0(BufferedWriter bw, String comments, boolean escapeUnicode) throws IOException {
        if (comments != null) {
            writeComments(bw, comments);
        }
        bw.write("#" + new Date().toString());
        bw.newLine();
        synchronized (this) {
            for (Map.Entry<Object, Object> e : entrySet()) {
                bw.write(escape((String) e.getKey(), true, escapeUnicode) + "="
                        + escape((String) e.getValue(), false, escapeUnicode));
                bw.newLine();
            }
        }
        bw.flush();
    }

    private static void hex(StringBuilder sb, char c) {
        sb.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            sb.append(Character.toUpperCase(Character.forDigit(c >> shift & 15, 16)));
        }
    }

    private static String escape(String s, boolean key, boolean escapeUnicode) {
        StringBuilder sb = new StringBuilder(s.length() * 2);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case ' ' -> sb.append(i == 0 || key ? "\\ " : " ");
                case '\t' -> sb.append("\\t");
                case '\n' -> sb.append("\\n");
                case '\r' -> sb.append("\\r");
                case '\f' -> sb.append("\\f");
                case '\\', '=', ':', '#', '!' -> sb.append('\\').append(c);
                default -> {
                    if ((c < 0x20 || c > 0x7e) && escapeUnicode) {
                        hex(sb, c);
                    } else {
                        sb.append(c);
                    }
                }
            }
        }
        return sb.toString();
    }

    private static void writeComments(BufferedWriter bw, String comments) throws IOException {
        bw.write("#");
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < comments.length(); i++) {
            char c = comments.charAt(i);
            if (c > 0xff) {
                hex(line, c);
            } else if (c == '\n' || c == '\r') {
                bw.write(line.toString());
                line.setLength(0);
                bw.newLine();
                if (c == '\r' && i + 1 < comments.length() && comments.charAt(i + 1) == '\n') {
                    i++;
                }
                if (i + 1 >= comments.length() || comments.charAt(i + 1) != '#' && comments.charAt(i + 1) != '!') {
                    bw.write("#");
                }
            } else {
                line.append(c);
            }
        }
        bw.write(line.toString());
        bw.newLine();
    }

    public synchronized void loadFromXML(InputStream in) throws IOException, InvalidPropertiesFormatException {
        jindo.internal.PropertiesXml.load(this, Objects.requireNonNull(in));
    }

    public void storeToXML(OutputStream os, String comment) throws IOException {
        storeToXML(os, comment, "UTF-8");
    }

    public void storeToXML(OutputStream os, String comment, String encoding) throws IOException {
        Objects.requireNonNull(os);
        Objects.requireNonNull(encoding);
        try {
            storeToXML(os, comment, Charset.forName(encoding));
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(encoding);
        }
    }

    public void storeToXML(OutputStream os, String comment, Charset charset) throws IOException {
        Objects.requireNonNull(os, "OutputStream");
        Objects.requireNonNull(charset, "Charset");
        jindo.internal.PropertiesXml.store(this, os, comment, charset);
    }

    // ---- The map; a concurrent one does the work ----

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Enumeration<Object> keys() {
        return Collections.enumeration(map.keySet());
    }

    @Override
    public Enumeration<Object> elements() {
        return Collections.enumeration(map.values());
    }

    @Override
    public boolean contains(Object value) {
        return map.contains(value);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public Object get(Object key) {
        return map.get(key);
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        return map.put(key, value);
    }

    @Override
    public synchronized Object remove(Object key) {
        return map.remove(key);
    }

    @Override
    public synchronized void putAll(Map<?, ?> t) {
        map.putAll(t);
    }

    @Override
    public synchronized void clear() {
        map.clear();
    }

    @Override
    public synchronized String toString() {
        return map.toString();
    }

    @Override
    public Set<Object> keySet() {
        return Collections.synchronizedSet(map.keySet());
    }

    @Override
    public Collection<Object> values() {
        return Collections.synchronizedCollection(map.values());
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Collections.synchronizedSet(map.entrySet());
    }

    @Override
    public synchronized boolean equals(Object o) {
        return map.equals(o);
    }

    @Override
    public synchronized int hashCode() {
        return map.hashCode();
    }

    @Override
    public Object getOrDefault(Object key, Object defaultValue) {
        return map.getOrDefault(key, defaultValue);
    }

    @Override
    public synchronized void forEach(BiConsumer<? super Object, ? super Object> action) {
        map.forEach(action);
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super Object, ? super Object, ?> function) {
        map.replaceAll(function);
    }

    @Override
    public synchronized Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public synchronized boolean replace(Object key, Object oldValue, Object newValue) {
        return map.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized Object replace(Object key, Object value) {
        return map.replace(key, value);
    }

    @Override
    public synchronized Object computeIfAbsent(Object key, Function<? super Object, ?> mappingFunction) {
        return map.computeIfAbsent(key, mappingFunction);
    }

    @Override
    public synchronized Object computeIfPresent(Object key, BiFunction<? super Object, ? super Object, ?> f) {
        return map.computeIfPresent(key, f);
    }

    @Override
    public synchronized Object compute(Object key, BiFunction<? super Object, ? super Object, ?> f) {
        return map.compute(key, f);
    }

    @Override
    public synchronized Object merge(Object key, Object value, BiFunction<? super Object, ? super Object, ?> f) {
        return map.merge(key, value, f);
    }

    @Override
    protected void rehash() {
    }

    @Override
    public synchronized Object clone() {
        Properties copy = new Properties(defaults);
        copy.map.putAll(map);
        return copy;
    }

    @Override
    void writeTable(ObjectOutputStream s) throws IOException {
        ArrayList<Map.Entry<Object, Object>> entries = new ArrayList<>(map.entrySet());
        int n = entries.size();
        int room = roomFor(n, LOAD_FACTOR);
        ObjectOutputStream.PutField fields = s.putFields();
        fields.put("loadFactor", LOAD_FACTOR);
        fields.put("threshold", (int) (room * LOAD_FACTOR));
        s.writeFields();
        s.writeInt(room);
        s.writeInt(n);
        for (int i = n - 1; i >= 0; i--) {
            s.writeObject(entries.get(i).getKey());
            s.writeObject(entries.get(i).getValue());
        }
    }

    @Override
    void readTable(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        int n = s.readInt();
        if (n < 0) {
            throw new StreamCorruptedException("Illegal # of Elements: " + n);
        }
        map = new ConcurrentHashMap<>(Math.min(n, 1 << 16));
        for (; n > 0; n--) {
            put(s.readObject(), s.readObject());
        }
    }
}
