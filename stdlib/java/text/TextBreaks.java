package java.text;

import java.util.Arrays;

/** The boundaries of one kind in a text, found when the text is set. */
final class TextBreaks extends BreakIterator {
    static final int CHARACTER = 0;
    static final int WORD = 1;
    static final int LINE = 2;
    static final int SENTENCE = 3;
    private final int kind;
    private CharacterIterator source = new StringCharacterIterator("");
    private String text = "";
    /** Offset of the text in its source. */
    private int base;
    private int[] bounds = {0};
    private int count = 1;
    private int at;

    TextBreaks(int kind) {
        this.kind = kind;
    }

    // ---- Finding ----

    @Override
    public void setText(CharacterIterator newText) {
        source = newText;
        base = newText.getBeginIndex();
        StringBuilder sb = new StringBuilder(newText.getEndIndex() - base);
        for (char c = newText.first(); newText.getIndex() < newText.getEndIndex(); c = newText.next()) {
            sb.append(c);
        }
        newText.first();
        text = sb.toString();
        bounds = new int[16];
        count = 1;
        at = 0;
        for (int pos = 0; pos < text.length();) {
            pos = switch (kind) {
                case CHARACTER -> character(pos);
                case WORD -> word(pos);
                case LINE -> line(pos);
                default -> sentence(pos);
            };
            if (count == bounds.length) {
                bounds = Arrays.copyOf(bounds, count * 2);
            }
            bounds[count++] = pos;
        }
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    private static boolean isMark(int cp) {
        int t = Character.getType(cp);
        return t == Character.NON_SPACING_MARK || t == Character.ENCLOSING_MARK || t == Character.COMBINING_SPACING_MARK;
    }

    /** The signs of Indic scripts that bind the next consonant. */
    private static boolean isVirama(int cp) {
        return cp >= 0x94d && cp <= 0xd4d && (cp & 0x7f) == 0x4d && cp != 0xbcd;
    }

    /** Past marks and the consonants they bind. */
    private int marks(int pos) {
        while (pos < text.length()) {
            int cp = text.codePointAt(pos);
            if (!isMark(cp)) {
                return pos;
            }
            pos += Character.charCount(cp);
            if (isVirama(cp) && Character.isLetter(charAt(pos))) {
                pos++;
            }
        }
        return pos;
    }

    private int character(int pos) {
        int cp = text.codePointAt(pos);
        if (cp == '\r' && charAt(pos + 1) == '\n') {
            return pos + 2;
        }
        int end = pos + Character.charCount(cp);
        if (cp < ' ' || isMark(cp) && pos == 0) {
            return end;
        }
        if (cp >= 0x1100 && cp < 0x1160) {
            while (charAt(end) >= 0x1100 && charAt(end) < 0x1160) {
                end++;
            }
            while (charAt(end) >= 0x1160 && charAt(end) < 0x11a8) {
                end++;
            }
            while (charAt(end) >= 0x11a8 && charAt(end) < 0x1200) {
                end++;
            }
        }
        return marks(end);
    }

    private static boolean isKanji(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c < 0x4dc0 || c >= 0xf900 && c < 0xfb00 || c == 0x3005;
    }

    /** 1 to 3 for the Japanese scripts, which are words by their runs. */
    private static int script(char c) {
        return isKanji(c) ? 1 : c >= 0x3041 && c < 0x30a0 ? 2 : c >= 0x30a0 && c < 0x3100 ? 3 : 0;
    }

    private boolean isLetter(int i) {
        char c = charAt(i);
        int cp = i < text.length() && i >= 0 ? text.codePointAt(i) : 0;
        return c == '_' || script(c) == 0 && Character.isLetter(cp);
    }

    private boolean isDigit(int i) {
        return Character.isDigit(charAt(i));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c != 0xa0 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private int word(int pos) {
        char c = text.charAt(pos);
        if (c == '\r' || c == '\n') {
            return c == '\r' && charAt(pos + 1) == '\n' ? pos + 2 : pos + 1;
        }
        if (isSpace(c)) {
            while (pos < text.length() && isSpace(text.charAt(pos))) {
                pos++;
            }
            return pos;
        }
        int script = script(c);
        if (script > 0) {
            while (pos < text.length() && script(text.charAt(pos)) == script) {
                pos = marks(pos + 1);
            }
            return pos;
        }
        boolean leadsNumber = (c == '.' || Character.getType(c) == Character.CURRENCY_SYMBOL) && isDigit(pos + 1);
        if (leadsNumber || isLetter(pos) || isDigit(pos)) {
            return wordEnd(leadsNumber ? pos + 1 : pos);
        }
        return marks(pos + Character.charCount(text.codePointAt(pos)));
    }

    private int wordEnd(int pos) {
        while (pos < text.length()) {
            if (isLetter(pos) || isDigit(pos)) {
                pos = marks(pos + Character.charCount(text.codePointAt(pos)));
                continue;
            }
            char c = text.charAt(pos);
            boolean letters = isLetter(pos - 1) && isLetter(pos + 1);
            boolean digits = isDigit(pos - 1) && isDigit(pos + 1);
            if (letters && (c == '\'' || c == '.' || c == '-' || c == 0xad || c == 0x2019) || digits && (c == '.' || c == ',')) {
                pos++;
            } else {
                return isDigit(pos - 1) && (c == '%' || c == 0x2030) ? pos + 1 : pos;
            }
        }
        return pos;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == 0x3002 || c == 0xff01 || c == 0xff0e || c == 0xff1f;
    }

    private static boolean isClosing(char c) {
        int t = Character.getType(c);
        return c == '"' || c == '\'' || t == Character.END_PUNCTUATION || t == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private int sentence(int pos) {
        while (pos < text.length()) {
            char c = text.charAt(pos++);
            if (c == 0x2029) {
                return pos;
            }
            if (!isTerminator(c)) {
                continue;
            }
            boolean clear = c != '.';
            boolean wide = c > 0x2fff;
            while (isTerminator(charAt(pos))) {
                clear |= charAt(pos) != '.';
                pos++;
            }
            while (isClosing(charAt(pos))) {
                pos++;
            }
            int spaces = pos;
            while (spaces < text.length() && (isSpace(text.charAt(spaces)) || text.charAt(spaces) == '\n'
                || text.charAt(spaces) == '\r')) {
                spaces++;
            }
            if (spaces == text.length() || wide || clear && spaces > pos) {
                return spaces;
            }
            int next = spaces;
            while (charAt(next) == '(' || charAt(next) == '"' || charAt(next) == '\'') {
                next++;
            }
            if (spaces > pos && Character.isLetter(charAt(next)) && !Character.isLowerCase(charAt(next))) {
                return spaces;
            }
            pos = Math.max(pos, spaces);
        }
        return pos;
    }

    private int line(int pos) {
        while (pos < text.length()) {
            char c = text.charAt(pos++);
            char next = charAt(pos);
            if (c == '\n' || c == '\r' && next != '\n' || c == 0x2028 || c == 0x2029) {
                return pos;
            }
            if (pos == text.length() || next == '\n' || next == '\r') {
                continue;
            }
            boolean space = isSpace(c);
            if (isSpace(next)) {
                continue;
            }
            if (space) {
                return pos;
            }
            if (isClosing(next) || isTerminator(next) || next == ',' || next == ':' || next == ';' || next == '-'
                || next == 0xa0 || c == 0xa0 || isMark(text.codePointAt(pos)) || next == '/' && c != ':') {
                continue;
            }
            if (script(c) > 0 && script(next) > 0) {
                return pos;
            }
            char before = charAt(pos - 2);
            if ((c == '-' || c == 0xad) && before != 0 && !isSpace(before) || c == 0x2014) {
                return pos;
            }
            if (c == ':' && next == '/') {
                return pos;
            }
            if ((c == '.' || c == ',' || c == ':' || c == ';' || c == '!' || c == '?') && Character.isLetter(next)) {
                return pos;
            }
        }
        return pos;
    }

    // ---- Walking ----

    private int move(int to) {
        if (to < 0 || to >= count) {
            at = to < 0 ? 0 : count - 1;
            source.setIndex(base + bounds[at]);
            return DONE;
        }
        at = to;
        source.setIndex(base + bounds[at]);
        return base + bounds[at];
    }

    @Override
    public int first() {
        return move(0);
    }

    @Override
    public int last() {
        return move(count - 1);
    }

    @Override
    public int next(int n) {
        return n == 0 ? current() : move(at + n);
    }

    @Override
    public int next() {
        return move(at + 1);
    }

    @Override
    public int previous() {
        return move(at - 1);
    }

    private void check(int offset) {
        if (offset < base || offset > base + text.length()) {
            throw new IllegalArgumentException("offset out of bounds");
        }
    }

    @Override
    public int following(int offset) {
        check(offset);
        int i = Arrays.binarySearch(bounds, 0, count, offset - base);
        return move(i >= 0 ? i + 1 : -i - 1);
    }

    @Override
    public int preceding(int offset) {
        check(offset);
        int i = Arrays.binarySearch(bounds, 0, count, offset - base);
        return move(i >= 0 ? i - 1 : -i - 2);
    }

    @Override
    public boolean isBoundary(int offset) {
        check(offset);
        int i = Arrays.binarySearch(bounds, 0, count, offset - base);
        move(i >= 0 ? i : -i - 1);
        return i >= 0;
    }

    @Override
    public int current() {
        return base + bounds[at];
    }

    @Override
    public CharacterIterator getText() {
        return source;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof TextBreaks b && kind == b.kind && text.equals(b.text) && at == b.at && base == b.base;
    }

    @Override
    public int hashCode() {
        return kind;
    }

    @Override
    public Object clone() {
        TextBreaks b = (TextBreaks) super.clone();
        b.source = (CharacterIterator) source.clone();
        return b;
    }
}
