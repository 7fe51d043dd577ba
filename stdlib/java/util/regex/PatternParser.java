package java.util.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a regular expression into nodes. */
final class PatternParser {
    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final int MAX_DEPTH = 2000;

    private final String pattern;
    private final int[] points;
    private final int[] offsets;
    private int flags;
    private int pos;
    private int depth;

    Node root;
    int groupCount;
    int localCount;
    int minLength;
    int finalFlags;
    String prefix;
    final Map<String, Integer> names = new HashMap<>();

    /** A part of the pattern: its first and last node, and how much it takes. */
    private static final class Part {
        Node head;
        Node tail;
        int min;
        int max; // -1: no limit

        void append(Part p) {
            if (head == null) {
                head = p.head;
            } else {
                tail.next = p.head;
            }
            tail = p.tail;
            min = sum(min, p.min);
            max = max < 0 || p.max < 0 ? -1 : sum(max, p.max);
        }

        private static int sum(int a, int b) {
            return (int) Math.min(1 << 30, (long) a + b);
        }
    }

    PatternParser(String pattern, int flags) {
        this.pattern = pattern;
        this.flags = (flags & Pattern.UNICODE_CHARACTER_CLASS) != 0 ? flags | Pattern.UNICODE_CASE : flags;
        int n = pattern.codePointCount(0, pattern.length());
        points = new int[n + 2];
        offsets = new int[n + 3];
        for (int i = 0, k = 0; k < n; k++) {
            points[k] = pattern.codePointAt(i);
            offsets[k] = i;
            i += Character.charCount(points[k]);
        }
        points[n] = points[n + 1] = -1;
        offsets[n] = offsets[n + 1] = offsets[n + 2] = pattern.length();
    }

    private PatternSyntaxException error(String what, int at) {
        return new PatternSyntaxException(what, pattern, at < 0 ? at : offsets[Math.min(at, offsets.length - 1)]);
    }

    /** Where the last character read stands. */
    private PatternSyntaxException error(String what) {
        return error(what, pos - 1);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    void parse() {
        Part all;
        if (has(Pattern.LITERAL)) {
            all = literal(points, points.length - 2);
        } else {
            all = alternatives();
            if (points[pos] == ')') {
                pos++;
                throw error("Unmatched closing ')'", pos - 2);
            }
        }
        finalFlags = flags;
        Node end = new Node.End();
        if (all.head == null) {
            root = end;
        } else {
            all.tail.next = end;
            root = all.head;
        }
        minLength = all.min;
        prefix = root instanceof Node.Slice s ? s.text : null;
    }

    // ---- Parts ----

    private static Part part(Node n) {
        Part p = new Part();
        p.head = p.tail = n;
        p.min = n.min();
        p.max = n.max();
        return p;
    }

    private Part literal(int[] text, int n) {
        Part all = new Part();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < n; i++) {
            CharSet set = has(Pattern.CASE_INSENSITIVE) ? CharSets.ignoringCase(text[i], has(Pattern.UNICODE_CASE)) : null;
            boolean caseless = set == null || !differsByCase(text[i]);
            if (caseless) {
                plain.appendCodePoint(text[i]);
            } else {
                flush(all, plain);
                all.append(part(new Node.One(set)));
            }
        }
        flush(all, plain);
        return all;
    }

    private static void flush(Part all, StringBuilder plain) {
        if (plain.length() > 0) {
            all.append(part(new Node.Slice(plain.toString())));
            plain.setLength(0);
        }
    }

    private boolean differsByCase(int c) {
        return has(Pattern.UNICODE_CASE)
                ? Character.toUpperCase(c) != c || Character.toLowerCase(c) != c || Character.toLowerCase(Character.toUpperCase(c)) != c
                : c < 128 && Character.isLetter(c);
    }

    private Part single(int c) {
        return literal(new int[] {c}, 1);
    }

    private Part set(CharSet set) {
        return part(new Node.One(set.fast()));
    }

    private Part at(Node.Place place) {
        return part(new Node.At(place));
    }

