package java.util.regex;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A compiled regular expression. */
public final class Pattern implements Serializable {
    private static final long serialVersionUID = 5073258162644648461L;

    public static final int UNIX_LINES = 0x01;
    public static final int CASE_INSENSITIVE = 0x02;
    public static final int COMMENTS = 0x04;
    public static final int MULTILINE = 0x08;
    public static final int LITERAL = 0x10;
    public static final int DOTALL = 0x20;
    public static final int UNICODE_CASE = 0x40;
    public static final int CANON_EQ = 0x80;
    public static final int UNICODE_CHARACTER_CLASS = 0x100;
    private static final int ALL_FLAGS = 0x1ff;

    private final String pattern;
    private final int flags;
    private transient int flags0; // with those that the pattern itself sets at its start
    transient Node root;
    transient int groupCount;
    transient int localCount;
    transient int minLength;
    transient String prefix; // what every match starts with, or null
    private transient Map<String, Integer> names;

    private Pattern(String regex, int flags) {
        if ((flags & ~ALL_FLAGS) != 0) {
            throw new IllegalArgumentException("Unknown flag 0x" + Integer.toHexString(flags));
        }
        pattern = regex;
        this.flags = flags;
        build();
    }

    private void build() {
        PatternParser p = new PatternParser(pattern, flags);
        p.parse();
        root = p.root;
        groupCount = p.groupCount;
        localCount = p.localCount;
        minLength = p.minLength;
        prefix = p.prefix;
        names = p.names;
        flags0 = p.finalFlags;
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        build();
    }

    public static Pattern compile(String regex) {
        return new Pattern(regex, 0);
    }

    public static Pattern compile(String regex, int flags) {
        return new Pattern(regex, flags);
    }

    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern;
    }

    public int flags() {
        return flags0;
    }

    Map<String, Integer> names() {
        return names;
    }

    static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    public Matcher matcher(CharSequence input) {
        return new Matcher(this, input);
    }

    public static boolean matches(String regex, CharSequence input) {
        return compile(regex).matcher(input).matches();
    }

    public String[] split(CharSequence input) {
        return split(input, 0);
    }

    public String[] split(CharSequence input, int limit) {
        ArrayList<String> parts = new ArrayList<>();
        Matcher m = matcher(input);
        int index = 0;
        while (m.find()) {
            if (limit > 0 && parts.size() == limit - 1) {
                break;
            }
            if (index == 0 && m.start() == 0 && m.end() == 0) {
                continue; // no empty piece in front for a match that takes nothing
            }
            parts.add(input.subSequence(index, m.start()).toString());
            index = m.end();
        }
        if (index == 0 && parts.isEmpty()) {
            return new String[] {input.toString()};
        }
        parts.add(input.subSequence(index, input.length()).toString());
        int n = parts.size();
        if (limit == 0) {
            while (n > 0 && parts.get(n - 1).isEmpty()) {
                n--;
            }
        }
        return parts.subList(0, n).toArray(new String[0]);
    }

    public Stream<String> splitAsStream(CharSequence input) {
        String[] parts = split(input);
        return Stream.of(parts);
    }

    public static String quote(String s) {
        if (s.indexOf("\\E") < 0) {
            return "\\Q" + s + "\\E";
        }
        return "\\Q" + s.replace("\\E", "\\E\\\\E\\Q") + "\\E";
    }

    public Predicate<String> asPredicate() {
        return s -> matcher(s).find();
    }

    public Predicate<String> asMatchPredicate() {
        return s -> matcher(s).matches();
    }
}
