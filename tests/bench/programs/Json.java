import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON parser and printer: a text is read, walked and written again. */
public class Json {
    private final String text;
    private int at;

    Json(String text) {
        this.text = text;
    }

    static final class Malformed extends RuntimeException {
        Malformed(String message, int at) {
            super(message + " at " + at);
        }
    }

    Object parse() {
        Object v = value();
        blank();
        if (at != text.length())
            throw new Malformed("text after the value", at);
        return v;
    }

    private void blank() {
        while (at < text.length() && text.charAt(at) <= ' ')
            at++;
    }

    private char peek() {
        blank();
        if (at == text.length())
            throw new Malformed("end of text", at);
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c)
            throw new Malformed("expected " + c, at);
        at++;
    }

    private Object value() {
        switch (peek()) {
            case '{':
                return object();
            case '[':
                return array();
            case '"':
                return string();
            case 't':
                return word("true", true);
            case 'f':
                return word("false", false);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at))
            throw new Malformed("unknown word", at);
        at += word.length();
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        if (peek() == '}') {
            at++;
            return map;
        }
        while (true) {
            peek();
            String key = string();
            expect(':');
            map.put(key, value());
            if (peek() == '}') {
                at++;
                return map;
            }
            expect(',');
        }
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        expect('[');
        if (peek() == ']') {
            at++;
            return list;
        }
        while (true) {
            list.add(value());
            if (peek() == ']') {
                at++;
                return list;
            }
            expect(',');
        }
    }

    private String string() {
        expect('"');
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\')
            at++;
        if (at < text.length() && text.charAt(at) == '"')
            return text.substring(start, at++);
        StringBuilder b = new StringBuilder(text.substring(start, at));
        while (true) {
            if (at >= text.length())
                throw new Malformed("string without end", start);
            char c = text.charAt(at++);
            if (c == '"')
                return b.toString();
            b.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() {
        char c = text.charAt(at++);
        switch (c) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'u':
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            default:
                return c;
        }
    }

    private Object number() {
        int start = at;
        boolean real = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' || c == 'e' || c == 'E')
                real = true;
            else if ((c < '0' || c > '9') && c != '-' && c != '+')
                break;
        }
        if (start == at)
            throw new Malformed("no value", at);
        String digits = text.substring(start, at);
        return real ? (Object) Double.valueOf(digits) : Long.valueOf(digits);
    }

    static void print(StringBuilder out, Object v) {
        if (v instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> e : map.entrySet()) {
                out.append(before);
                print(out, e.getKey());
                out.append(':');
                print(out, e.getValue());
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (v instanceof List<?> list) {
            char before = '[';
            for (Object x : list) {
                out.append(before);
                print(out, x);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (v instanceof String s) {
            quote(out, s);
        } else {
            out.append(v);
        }
    }

    private static void quote(StringBuilder out, String s) {
        out.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\')
                out.append('\\').append(c);
            else if (c == '\n')
                out.append("\\n");
            else if (c < ' ' || c > '~')
                out.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
            else
                out.append(c);
        }
        out.append('"');
    }

    private static String sample(int people) {
        StringBuilder b = new StringBuilder("[");
        for (int i = 0; i < people; i++)
            b.append(i == 0 ? "" : ",\n").append("{\"id\": ").append(i).append(", \"name\": \"Person ").append(i * 7919 % 1000)
                    .append("\", \"active\": ").append(i % 3 == 0).append(", \"score\": ").append(i * 0.25)
                    .append(", \"tags\": [\"a\\n").append(i % 10).append("\", \"\\u00e9t\\u00e9\", null, {}], \"at\": {\"x\": ")
                    .append(-i).append(", \"y\": ").append((long) i * i).append("}}");
        return b.append("]").toString();
    }

    static long work(String text) {
        List<?> people = (List<?>) new Json(text).parse();
        long sum = 0;
        for (Object o : people) {
            Map<?, ?> person = (Map<?, ?>) o;
            Map<?, ?> place = (Map<?, ?>) person.get("at");
            if (person.get("active") == Boolean.TRUE)
                sum += (Long) person.get("id") + ((Number) place.get("y")).longValue();
            sum += ((List<?>) person.get("tags")).size();
        }
        StringBuilder out = new StringBuilder();
        print(out, people);
        return sum * 31 + out.toString().hashCode();
    }

    public static void main(String[] args) {
        String text = sample(300);
        Bench.run(args, () -> work(text));
    }
}