    private Part alternatives() {
        if (++depth > MAX_DEPTH) {
            throw error("Stack overflow during pattern compilation");
        }
        Part first = sequence();
        if (points[pos] != '|') {
            depth--;
            return first;
        }
        ArrayList<Part> parts = new ArrayList<>();
        parts.add(first);
        while (points[pos] == '|') {
            pos++;
            parts.add(sequence());
        }
        depth--;
        int min = Integer.MAX_VALUE;
        int max = 0;
        for (Part p : parts) {
            min = Math.min(min, p.min);
            max = max < 0 || p.max < 0 ? -1 : Math.max(max, p.max);
        }
        Node[] heads = new Node[parts.size()];
        Node.Branch branch = new Node.Branch(heads, min, max);
        Node.Join join = new Node.Join(branch);
        for (int i = 0; i < heads.length; i++) {
            Part p = parts.get(i);
            heads[i] = p.head == null ? join : p.head;
            if (p.head != null) {
                p.tail.next = join;
            }
        }
        return part(branch);
    }

    private void skipComments() {
        while (has(Pattern.COMMENTS)) {
            int c = points[pos];
            if (c >= 0 && CharSets.ASCII_SPACE.has(c)) {
                pos++;
            } else if (c == '#') {
                while (points[pos] >= 0 && !isLineEnd(points[pos])) {
                    pos++;
                }
            } else {
                return;
            }
        }
    }

    private boolean isLineEnd(int c) {
        return c == '\n' || !has(Pattern.UNIX_LINES) && (c == '\r' || (c | 1) == 0x2029 || c == 0x85);
    }

    private Part sequence() {
        Part all = new Part();
        while (true) {
            skipComments();
            int c = points[pos];
            if (c < 0 || c == '|' || c == ')') {
                return all;
            }
            int groupsBefore = groupCount;
            Part p = plainRun();
            if (p == null) {
                p = atom();
                if (p == null) {
                    continue;
                }
                p = quantified(p, groupCount > groupsBefore);
            }
            if (p.head != null) {
                all.append(p);
            }
        }
    }

    /** Ordinary characters as one slice, all but one that a quantifier follows; null if there are not two. */
    private Part plainRun() {
        if (has(Pattern.CASE_INSENSITIVE | Pattern.COMMENTS)) {
            return null;
        }
        int end = pos;
        while (points[end] >= 0 && "\\^$.[|()?*+{".indexOf(points[end]) < 0) {
            end++;
        }
        if (points[end] == '?' || points[end] == '*' || points[end] == '+' || points[end] == '{') {
            end--;
        }
        if (end - pos < 2) {
            return null;
        }
        int[] text = java.util.Arrays.copyOfRange(points, pos, end);
        pos = end;
        return literal(text, text.length);
    }

    // ---- Quantifiers ----

    private Part quantified(Part p, boolean hasGroups) {
        while (true) {
            skipComments();
            int least;
            int most;
            switch (points[pos]) {
                case '?' -> {
                    least = 0;
                    most = 1;
                    pos++;
                }
                case '*' -> {
                    least = 0;
                    most = UNLIMITED;
                    pos++;
                }
                case '+' -> {
                    least = 1;
                    most = UNLIMITED;
                    pos++;
                }
                case '{' -> {
                    int c = points[pos + 1];
                    if (c < '0' || c > '9') {
                        pos++;
                        throw error("Illegal repetition", pos - 1);
                    }
                    pos++;
                    least = number();
                    most = least;
                    if (points[pos] == ',') {
                        pos++;
                        most = UNLIMITED;
                        if (points[pos] != '}') {
                            most = points[pos] >= '0' && points[pos] <= '9' ? number() : 0;
                        }
                    }
                    if (points[pos] != '}') {
                        throw error("Unclosed counted closure", pos);
                    }
                    if (most < least) {
                        throw error("Illegal repetition range", pos);
                    }
                    pos++;
                }
                default -> {
                    return p;
                }
            }
            Node.Greed greed = Node.Greed.GREEDY;
            if (points[pos] == '?') {
                greed = Node.Greed.LAZY;
                pos++;
            } else if (points[pos] == '+') {
                greed = Node.Greed.POSSESSIVE;
                pos++;
            }
            p = repeated(p, least, most, greed);
            if (points[pos] != '?' && points[pos] != '*' && points[pos] != '+') {
                return p;
            }
            if (points[pos] == '?' || points[pos] == '*' || points[pos] == '+') {
                throw error("Dangling meta character '" + (char) points[pos] + "'", pos);
            }
        }
    }

