package java.util.jar;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Main attributes and those of named sections, and their text form. */
public class Manifest implements Cloneable {
    private static final int LONGEST_LINE = 512;

    private final Attributes attr = new Attributes();
    private final Map<String, Attributes> entries = new HashMap<>();

    public Manifest() {
    }

    public Manifest(InputStream is) throws IOException {
        read(is);
    }

    public Manifest(Manifest man) {
        attr.putAll(man.attr);
        entries.putAll(man.entries);
    }

    public Attributes getMainAttributes() {
        return attr;
    }

    public Map<String, Attributes> getEntries() {
        return entries;
    }

    public Attributes getAttributes(String name) {
        return entries.get(name);
    }

    public void clear() {
        attr.clear();
        entries.clear();
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        attr.writeMain(data);
        for (Map.Entry<String, Attributes> e : entries.entrySet()) {
            Attributes.writeLine(data, "Name: " + e.getKey());
            e.getValue().write(data, null);
        }
        data.flush();
    }

    public void read(InputStream is) throws IOException {
        Lines lines = new Lines(is.readAllBytes());
        lines.next();
        readAttributes(lines, attr);
        while (lines.next()) {
            if (lines.text.isEmpty()) {
                continue;
            }
            String text = lines.text;
            if (!text.regionMatches(true, 0, "Name: ", 0, 6)) {
                throw new IOException("invalid manifest format (line " + lines.number + ")");
            }
            Attributes section = entries.computeIfAbsent(text.substring(6), k -> new Attributes());
            lines.next();
            readAttributes(lines, section);
        }
    }

    /** From the line that has been read up to an empty one. */
    private static void readAttributes(Lines lines, Attributes to) throws IOException {
        while (lines.text != null && !lines.text.isEmpty()) {
            String text = lines.text;
            int colon = text.indexOf(':');
            if (colon < 0 || colon + 1 >= text.length() || text.charAt(colon + 1) != ' ') {
                throw new IOException("invalid header field (line " + lines.number + ")");
            }
            to.add(text.substring(0, colon), text.substring(colon + 2), lines.number);
            lines.next();
        }
    }

    /** Lines with what continues them joined. A last line without its end does not count. */
    private static final class Lines {
        private final byte[] b;
        private int at;
        String text;
        int number;
        private int physical;

        Lines(byte[] b) {
            this.b = b;
        }

        /** False, and text null, at the end. */
        boolean next() throws IOException {
            text = null;
            int end = lineEnd(at);
            if (end < 0) {
                return false;
            }
            number = ++physical;
            if (end > at && b[at] == ' ') {
                throw new IOException("misplaced continuation line (line " + number + ")");
            }
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            joined.write(b, at, end - at);
            at = behind(end);
            while (joined.size() > 0 && at < b.length && b[at] == ' ' && (end = lineEnd(at)) >= 0) {
                joined.write(b, at + 1, end - at - 1);
                at = behind(end);
                number = ++physical;
            }
            text = joined.toString(StandardCharsets.UTF_8);
            return true;
        }

        private int lineEnd(int from) throws IOException {
            for (int i = from; i < b.length; i++) {
                if (b[i] == '\n' || b[i] == '\r') {
                    if (i - from >= LONGEST_LINE) {
                        throw new IOException("line too long (line " + (physical + 1) + ")");
                    }
                    return i;
                }
            }
            return -1;
        }

        private int behind(int end) {
            return b[end] == '\r' && end + 1 < b.length && b[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Manifest m && attr.equals(m.attr) && entries.equals(m.entries);
    }

    @Override
    public int hashCode() {
        return attr.hashCode() + entries.hashCode();
    }

    @Override
    public Object clone() {
        return new Manifest(this);
    }
}
