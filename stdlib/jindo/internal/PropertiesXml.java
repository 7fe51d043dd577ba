package jindo.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.InvalidPropertiesFormatException;
import java.util.Map;
import java.util.Properties;

/** The XML form of properties: elements properties, comment and entry, no more. */
public final class PropertiesXml {
    private final String text;
    private int pos;

    private PropertiesXml(String text) {
        this.text = text;
    }

    public static void store(Properties p, OutputStream os, String comment, Charset charset) throws IOException {
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(os, charset));
        out.write("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>\n");
        out.write("<!DOCTYPE properties SYSTEM \"http://java.sun.com/dtd/properties.dtd\">\n<properties>\n");
        if (comment != null) {
            out.write("<comment>" + escape(comment) + "</comment>\n");
        }
        synchronized (p) {
            for (Map.Entry<Object, Object> e : p.entrySet()) {
                if (e.getKey() instanceof String k && e.getValue() instanceof String v) {
                    out.write("<entry key=\"" + escape(k).replace("\"", "&quot;") + "\">" + escape(v) + "</entry>\n");
                }
            }
        }
        out.write("</properties>\n");
        out.flush();
    }

    private static String escape(String s) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '<' -> sb.append("&lt;");
                case '>' -> sb.append("&gt;");
                case '&' -> sb.append("&amp;");
                default -> sb.append(c);
            }
        }
        return sb.toString();
    }

    public static void load(Properties p, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        in.close();
        new PropertiesXml(new String(bytes, encodingOf(bytes))).parse(p);
    }

    private static Charset encodingOf(byte[] bytes) throws IOException {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        if (at < 0) {
            return bytes.length > 1 && (bytes[0] == -1 || bytes[0] == -2) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        }
        char quote = head.charAt(at + 9);
        int end = head.indexOf(quote, at + 10);
        try {
            return Charset.forName(head.substring(at + 10, end));
        } catch (RuntimeException e) {
            throw new InvalidPropertiesFormatException("unsupported encoding");
        }
    }

    private InvalidPropertiesFormatException bad(String what) {
        return new InvalidPropertiesFormatException(what + " at character " + pos);
    }

    private void skipTo(String end) throws IOException {
        int i = text.indexOf(end, pos);
        if (i < 0) {
            throw bad("missing " + end);
        }
        pos = i + end.length();
    }

    /** Past white space, comments, processing instructions and the document type. */
    private void skipMisc() throws IOException {
        while (pos < text.length()) {
            if (Character.isWhitespace(text.charAt(pos)) || text.charAt(pos) == '\ufeff') {
                pos++;
            } else if (text.startsWith("<!--", pos)) {
                skipTo("-->");
            } else if (text.startsWith("<?", pos)) {
                skipTo("?>");
            } else if (text.startsWith("<!DOCTYPE", pos)) {
                skipTo(">");
            } else {
                return;
            }
        }
    }

    private void expect(String s) throws IOException {
        if (!text.startsWith(s, pos)) {
            throw bad("expected " + s);
        }
        pos += s.length();
    }

    private void spaces() {
        while (pos < text.length() && Character.isWhitespace(text.charAt(pos))) {
            pos++;
        }
    }

    private void parse(Properties p) throws IOException {
        skipMisc();
        expect("<properties");
        int close = text.indexOf('>', pos);
        if (close < 0) {
            throw bad("missing >");
        }
        boolean empty = text.charAt(close - 1) == '/';
        pos = close + 1;
        if (empty) {
            return;
        }
        while (true) {
            skipMisc();
            if (text.startsWith("</properties", pos)) {
                return;
            }
            if (text.startsWith("<comment>", pos)) {
                skipTo("</comment>");
            } else {
                entry(p);
            }
        }
    }

    private void entry(Properties p) throws IOException {
        expect("<entry");
        spaces();
        expect("key");
        spaces();
        expect("=");
        spaces();
        if (pos >= text.length()) {
            throw bad("missing key");
        }
        char quote = text.charAt(pos++);
        int end = text.indexOf(quote, pos);
        if (quote != '"' && quote != '\'' || end < 0) {
            throw bad("missing key");
        }
        String key = unescape(text.substring(pos, end));
        pos = end + 1;
        spaces();
        if (text.startsWith("/>", pos)) {
            pos += 2;
            p.put(key, "");
            return;
        }
        expect(">");
        StringBuilder value = new StringBuilder();
        while (!text.startsWith("</", pos)) {
            if (text.startsWith("<![CDATA[", pos)) {
                int from = pos + 9;
                skipTo("]]>");
                value.append(text, from, pos - 3);
            } else if (text.startsWith("<!--", pos)) {
                skipTo("-->");
            } else {
                int next = text.indexOf('<', pos + (text.startsWith("<", pos) ? 1 : 0));
                if (next < 0 || text.charAt(pos) == '<') {
                    throw bad("unexpected markup");
                }
                value.append(unescape(text.substring(pos, next)));
                pos = next;
            }
        }
        expect("</entry");
        spaces();
        expect(">");
        p.put(key, value.toString());
    }

    private String unescape(String s) throws IOException {
        if (s.indexOf('&') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) != '&') {
                sb.append(s.charAt(i));
                continue;
            }
            int end = s.indexOf(';', i);
            if (end < 0) {
                throw bad("unfinished reference");
            }
            String name = s.substring(i + 1, end);
            i = end;
            switch (name) {
                case "lt" -> sb.append('<');
                case "gt" -> sb.append('>');
                case "amp" -> sb.append('&');
                case "quot" -> sb.append('"');
                case "apos" -> sb.append('\'');
                default -> {
                    try {
                        boolean hex = name.startsWith("#x");
                        if (!name.startsWith("#")) {
                            throw bad("unknown entity " + name);
                        }
                        sb.appendCodePoint(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
                    } catch (IllegalArgumentException e) {
                        throw bad("bad character reference");
                    }
                }
            }
        }
        return sb.toString();
    }
}