    private int number() {
        long n = 0;
        while (points[pos] >= '0' && points[pos] <= '9') {
            n = n * 10 + points[pos++] - '0';
            if (n > Integer.MAX_VALUE) {
                throw error("Illegal repetition range");
            }
        }
        return (int) n;
    }

    private Part repeated(Part p, int least, int most, Node.Greed greed) {
        if (p.head == null) {
            return p;
        }
        if (p.head == p.tail && p.head instanceof Node.Slice s && s.text.codePointCount(0, s.text.length()) == 1) {
            int c = s.text.codePointAt(0);
            p = part(new Node.One(x -> x == c));
        }
        if (p.head == p.tail && p.head instanceof Node.One one) {
            return part(new Node.Repeat(one, least, most, greed));
        }
        if (greed == Node.Greed.POSSESSIVE) {
            return part(new Node.Atomic(p.head, p.min, p.max, least, most));
        }
        Node.Loop loop = new Node.Loop(localCount++, localCount++, least, most, greed == Node.Greed.LAZY);
        loop.body = p.head;
        loop.bodyMin = p.min;
        loop.bodyMax = p.max;
        p.tail.next = new Node.Again(loop);
        return part(loop);
    }

    // ---- Atoms ----

    /** Null when only flags were set. */
    private Part atom() {
        int c = points[pos++];
        switch (c) {
            case '(':
                return group();
            case '[':
                return set(charClass(true));
            case '.':
                return dot();
            case '^':
                return has(Pattern.MULTILINE) ? lineStart() : at((m, i) -> i == m.anchorFrom());
            case '$':
                return dollar();
            case '\\':
                return escape();
            case '*':
            case '+':
            case '?':
                throw error("Dangling meta character '" + (char) c + "'");
            case '{':
                if (points[pos] < '0' || points[pos] > '9') {
                    throw error("Illegal repetition");
                }
                pos--; // a count of nothing
                return part(new Node.At((m, i) -> true));
            default:
                return single(c);
        }
    }

    private Part dot() {
        if (has(Pattern.DOTALL)) {
            return part(new Node.One(c -> true));
        }
        if (has(Pattern.UNIX_LINES)) {
            return part(new Node.One(c -> c != '\n'));
        }
        return part(new Node.One(c -> c != '\n' && c != '\r' && (c | 1) != 0x2029 && c != 0x85));
    }

    private Part lineStart() {
        boolean unix = has(Pattern.UNIX_LINES);
        return at((m, i) -> {
            int start = m.anchorFrom();
            int end = m.anchorTo();
            if (i == end && i != start) {
                m.hitEnd = true;
                return false;
            }
            if (i == start) {
                return i < end || start == end;
            }
            char c = m.text.charAt(i - 1);
            if (unix) {
                return c == '\n';
            }
            return c == '\n' || (c | 1) == 0x2029 || c == 0x85 || c == '\r' && m.text.charAt(i) != '\n';
        });
    }

    private Part dollar() {
        boolean multiline = has(Pattern.MULTILINE);
        boolean unix = has(Pattern.UNIX_LINES);
        return at((m, i) -> {
            int end = m.anchorTo();
            if (i < end) {
                char c = m.text.charAt(i);
                boolean line = c == '\n' || !unix && (c == '\r' || c == 0x85 || (c | 1) == 0x2029);
                if (!line || c == '\n' && !unix && i > m.anchorFrom() && m.text.charAt(i - 1) == '\r') {
                    return false;
                }
                if (multiline) {
                    return true;
                }
                boolean last = i == end - 1 || c == '\r' && i == end - 2 && m.text.charAt(i + 1) == '\n';
                if (!last) {
                    return false;
                }
            }
            m.hitEnd = true;
            m.requireEnd = true;
            return true;
        });
    }

    // ---- Escapes ----

    private static final int PLAIN = 0x110000; // beside code points: escapes that name one

    private Part escape() {
        int c = points[pos++];
        switch (c) {
            case -1:
                pos--;
                throw error("Unexpected internal error", pos);
            case 'A':
                return at((m, i) -> i == m.anchorFrom());
            case 'z':
                return at((m, i) -> {
                    boolean end = i == m.anchorTo();
                    if (end) {
                        m.hitEnd = true;
                        m.requireEnd = true;
                    }
                    return end;
                });
            case 'Z': {
                int kept = flags;
                flags &= ~Pattern.MULTILINE;
                Part p = dollar();
                flags = kept;
                return p;
            }
            case 'G':
                return at((m, i) -> i == m.previousEnd());
            case 'b':
                if (points[pos] == '{' && !(points[pos + 1] >= '0' && points[pos + 1] <= '9')) {
                    if (points[pos + 1] == 'g' && points[pos + 2] == '}') {
                        pos += 3;
                        return at((m, i) -> i == m.lookFrom() || i == m.lookTo() || !CharSets.isMark(Character.codePointAt(m.text, i)));
                    }
                    throw error("Unknown type of boundary");
                }
                return boundary(true);
            case 'B':
                return boundary(false);
            case 'R':
                return part(new Node.LineBreak());
            case 'X':
                return part(new Node.Grapheme());
            case 'Q':
                return quoted();
            case 'k':
                return namedReference();
            case 'E':
                return part(new Node.At((m, i) -> true));
            default:
                break;
        }
        if (c >= '1' && c <= '9') {
            return numberedReference(c - '0');
        }
        CharSet set = predefined(c);
        if (set != null) {
            return set(set);
        }
        return single(character(c));
    }

    private Part boundary(boolean wanted) {
        boolean unicode = has(Pattern.UNICODE_CHARACTER_CLASS);
        return at((m, i) -> {
            int start = m.lookFrom();
            int end = m.lookTo();
            boolean left = i > start && isWord(m.text, Character.codePointBefore(m.text, i), i - 1, start, unicode);
            boolean right = false;
            if (i < end) {
                right = isWord(m.text, Character.codePointAt(m.text, i), i, start, unicode);
            } else {
                m.hitEnd = true;
                m.requireEnd = true;
            }
            return (left ^ right) == wanted;
        });
    }

    private static boolean isWord(CharSequence text, int c, int i, int start, boolean unicode) {
        if (unicode) {
            return CharSets.UNICODE_WORD.has(c);
        }
        if (c == '_' || Character.isLetterOrDigit(c)) {
            return true;
        }
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
            return false;
        }
        for (int k = i; k >= start; k--) {
            int d = text.charAt(k);
            if (Character.isLetterOrDigit(d)) {
                return true;
            }
            if (Character.getType(d) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return false;
    }

    private Part quoted() {
        int end = pos;
        while (points[end] >= 0 && !(points[end] == '\\' && points[end + 1] == 'E')) {
            end++;
        }
        int[] text = java.util.Arrays.copyOfRange(points, pos, end);
        pos = points[end] < 0 ? end : end + 2;
        if (text.length == 0) {
            return part(new Node.At((m, i) -> true));
        }
        // a quantifier behind it means the last character only
        int q = points[pos];
        if (text.length > 1 && (q == '*' || q == '+' || q == '?' || q == '{')) {
            Part all = literal(text, text.length - 1);
            all.append(quantified(single(text[text.length - 1]), false));
            return all;
        }
        return literal(text, text.length);
    }

    private Part numberedReference(int n) {
        while (points[pos] >= '0' && points[pos] <= '9') {
            int wider = n * 10 + points[pos] - '0';
            if (wider > groupCount) {
                break;
            }
            n = wider;
            pos++;
        }
        return part(new Node.BackReference(n, has(Pattern.CASE_INSENSITIVE), has(Pattern.UNICODE_CASE)));
    }

    private Part namedReference() {
        if (points[pos] != '<') {
            pos++;
            throw error("\\k is not followed by '<' for named capturing group");
        }
        pos++;
        String name = groupName();
        Integer n = names.get(name);
        if (n == null) {
            throw error("named capturing group <" + name + "> does not exist");
        }
        return part(new Node.BackReference(n, has(Pattern.CASE_INSENSITIVE), has(Pattern.UNICODE_CASE)));
    }

    /** Behind the opening bracket; reads the closing one. */
    private String groupName() {
        StringBuilder sb = new StringBuilder();
        int c = points[pos];
        if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
            pos++;
            throw error("capturing group name does not start with a Latin letter");
        }
        while (points[pos] >= 0 && points[pos] < 128 && Pattern.isNamePart((char) points[pos])) {
            sb.append((char) points[pos++]);
        }
        if (points[pos++] != '>') {
            throw error("named capturing group is missing trailing '>'");
        }
        return sb.toString();
    }

    /** \d \D \w \W \s \S \h \H \v \V \p \P; null for others. */
    private CharSet predefined(int c) {
        boolean unicode = has(Pattern.UNICODE_CHARACTER_CLASS);
        switch (c) {
            case 'd':
                return unicode ? Character::isDigit : CharSets.ASCII_DIGIT;
            case 'D':
                return predefined('d').not();
            case 'w':
                return unicode ? CharSets.UNICODE_WORD : CharSets.ASCII_WORD;
            case 'W':
                return predefined('w').not();
            case 's':
                return unicode ? CharSets.UNICODE_SPACE : CharSets.ASCII_SPACE;
            case 'S':
                return predefined('s').not();
            case 'h':
                return CharSets.HORIZONTAL;
            case 'H':
                return CharSets.HORIZONTAL.not();
            case 'v':
                return CharSets.VERTICAL;
            case 'V':
                return CharSets.VERTICAL.not();
            case 'p':
                return property();
            case 'P':
                return property().not();
            default:
                return null;
        }
    }

    private CharSet property() {
        String name;
        if (points[pos] == '{') {
            int end = pos + 1;
            while (points[end] >= 0 && points[end] != '}') {
                end++;
            }
            if (points[end] < 0) {
                pos = end;
                throw error("Unclosed character family");
            }
            name = pattern.substring(offsets[pos + 1], offsets[end]);
            pos = end + 1;
            if (name.isEmpty()) {
                throw error("Empty character family");
            }
        } else {
            name = points[pos] < 0 ? "" : new String(Character.toChars(points[pos]));
            pos++;
        }
        int eq = name.indexOf('=');
        if (eq >= 0) {
            String value = name.substring(eq + 1);
            String key = name.substring(0, eq).toLowerCase(Locale.ENGLISH);
            switch (key) {
                case "sc", "script" -> {
                    return script(value);
                }
                case "blk", "block" -> {
                    return block(value);
                }
                case "gc", "general_category" -> {
                    CharSet s = CharSets.named(value);
                    if (s == null) {
                        throw error("Unknown Unicode property {name=<" + key + ">, value=<" + value + ">}");
                    }
                    return s;
                }
                default -> throw error("Unknown Unicode property {name=<" + key + ">, value=<" + value + ">}");
            }
        }
        if (name.startsWith("In")) {
            return block(name.substring(2));
        }
        if (name.startsWith("Is")) {
            String rest = name.substring(2);
            CharSet s = CharSets.binary(rest);
            if (s == null) {
                s = CharSets.named(rest);
            }
            return s != null ? s : script(rest);
        }
        if (has(Pattern.UNICODE_CHARACTER_CLASS)) {
            CharSet s = CharSets.unicodePosix(name);
            if (s != null) {
                return s;
            }
        }
        CharSet s = CharSets.named(name);
        if (s == null) {
            throw error("Unknown character property name {" + name + "}");
        }
        if (has(Pattern.CASE_INSENSITIVE) && (name.equals("Lower") || name.equals("Upper") || name.equals("Lu")
                || name.equals("Ll") || name.equals("Lt") || name.equals("javaLowerCase") || name.equals("javaUpperCase")
                || name.equals("javaTitleCase"))) {
            return name.length() == 5 ? CharSets.named("Alpha") : c -> Character.isUpperCase(c) || Character.isLowerCase(c)
                    || Character.isTitleCase(c);
        }
        return s;
    }

    private CharSet block(String name) {
        try {
            Character.UnicodeBlock block = Character.UnicodeBlock.forName(name);
            return c -> block == Character.UnicodeBlock.of(c);
        } catch (IllegalArgumentException e) {
            throw error("Unknown character block name {" + name + "}");
        }
    }

    private CharSet script(String name) {
        try {
            Character.UnicodeScript script = Character.UnicodeScript.forName(name);
            return c -> script == Character.UnicodeScript.of(c);
        } catch (IllegalArgumentException e) {
            throw error("Unknown character script name {" + name + "}");
        }
    }

    /** The character that an escape stands for; c is behind the backslash and has been read. */
    private int character(int c) {
        switch (c) {
            case '0':
                return octal();
            case 'a':
                return 7;
            case 'e':
                return 27;
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'c':
                if (points[pos] < 0) {
                    throw error("Illegal control escape sequence");
                }
                return points[pos++] ^ 64;
            case 'x':
                return hexadecimal();
            case 'u':
                return unicode();
            default:
                if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                    throw error("Illegal/unsupported escape sequence");
                }
                return c;
        }
    }

    private int octal() {
        int n = digit(8);
        if (n < 0) {
            pos++;
            throw error("Illegal octal escape sequence");
        }
        int m = digit(8);
        if (m < 0) {
            return n;
        }
        int o = n <= 3 ? digit(8) : -1;
        return o < 0 ? n * 8 + m : n * 64 + m * 8 + o;
    }

    /** The next character as a digit, read if it is one. */
    private int digit(int radix) {
        int c = points[pos];
        int d = c >= 0 && c < 128 ? Character.digit(c, radix) : -1;
        if (d >= 0) {
            pos++;
        }
        return d;
    }

    private int hexadecimal() {
        int n = digit(16);
        if (n >= 0) {
            int m = digit(16);
            if (m >= 0) {
                return n * 16 + m;
            }
        } else if (points[pos] == '{') {
            pos++;
            int value = 0;
            for (int d; (d = digit(16)) >= 0;) {
                value = value << 4 | d;
                if (value > Character.MAX_CODE_POINT) {
                    throw error("Hexadecimal codepoint is too big");
                }
            }
            if (points[pos] != '}') {
                throw error("Unclosed hexadecimal escape sequence", pos);
            }
            pos++;
            return value;
        }
        throw error("Illegal hexadecimal escape sequence", pos);
    }

    private int fourDigits() {
        int n = 0;
        for (int i = 0; i < 4; i++) {
            int d = digit(16);
            if (d < 0) {
                throw error("Illegal Unicode escape sequence", pos);
            }
            n = n * 16 + d;
        }
        return n;
    }

    private int unicode() {
        int n = fourDigits();
        if (Character.isHighSurrogate((char) n) && points[pos] == '\\' && points[pos + 1] == 'u') {
            int kept = pos;
            pos += 2;
            int low = fourDigits();
            if (Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) n, (char) low);
            }
            pos = kept;
        }
        return n;
    }

    // ---- Classes ----

    /** Behind the opening bracket; reads to the closing one. */
    private CharSet charClass(boolean outermost) {
        if (++depth > MAX_DEPTH) {
            throw error("Stack overflow during pattern compilation");
        }
        boolean negated = points[pos] == '^';
        if (negated) {
            pos++;
        }
        CharSet left = null; // of finished intersections
        CharSet union = null;
        boolean first = true;
        while (true) {
            if (has(Pattern.COMMENTS)) {
                skipComments();
            }
            int c = points[pos];
            if (c < 0) {
                throw error("Unclosed character class");
            }
            if (c == ']' && (!first || union != null || left != null)) {
                pos++;
                break;
            }
            if (c == '[') {
                pos++;
                union = join(union, charClass(false));
            } else if (c == '&' && points[pos + 1] == '&') {
                pos += 2;
                while (points[pos] == '&' && points[pos + 1] == '&') {
                    pos += 2;
                }
                if (union == null && left == null) {
                    throw error("Bad class syntax");
                }
                if (union != null) {
                    left = left == null ? union : left.and(union);
                }
                union = null;
                if (points[pos] == ']') {
                    continue;
                }
            } else {
                union = join(union, range());
            }
            first = false;
        }
        depth--;
        CharSet set = left == null ? union : union == null ? left : left.and(union);
        if (set == null) {
            set = c -> false;
        }
        return negated ? set.not() : set;
    }

    private static CharSet join(CharSet a, CharSet b) {
        return a == null ? b : a.or(b);
    }

    /** A character, a range or a predefined class. */
    private CharSet range() {
        int low = points[pos++];
        if (low == '\\') {
            int c = points[pos++];
            if (c == 'Q') {
                return quotedSet();
            }
            if (c == 'E') {
                return x -> false;
            }
            CharSet set = predefined(c);
            if (set != null) {
                return set;
            }
            if (c < 0 || c == 'b' || c == 'B' || c >= '1' && c <= '9' || c == 'A' || c == 'G' || c == 'Z' || c == 'z'
                    || c == 'k' || c == 'R' || c == 'X') {
                throw error("Illegal/unsupported escape sequence");
            }
            low = character(c);
        }
        if (points[pos] == '-' && points[pos + 1] != ']' && points[pos + 1] != '[' && points[pos + 1] >= 0) {
            pos++;
            int high = points[pos++];
            if (high == '\\') {
                high = character(points[pos++]);
            }
            if (high < low) {
                throw error("Illegal character range");
            }
            if (has(Pattern.CASE_INSENSITIVE)) {
                return CharSets.rangeIgnoringCase(low, high, has(Pattern.UNICODE_CASE));
            }
            int from = low;
            int to = high;
            return c -> c >= from && c <= to;
        }
        if (has(Pattern.CASE_INSENSITIVE)) {
            return CharSets.ignoringCase(low, has(Pattern.UNICODE_CASE));
        }
        int only = low;
        return c -> c == only;
    }

    private CharSet quotedSet() {
        CharSet set = c -> false;
        while (points[pos] >= 0 && !(points[pos] == '\\' && points[pos + 1] == 'E')) {
            int only = points[pos++];
            set = set.or(has(Pattern.CASE_INSENSITIVE) ? CharSets.ignoringCase(only, has(Pattern.UNICODE_CASE)) : c -> c == only);
        }
        if (points[pos] >= 0) {
            pos += 2;
        }
        return set;
    }

    // ---- Groups ----

    /** Behind the opening bracket. Null when it only set flags. */
    private Part group() {
        int kept = flags;
        Part p;
        if (points[pos] != '?') {
            p = capture(++groupCount);
        } else {
            pos++;
            int c = points[pos++];
            switch (c) {
                case ':' -> p = enclosed();
                case '=', '!' -> {
                    Part body = enclosed();
                    p = part(new Node.Ahead(body.head == null ? Node.Accept.ANY : body.head, c == '='));
                }
                case '>' -> {
                    Part body = enclosed();
                    p = body.head == null ? body : part(new Node.Atomic(body.head, body.min, body.max, 1, 1));
                }
                case '<' -> {
                    int d = points[pos];
                    if (d == '=' || d == '!') {
                        pos++;
                        p = behind(d == '=');
                    } else {
                        String name = groupName();
                        if (names.containsKey(name)) {
                            throw error("Named capturing group <" + name + "> is already defined");
                        }
                        names.put(name, ++groupCount);
                        p = capture(groupCount);
                    }
                }
                case '$', '@' -> throw error("Unknown group type");
                default -> {
                    pos--;
                    setFlags();
                    int d = points[pos++];
                    if (d == ')') {
                        return null; // for the rest of the enclosing group
                    }
                    if (d != ':') {
                        throw error("Unknown inline modifier");
                    }
                    p = enclosed();
                }
            }
        }
        flags = kept;
        if (p.head == null) {
            p = part(new Node.At((m, i) -> true));
        }
        return p;
    }

    private Part enclosed() {
        Part p = alternatives();
        if (points[pos] != ')') {
            pos++;
            throw error("Unclosed group");
        }
        pos++;
        return p;
    }

    private Part capture(int group) {
        int local = localCount++;
        Part body = enclosed();
        Part p = part(new Node.Open(local));
        if (body.head != null) {
            p.append(body);
        }
        p.append(part(new Node.Close(local, group)));
        return p;
    }

    private Part behind(boolean wanted) {
        Part body = enclosed();
        if (body.max < 0) {
            throw error("Look-behind group does not have an obvious maximum length");
        }
        Node here = new Node.Here();
        if (body.head == null) {
            body = part(here);
        } else {
            body.tail.next = here;
        }
        return part(new Node.Behind(body.head, wanted, body.min, body.max));
    }

    private void setFlags() {
        boolean on = true;
        while (true) {
            int c = points[pos];
            int bit = switch (c) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 'm' -> Pattern.MULTILINE;
                case 's' -> Pattern.DOTALL;
                case 'd' -> Pattern.UNIX_LINES;
                case 'u' -> Pattern.UNICODE_CASE;
                case 'c' -> Pattern.CANON_EQ;
                case 'x' -> Pattern.COMMENTS;
                case 'U' -> Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
                default -> 0;
            };
            if (bit != 0) {
                flags = on ? flags | bit : flags & ~bit;
            } else if (c == '-' && on) {
                on = false;
            } else {
                return;
            }
            pos++;
        }
    }
}
