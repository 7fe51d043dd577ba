package java.lang;

import static java.lang.constant.ConstantDescs.BSM_EXPLICIT_CAST;
import static java.lang.constant.ConstantDescs.DEFAULT_NAME;

import java.lang.constant.Constable;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.util.Optional;
import jindo.internal.StringOps;
import jindo.internal.Unicode;

/** A boxed char, and what Unicode 13 says of each code point. */
public final class Character implements java.io.Serializable, Comparable<Character>, Constable {
    @java.io.Serial
    private static final long serialVersionUID = 3786198910865385080L;

    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uFFFF';
    public static final Class<Character> TYPE = Class.primitive('C');
    public static final int SIZE = 16;
    public static final int BYTES = SIZE / 8;

    public static final byte UNASSIGNED = 0;
    public static final byte UPPERCASE_LETTER = 1;
    public static final byte LOWERCASE_LETTER = 2;
    public static final byte TITLECASE_LETTER = 3;
    public static final byte MODIFIER_LETTER = 4;
    public static final byte OTHER_LETTER = 5;
    public static final byte NON_SPACING_MARK = 6;
    public static final byte ENCLOSING_MARK = 7;
    public static final byte COMBINING_SPACING_MARK = 8;
    public static final byte DECIMAL_DIGIT_NUMBER = 9;
    public static final byte LETTER_NUMBER = 10;
    public static final byte OTHER_NUMBER = 11;
    public static final byte SPACE_SEPARATOR = 12;
    public static final byte LINE_SEPARATOR = 13;
    public static final byte PARAGRAPH_SEPARATOR = 14;
    public static final byte CONTROL = 15;
    public static final byte FORMAT = 16;
    public static final byte PRIVATE_USE = 18;
    public static final byte SURROGATE = 19;
    public static final byte DASH_PUNCTUATION = 20;
    public static final byte START_PUNCTUATION = 21;
    public static final byte END_PUNCTUATION = 22;
    public static final byte CONNECTOR_PUNCTUATION = 23;
    public static final byte OTHER_PUNCTUATION = 24;
    public static final byte MATH_SYMBOL = 25;
    public static final byte CURRENCY_SYMBOL = 26;
    public static final byte MODIFIER_SYMBOL = 27;
    public static final byte OTHER_SYMBOL = 28;
    public static final byte INITIAL_QUOTE_PUNCTUATION = 29;
    public static final byte FINAL_QUOTE_PUNCTUATION = 30;

    public static final byte DIRECTIONALITY_UNDEFINED = -1;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT = 0;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT = 1;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC = 2;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER = 3;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR = 4;
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR = 5;
    public static final byte DIRECTIONALITY_ARABIC_NUMBER = 6;
    public static final byte DIRECTIONALITY_COMMON_NUMBER_SEPARATOR = 7;
    public static final byte DIRECTIONALITY_NONSPACING_MARK = 8;
    public static final byte DIRECTIONALITY_BOUNDARY_NEUTRAL = 9;
    public static final byte DIRECTIONALITY_PARAGRAPH_SEPARATOR = 10;
    public static final byte DIRECTIONALITY_SEGMENT_SEPARATOR = 11;
    public static final byte DIRECTIONALITY_WHITESPACE = 12;
    public static final byte DIRECTIONALITY_OTHER_NEUTRALS = 13;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING = 14;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE = 15;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING = 16;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE = 17;
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_FORMAT = 18;
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE = 19;
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE = 20;
    public static final byte DIRECTIONALITY_FIRST_STRONG_ISOLATE = 21;
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE = 22;

    public static final char MIN_HIGH_SURROGATE = '\uD800';
    public static final char MAX_HIGH_SURROGATE = '\uDBFF';
    public static final char MIN_LOW_SURROGATE = '\uDC00';
    public static final char MAX_LOW_SURROGATE = '\uDFFF';
    public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;
    public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x010000;
    public static final int MIN_CODE_POINT = 0x000000;
    public static final int MAX_CODE_POINT = 0X10FFFF;

    private static final int LETTERS = 1 << UPPERCASE_LETTER | 1 << LOWERCASE_LETTER | 1 << TITLECASE_LETTER
        | 1 << MODIFIER_LETTER | 1 << OTHER_LETTER;

    private final char value;

    @Deprecated(since = "9", forRemoval = true)
    public Character(char value) {
        this.value = value;
    }

    /** Made when the first ASCII char is boxed. */
    private static final class Cache {
        static final Character[] VALUES = new Character[128];

        static {
            for (int i = 0; i < 128; i++) {
                VALUES[i] = new Character((char) i);
            }
        }
    }

    public static Character valueOf(char c) {
        return c < 128 ? Cache.VALUES[c] : new Character(c);
    }

    public char charValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(char value) {
        return value;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Character other && value == other.value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    public static String toString(char c) {
        return String.valueOf(c);
    }

    public static String toString(int codePoint) {
        if (isBmpCodePoint(codePoint)) {
            return String.valueOf((char) codePoint);
        }
        checkCodePoint(codePoint);
        byte[] pair = new byte[4];
        StringOps.setCharAt(pair, 0, highSurrogate(codePoint));
        StringOps.setCharAt(pair, 1, lowSurrogate(codePoint));
        return new String(pair, String.UTF16);
    }

    private static void checkCodePoint(int codePoint) {
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("Not a valid Unicode code point: 0x"
                                               + Integer.toHexString(codePoint).toUpperCase());
        }
    }

    @Override
    public int compareTo(Character anotherCharacter) {
        return value - anotherCharacter.value;
    }

    public static int compare(char x, char y) {
        return x - y;
    }

    @Override
    public Optional<DynamicConstantDesc<Character>> describeConstable() {
        return Optional.of(DynamicConstantDesc.ofNamed(BSM_EXPLICIT_CAST, DEFAULT_NAME, ConstantDescs.CD_char,
                                                       (int) value));
    }

    // ---- code points and surrogates

    public static boolean isValidCodePoint(int codePoint) {
        return codePoint >>> 16 < 0x11;
    }

    public static boolean isBmpCodePoint(int codePoint) {
        return codePoint >>> 16 == 0;
    }

    public static boolean isSupplementaryCodePoint(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isHighSurrogate(char ch) {
        return ch >= MIN_HIGH_SURROGATE && ch <= MAX_HIGH_SURROGATE;
    }

    public static boolean isLowSurrogate(char ch) {
        return ch >= MIN_LOW_SURROGATE && ch <= MAX_LOW_SURROGATE;
    }

    public static boolean isSurrogate(char ch) {
        return ch >= MIN_SURROGATE && ch <= MAX_SURROGATE;
    }

    public static boolean isSurrogatePair(char high, char low) {
        return isHighSurrogate(high) && isLowSurrogate(low);
    }

    public static int charCount(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
    }

    public static int toCodePoint(char high, char low) {
        return (high << 10) + low + (MIN_SUPPLEMENTARY_CODE_POINT - (MIN_HIGH_SURROGATE << 10) - MIN_LOW_SURROGATE);
    }

    public static char highSurrogate(int codePoint) {
        return (char) ((codePoint >>> 10) + (MIN_HIGH_SURROGATE - (MIN_SUPPLEMENTARY_CODE_POINT >>> 10)));
    }

    public static char lowSurrogate(int codePoint) {
        return (char) ((codePoint & 0x3ff) + MIN_LOW_SURROGATE);
    }

    public static int toChars(int codePoint, char[] dst, int dstIndex) {
        if (isBmpCodePoint(codePoint)) {
            dst[dstIndex] = (char) codePoint;
            return 1;
        }
        checkCodePoint(codePoint);
        dst[dstIndex + 1] = lowSurrogate(codePoint);
        dst[dstIndex] = highSurrogate(codePoint);
        return 2;
    }

    public static char[] toChars(int codePoint) {
        if (isBmpCodePoint(codePoint)) {
            return new char[] {(char) codePoint};
        }
        checkCodePoint(codePoint);
        return new char[] {highSurrogate(codePoint), lowSurrogate(codePoint)};
    }

    public static int codePointAt(char[] a, int index) {
        return codePointWithin(a, index, a.length);
    }

    public static int codePointAt(char[] a, int index, int limit) {
        if (index >= limit || limit < 0 || limit > a.length) {
            throw new IndexOutOfBoundsException();
        }
        return codePointWithin(a, index, limit);
    }

    private static int codePointWithin(char[] a, int index, int limit) {
        char high = a[index];
        if (isHighSurrogate(high) && ++index < limit && isLowSurrogate(a[index])) {
            return toCodePoint(high, a[index]);
        }
        return high;
    }

    public static int codePointBefore(char[] a, int index) {
        return codePointBeforeWithin(a, index, 0);
    }

    public static int codePointBefore(char[] a, int index, int start) {
        if (index <= start || start < 0 || start >= a.length) {
            throw new IndexOutOfBoundsException();
        }
        return codePointBeforeWithin(a, index, start);
    }

    private static int codePointBeforeWithin(char[] a, int index, int start) {
        char low = a[--index];
        if (isLowSurrogate(low) && index > start && isHighSurrogate(a[index - 1])) {
            return toCodePoint(a[index - 1], low);
        }
        return low;
    }

    public static int codePointAt(CharSequence seq, int index) {
        char high = seq.charAt(index);
        if (isHighSurrogate(high) && ++index < seq.length()) {
            char low = seq.charAt(index);
            if (isLowSurrogate(low)) {
                return toCodePoint(high, low);
            }
        }
        return high;
    }

    public static int codePointBefore(CharSequence seq, int index) {
        char low = seq.charAt(--index);
        if (isLowSurrogate(low) && index > 0) {
            char high = seq.charAt(--index);
            if (isHighSurrogate(high)) {
                return toCodePoint(high, low);
            }
        }
        return low;
    }

    public static int codePointCount(CharSequence seq, int beginIndex, int endIndex) {
        if (beginIndex < 0 || endIndex > seq.length() || beginIndex > endIndex) {
            throw new IndexOutOfBoundsException();
        }
        int n = endIndex - beginIndex;
        for (int i = beginIndex; i < endIndex;) {
            if (isHighSurrogate(seq.charAt(i++)) && i < endIndex && isLowSurrogate(seq.charAt(i))) {
                n--;
                i++;
            }
        }
        return n;
    }

    public static int offsetByCodePoints(CharSequence seq, int index, int codePointOffset) {
        int start = 0;
        int end = seq.length();
        if (index < 0 || index > end) {
            throw new IndexOutOfBoundsException();
        }
        int x = index;
        for (; codePointOffset > 0; codePointOffset--) {
            if (x >= end) {
                throw new IndexOutOfBoundsException();
            }
            if (isHighSurrogate(seq.charAt(x++)) && x < end && isLowSurrogate(seq.charAt(x))) {
                x++;
            }
        }
        for (; codePointOffset < 0; codePointOffset++) {
            if (x <= start) {
                throw new IndexOutOfBoundsException();
            }
            if (isLowSurrogate(seq.charAt(--x)) && x > start && isHighSurrogate(seq.charAt(x - 1))) {
                x--;
            }
        }
        return x;
    }

    public static int codePointCount(char[] a, int offset, int count) {
        if (count > a.length - offset || offset < 0 || count < 0) {
            throw new IndexOutOfBoundsException();
        }
        int endIndex = offset + count;
        int n = count;
        for (int i = offset; i < endIndex;) {
            if (isHighSurrogate(a[i++]) && i < endIndex && isLowSurrogate(a[i])) {
                n--;
                i++;
            }
        }
        return n;
    }

    public static int offsetByCodePoints(char[] a, int start, int count, int index, int codePointOffset) {
        int end = start + count;
        if (count > a.length - start || start < 0 || count < 0 || index < start || index > end) {
            throw new IndexOutOfBoundsException();
        }
        int x = index;
        for (; codePointOffset > 0; codePointOffset--) {
            if (x >= end) {
                throw new IndexOutOfBoundsException();
            }
            if (isHighSurrogate(a[x++]) && x < end && isLowSurrogate(a[x])) {
                x++;
            }
        }
        for (; codePointOffset < 0; codePointOffset++) {
            if (x <= start) {
                throw new IndexOutOfBoundsException();
            }
            if (isLowSurrogate(a[--x]) && x > start && isHighSurrogate(a[x - 1])) {
                x--;
            }
        }
        return x;
    }

    // ---- properties: a char asks as its code point, ASCII is answered without tables

    private static boolean isAsciiLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static int asciiDigit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' ? lower - ('a' - 10) : -1;
    }

    public static boolean isLowerCase(char ch) {
        return isLowerCase((int) ch);
    }

    public static boolean isLowerCase(int codePoint) {
        return codePoint >>> 7 == 0 ? codePoint >= 'a' && codePoint <= 'z' : (Unicode.flags(codePoint) & Unicode.LOWERCASE) != 0;
    }

    public static boolean isUpperCase(char ch) {
        return isUpperCase((int) ch);
    }

    public static boolean isUpperCase(int codePoint) {
        return codePoint >>> 7 == 0 ? codePoint >= 'A' && codePoint <= 'Z' : (Unicode.flags(codePoint) & Unicode.UPPERCASE) != 0;
    }

    public static boolean isTitleCase(char ch) {
        return isTitleCase((int) ch);
    }

    public static boolean isTitleCase(int codePoint) {
        return codePoint >>> 7 != 0 && Unicode.type(codePoint) == TITLECASE_LETTER;
    }

    public static boolean isDigit(char ch) {
        return isDigit((int) ch);
    }

    public static boolean isDigit(int codePoint) {
        return codePoint >>> 7 == 0 ? codePoint >= '0' && codePoint <= '9' : Unicode.type(codePoint) == DECIMAL_DIGIT_NUMBER;
    }

    public static boolean isDefined(char ch) {
        return isDefined((int) ch);
    }

    public static boolean isDefined(int codePoint) {
        return codePoint >>> 7 == 0 || Unicode.type(codePoint) != UNASSIGNED;
    }

    public static boolean isLetter(char ch) {
        return isLetter((int) ch);
    }

    public static boolean isLetter(int codePoint) {
        return codePoint >>> 7 == 0 ? isAsciiLetter(codePoint) : (LETTERS >> Unicode.type(codePoint) & 1) != 0;
    }

    public static boolean isLetterOrDigit(char ch) {
        return isLetterOrDigit((int) ch);
    }

    public static boolean isLetterOrDigit(int codePoint) {
        return codePoint >>> 7 == 0 ? isAsciiLetter(codePoint) || codePoint >= '0' && codePoint <= '9'
            : ((LETTERS | 1 << DECIMAL_DIGIT_NUMBER) >> Unicode.type(codePoint) & 1) != 0;
    }

    public static boolean isAlphabetic(int codePoint) {
        return codePoint >>> 7 == 0 ? isAsciiLetter(codePoint) : (Unicode.flags(codePoint) & Unicode.ALPHABETIC) != 0;
    }

    public static boolean isIdeographic(int codePoint) {
        return (Unicode.flags(codePoint) & Unicode.IDEOGRAPHIC) != 0;
    }

    public static boolean isJavaIdentifierStart(char ch) {
        return isJavaIdentifierStart((int) ch);
    }

    public static boolean isJavaIdentifierStart(int codePoint) {
        return (Unicode.flags(codePoint) & Unicode.JAVA_START) != 0;
    }

    public static boolean isJavaIdentifierPart(char ch) {
        return isJavaIdentifierPart((int) ch);
    }

    public static boolean isJavaIdentifierPart(int codePoint) {
        return (Unicode.flags(codePoint) & Unicode.JAVA_PART) != 0;
    }

    public static boolean isUnicodeIdentifierStart(char ch) {
        return isUnicodeIdentifierStart((int) ch);
    }

    public static boolean isUnicodeIdentifierStart(int codePoint) {
        return (Unicode.flags(codePoint) & Unicode.ID_START) != 0;
    }

    public static boolean isUnicodeIdentifierPart(char ch) {
        return isUnicodeIdentifierPart((int) ch);
    }

    public static boolean isUnicodeIdentifierPart(int codePoint) {
        return (Unicode.flags(codePoint) & Unicode.ID_PART) != 0;
    }

    public static boolean isIdentifierIgnorable(char ch) {
        return isIdentifierIgnorable((int) ch);
    }

    public static boolean isIdentifierIgnorable(int codePoint) {
        return (Unicode.flags(codePoint) & Unicode.IGNORABLE) != 0;
    }

    public static boolean isSpaceChar(char ch) {
        return isSpaceChar((int) ch);
    }

    public static boolean isSpaceChar(int codePoint) {
        return codePoint >>> 7 == 0 ? codePoint == ' '
            : (7 << SPACE_SEPARATOR >> Unicode.type(codePoint) & 1) != 0;
    }

    public static boolean isWhitespace(char ch) {
        return isWhitespace((int) ch);
    }

    public static boolean isWhitespace(int codePoint) {
        return codePoint >>> 7 == 0 ? codePoint == ' ' || codePoint >= 9 && codePoint <= 13 || codePoint >= 28 && codePoint <= 31
            : (Unicode.flags(codePoint) & Unicode.WHITESPACE) != 0;
    }

    public static boolean isISOControl(char ch) {
        return isISOControl((int) ch);
    }

    public static boolean isISOControl(int codePoint) {
        return codePoint <= 0x9f && (codePoint >= 0x7f || codePoint >>> 5 == 0);
    }

    public static boolean isMirrored(char ch) {
        return isMirrored((int) ch);
    }

    public static boolean isMirrored(int codePoint) {
        return (Unicode.flags(codePoint) & Unicode.MIRRORED) != 0;
    }

    @Deprecated(since = "1.1")
    public static boolean isJavaLetter(char ch) {
        return isJavaIdentifierStart(ch);
    }

    @Deprecated(since = "1.1")
    public static boolean isJavaLetterOrDigit(char ch) {
        return isJavaIdentifierPart(ch);
    }

    @Deprecated(since = "1.1")
    public static boolean isSpace(char ch) {
        return ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r' || ch == '\f';
    }

    public static char toLowerCase(char ch) {
        return (char) toLowerCase((int) ch);
    }

    public static int toLowerCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
        }
        return Unicode.toLower(codePoint);
    }

    public static char toUpperCase(char ch) {
        return (char) toUpperCase((int) ch);
    }

    public static int toUpperCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'a' && codePoint <= 'z' ? codePoint - 32 : codePoint;
        }
        return Unicode.toUpper(codePoint);
    }

    public static char toTitleCase(char ch) {
        return (char) toTitleCase((int) ch);
    }

    public static int toTitleCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return toUpperCase(codePoint);
        }
        return Unicode.toTitle(codePoint);
    }

    public static int digit(char ch, int radix) {
        return digit((int) ch, radix);
    }

    public static int digit(int codePoint, int radix) {
        if (radix < MIN_RADIX || radix > MAX_RADIX) {
            return -1;
        }
        int value = codePoint >>> 7 == 0 ? asciiDigit(codePoint) : Unicode.digit(codePoint);
        return value < radix ? value : -1;
    }

    public static int getNumericValue(char ch) {
        return getNumericValue((int) ch);
    }

    public static int getNumericValue(int codePoint) {
        return codePoint >>> 7 == 0 ? asciiDigit(codePoint) : Unicode.numericValue(codePoint);
    }

    public static int getType(char ch) {
        return Unicode.type(ch);
    }

    public static int getType(int codePoint) {
        return Unicode.type(codePoint);
    }

    public static char forDigit(int digit, int radix) {
        if (digit >= radix || digit < 0 || radix < MIN_RADIX || radix > MAX_RADIX) {
            return '\0';
        }
        return (char) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
    }

    public static byte getDirectionality(char ch) {
        return getDirectionality((int) ch);
    }

    public static byte getDirectionality(int codePoint) {
        return (byte) Unicode.direction(codePoint);
    }

    public static char reverseBytes(char ch) {
        return (char) ((ch & 0xff00) >> 8 | ch << 8);
    }

    /** A named part of the set of characters. */
    public static class Subset {
        private final String name;

        protected Subset(String name) {
            if (name == null) {
                throw new NullPointerException("name");
            }
            this.name = name;
        }

        public final boolean equals(Object obj) {
            return this == obj;
        }

        public final int hashCode() {
            return super.hashCode();
        }

        public final String toString() {
            return name;
        }
    }

    // ---- made by stdlib/tools/UnicodeSets.java

    /** The blocks of Unicode. */
    public static final class UnicodeBlock extends Subset {
        private static final java.util.Map<String, UnicodeBlock> BY_NAME = new java.util.HashMap<>(2048);
        private static final java.util.List<UnicodeBlock> BY_INDEX = new java.util.ArrayList<>(320);

        private UnicodeBlock(String idName, boolean deprecated) {
            super(idName);
            BY_NAME.put(idName, this);
            if (!deprecated) {
                BY_INDEX.add(this);
            }
        }

        private UnicodeBlock(String idName, String name) {
            this(idName, false);
            BY_NAME.put(name, this);
            BY_NAME.put(name.replace(" ", ""), this);
        }

        public static final UnicodeBlock BASIC_LATIN =
            new UnicodeBlock("BASIC_LATIN", "BASIC LATIN");
        public static final UnicodeBlock LATIN_1_SUPPLEMENT =
            new UnicodeBlock("LATIN_1_SUPPLEMENT", "LATIN-1 SUPPLEMENT");
        public static final UnicodeBlock LATIN_EXTENDED_A =
            new UnicodeBlock("LATIN_EXTENDED_A", "LATIN EXTENDED-A");
        public static final UnicodeBlock LATIN_EXTENDED_B =
            new UnicodeBlock("LATIN_EXTENDED_B", "LATIN EXTENDED-B");
        public static final UnicodeBlock IPA_EXTENSIONS =
            new UnicodeBlock("IPA_EXTENSIONS", "IPA EXTENSIONS");
        public static final UnicodeBlock SPACING_MODIFIER_LETTERS =
            new UnicodeBlock("SPACING_MODIFIER_LETTERS", "SPACING MODIFIER LETTERS");
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS =
            new UnicodeBlock("COMBINING_DIACRITICAL_MARKS", "COMBINING DIACRITICAL MARKS");
        public static final UnicodeBlock GREEK =
            new UnicodeBlock("GREEK", "GREEK AND COPTIC");
        public static final UnicodeBlock CYRILLIC =
            new UnicodeBlock("CYRILLIC", "CYRILLIC");
        public static final UnicodeBlock ARMENIAN =
            new UnicodeBlock("ARMENIAN", "ARMENIAN");
        public static final UnicodeBlock HEBREW =
            new UnicodeBlock("HEBREW", "HEBREW");
        public static final UnicodeBlock ARABIC =
            new UnicodeBlock("ARABIC", "ARABIC");
        public static final UnicodeBlock DEVANAGARI =
            new UnicodeBlock("DEVANAGARI", "DEVANAGARI");
        public static final UnicodeBlock BENGALI =
            new UnicodeBlock("BENGALI", "BENGALI");
        public static final UnicodeBlock GURMUKHI =
            new UnicodeBlock("GURMUKHI", "GURMUKHI");
        public static final UnicodeBlock GUJARATI =
            new UnicodeBlock("GUJARATI", "GUJARATI");
        public static final UnicodeBlock ORIYA =
            new UnicodeBlock("ORIYA", "ORIYA");
        public static final UnicodeBlock TAMIL =
            new UnicodeBlock("TAMIL", "TAMIL");
        public static final UnicodeBlock TELUGU =
            new UnicodeBlock("TELUGU", "TELUGU");
        public static final UnicodeBlock KANNADA =
            new UnicodeBlock("KANNADA", "KANNADA");
        public static final UnicodeBlock MALAYALAM =
            new UnicodeBlock("MALAYALAM", "MALAYALAM");
        public static final UnicodeBlock THAI =
            new UnicodeBlock("THAI", "THAI");
        public static final UnicodeBlock LAO =
            new UnicodeBlock("LAO", "LAO");
        public static final UnicodeBlock TIBETAN =
            new UnicodeBlock("TIBETAN", "TIBETAN");
        public static final UnicodeBlock GEORGIAN =
            new UnicodeBlock("GEORGIAN", "GEORGIAN");
        public static final UnicodeBlock HANGUL_JAMO =
            new UnicodeBlock("HANGUL_JAMO", "HANGUL JAMO");
        public static final UnicodeBlock LATIN_EXTENDED_ADDITIONAL =
            new UnicodeBlock("LATIN_EXTENDED_ADDITIONAL", "LATIN EXTENDED ADDITIONAL");
        public static final UnicodeBlock GREEK_EXTENDED =
            new UnicodeBlock("GREEK_EXTENDED", "GREEK EXTENDED");
        public static final UnicodeBlock GENERAL_PUNCTUATION =
            new UnicodeBlock("GENERAL_PUNCTUATION", "GENERAL PUNCTUATION");
        public static final UnicodeBlock SUPERSCRIPTS_AND_SUBSCRIPTS =
            new UnicodeBlock("SUPERSCRIPTS_AND_SUBSCRIPTS", "SUPERSCRIPTS AND SUBSCRIPTS");
        public static final UnicodeBlock CURRENCY_SYMBOLS =
            new UnicodeBlock("CURRENCY_SYMBOLS", "CURRENCY SYMBOLS");
        public static final UnicodeBlock COMBINING_MARKS_FOR_SYMBOLS =
            new UnicodeBlock("COMBINING_MARKS_FOR_SYMBOLS", "COMBINING DIACRITICAL MARKS FOR SYMBOLS");
        public static final UnicodeBlock LETTERLIKE_SYMBOLS =
            new UnicodeBlock("LETTERLIKE_SYMBOLS", "LETTERLIKE SYMBOLS");
        public static final UnicodeBlock NUMBER_FORMS =
            new UnicodeBlock("NUMBER_FORMS", "NUMBER FORMS");
        public static final UnicodeBlock ARROWS =
            new UnicodeBlock("ARROWS", "ARROWS");
        public static final UnicodeBlock MATHEMATICAL_OPERATORS =
            new UnicodeBlock("MATHEMATICAL_OPERATORS", "MATHEMATICAL OPERATORS");
        public static final UnicodeBlock MISCELLANEOUS_TECHNICAL =
            new UnicodeBlock("MISCELLANEOUS_TECHNICAL", "MISCELLANEOUS TECHNICAL");
        public static final UnicodeBlock CONTROL_PICTURES =
            new UnicodeBlock("CONTROL_PICTURES", "CONTROL PICTURES");
        public static final UnicodeBlock OPTICAL_CHARACTER_RECOGNITION =
            new UnicodeBlock("OPTICAL_CHARACTER_RECOGNITION", "OPTICAL CHARACTER RECOGNITION");
        public static final UnicodeBlock ENCLOSED_ALPHANUMERICS =
            new UnicodeBlock("ENCLOSED_ALPHANUMERICS", "ENCLOSED ALPHANUMERICS");
        public static final UnicodeBlock BOX_DRAWING =
            new UnicodeBlock("BOX_DRAWING", "BOX DRAWING");
        public static final UnicodeBlock BLOCK_ELEMENTS =
            new UnicodeBlock("BLOCK_ELEMENTS", "BLOCK ELEMENTS");
        public static final UnicodeBlock GEOMETRIC_SHAPES =
            new UnicodeBlock("GEOMETRIC_SHAPES", "GEOMETRIC SHAPES");
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS =
            new UnicodeBlock("MISCELLANEOUS_SYMBOLS", "MISCELLANEOUS SYMBOLS");
        public static final UnicodeBlock DINGBATS =
            new UnicodeBlock("DINGBATS", "DINGBATS");
        public static final UnicodeBlock CJK_SYMBOLS_AND_PUNCTUATION =
            new UnicodeBlock("CJK_SYMBOLS_AND_PUNCTUATION", "CJK SYMBOLS AND PUNCTUATION");
        public static final UnicodeBlock HIRAGANA =
            new UnicodeBlock("HIRAGANA", "HIRAGANA");
        public static final UnicodeBlock KATAKANA =
            new UnicodeBlock("KATAKANA", "KATAKANA");
        public static final UnicodeBlock BOPOMOFO =
            new UnicodeBlock("BOPOMOFO", "BOPOMOFO");
        public static final UnicodeBlock HANGUL_COMPATIBILITY_JAMO =
            new UnicodeBlock("HANGUL_COMPATIBILITY_JAMO", "HANGUL COMPATIBILITY JAMO");
        public static final UnicodeBlock KANBUN =
            new UnicodeBlock("KANBUN", "KANBUN");
        public static final UnicodeBlock ENCLOSED_CJK_LETTERS_AND_MONTHS =
            new UnicodeBlock("ENCLOSED_CJK_LETTERS_AND_MONTHS", "ENCLOSED CJK LETTERS AND MONTHS");
        public static final UnicodeBlock CJK_COMPATIBILITY =
            new UnicodeBlock("CJK_COMPATIBILITY", "CJK COMPATIBILITY");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS", "CJK UNIFIED IDEOGRAPHS");
        public static final UnicodeBlock HANGUL_SYLLABLES =
            new UnicodeBlock("HANGUL_SYLLABLES", "HANGUL SYLLABLES");
        public static final UnicodeBlock PRIVATE_USE_AREA =
            new UnicodeBlock("PRIVATE_USE_AREA", "PRIVATE USE AREA");
        public static final UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS =
            new UnicodeBlock("CJK_COMPATIBILITY_IDEOGRAPHS", "CJK COMPATIBILITY IDEOGRAPHS");
        public static final UnicodeBlock ALPHABETIC_PRESENTATION_FORMS =
            new UnicodeBlock("ALPHABETIC_PRESENTATION_FORMS", "ALPHABETIC PRESENTATION FORMS");
        public static final UnicodeBlock ARABIC_PRESENTATION_FORMS_A =
            new UnicodeBlock("ARABIC_PRESENTATION_FORMS_A", "ARABIC PRESENTATION FORMS-A");
        public static final UnicodeBlock COMBINING_HALF_MARKS =
            new UnicodeBlock("COMBINING_HALF_MARKS", "COMBINING HALF MARKS");
        public static final UnicodeBlock CJK_COMPATIBILITY_FORMS =
            new UnicodeBlock("CJK_COMPATIBILITY_FORMS", "CJK COMPATIBILITY FORMS");
        public static final UnicodeBlock SMALL_FORM_VARIANTS =
            new UnicodeBlock("SMALL_FORM_VARIANTS", "SMALL FORM VARIANTS");
        public static final UnicodeBlock ARABIC_PRESENTATION_FORMS_B =
            new UnicodeBlock("ARABIC_PRESENTATION_FORMS_B", "ARABIC PRESENTATION FORMS-B");
        public static final UnicodeBlock HALFWIDTH_AND_FULLWIDTH_FORMS =
            new UnicodeBlock("HALFWIDTH_AND_FULLWIDTH_FORMS", "HALFWIDTH AND FULLWIDTH FORMS");
        public static final UnicodeBlock SPECIALS =
            new UnicodeBlock("SPECIALS", "SPECIALS");
        @Deprecated(since = "1.5")
        public static final UnicodeBlock SURROGATES_AREA =
            new UnicodeBlock("SURROGATES_AREA", true);
        public static final UnicodeBlock SYRIAC =
            new UnicodeBlock("SYRIAC", "SYRIAC");
        public static final UnicodeBlock THAANA =
            new UnicodeBlock("THAANA", "THAANA");
        public static final UnicodeBlock SINHALA =
            new UnicodeBlock("SINHALA", "SINHALA");
        public static final UnicodeBlock MYANMAR =
            new UnicodeBlock("MYANMAR", "MYANMAR");
        public static final UnicodeBlock ETHIOPIC =
            new UnicodeBlock("ETHIOPIC", "ETHIOPIC");
        public static final UnicodeBlock CHEROKEE =
            new UnicodeBlock("CHEROKEE", "CHEROKEE");
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS =
            new UnicodeBlock("UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS", "UNIFIED CANADIAN ABORIGINAL SYLLABICS");
        public static final UnicodeBlock OGHAM =
            new UnicodeBlock("OGHAM", "OGHAM");
        public static final UnicodeBlock RUNIC =
            new UnicodeBlock("RUNIC", "RUNIC");
        public static final UnicodeBlock KHMER =
            new UnicodeBlock("KHMER", "KHMER");
        public static final UnicodeBlock MONGOLIAN =
            new UnicodeBlock("MONGOLIAN", "MONGOLIAN");
        public static final UnicodeBlock BRAILLE_PATTERNS =
            new UnicodeBlock("BRAILLE_PATTERNS", "BRAILLE PATTERNS");
        public static final UnicodeBlock CJK_RADICALS_SUPPLEMENT =
            new UnicodeBlock("CJK_RADICALS_SUPPLEMENT", "CJK RADICALS SUPPLEMENT");
        public static final UnicodeBlock KANGXI_RADICALS =
            new UnicodeBlock("KANGXI_RADICALS", "KANGXI RADICALS");
        public static final UnicodeBlock IDEOGRAPHIC_DESCRIPTION_CHARACTERS =
            new UnicodeBlock("IDEOGRAPHIC_DESCRIPTION_CHARACTERS", "IDEOGRAPHIC DESCRIPTION CHARACTERS");
        public static final UnicodeBlock BOPOMOFO_EXTENDED =
            new UnicodeBlock("BOPOMOFO_EXTENDED", "BOPOMOFO EXTENDED");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A", "CJK UNIFIED IDEOGRAPHS EXTENSION A");
        public static final UnicodeBlock YI_SYLLABLES =
            new UnicodeBlock("YI_SYLLABLES", "YI SYLLABLES");
        public static final UnicodeBlock YI_RADICALS =
            new UnicodeBlock("YI_RADICALS", "YI RADICALS");
        public static final UnicodeBlock CYRILLIC_SUPPLEMENTARY =
            new UnicodeBlock("CYRILLIC_SUPPLEMENTARY", "CYRILLIC SUPPLEMENT");
        public static final UnicodeBlock TAGALOG =
            new UnicodeBlock("TAGALOG", "TAGALOG");
        public static final UnicodeBlock HANUNOO =
            new UnicodeBlock("HANUNOO", "HANUNOO");
        public static final UnicodeBlock BUHID =
            new UnicodeBlock("BUHID", "BUHID");
        public static final UnicodeBlock TAGBANWA =
            new UnicodeBlock("TAGBANWA", "TAGBANWA");
        public static final UnicodeBlock LIMBU =
            new UnicodeBlock("LIMBU", "LIMBU");
        public static final UnicodeBlock TAI_LE =
            new UnicodeBlock("TAI_LE", "TAI LE");
        public static final UnicodeBlock KHMER_SYMBOLS =
            new UnicodeBlock("KHMER_SYMBOLS", "KHMER SYMBOLS");
        public static final UnicodeBlock PHONETIC_EXTENSIONS =
            new UnicodeBlock("PHONETIC_EXTENSIONS", "PHONETIC EXTENSIONS");
        public static final UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A =
            new UnicodeBlock("MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A", "MISCELLANEOUS MATHEMATICAL SYMBOLS-A");
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_A =
            new UnicodeBlock("SUPPLEMENTAL_ARROWS_A", "SUPPLEMENTAL ARROWS-A");
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_B =
            new UnicodeBlock("SUPPLEMENTAL_ARROWS_B", "SUPPLEMENTAL ARROWS-B");
        public static final UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B =
            new UnicodeBlock("MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B", "MISCELLANEOUS MATHEMATICAL SYMBOLS-B");
        public static final UnicodeBlock SUPPLEMENTAL_MATHEMATICAL_OPERATORS =
            new UnicodeBlock("SUPPLEMENTAL_MATHEMATICAL_OPERATORS", "SUPPLEMENTAL MATHEMATICAL OPERATORS");
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_ARROWS =
            new UnicodeBlock("MISCELLANEOUS_SYMBOLS_AND_ARROWS", "MISCELLANEOUS SYMBOLS AND ARROWS");
        public static final UnicodeBlock KATAKANA_PHONETIC_EXTENSIONS =
            new UnicodeBlock("KATAKANA_PHONETIC_EXTENSIONS", "KATAKANA PHONETIC EXTENSIONS");
        public static final UnicodeBlock YIJING_HEXAGRAM_SYMBOLS =
            new UnicodeBlock("YIJING_HEXAGRAM_SYMBOLS", "YIJING HEXAGRAM SYMBOLS");
        public static final UnicodeBlock VARIATION_SELECTORS =
            new UnicodeBlock("VARIATION_SELECTORS", "VARIATION SELECTORS");
        public static final UnicodeBlock LINEAR_B_SYLLABARY =
            new UnicodeBlock("LINEAR_B_SYLLABARY", "LINEAR B SYLLABARY");
        public static final UnicodeBlock LINEAR_B_IDEOGRAMS =
            new UnicodeBlock("LINEAR_B_IDEOGRAMS", "LINEAR B IDEOGRAMS");
        public static final UnicodeBlock AEGEAN_NUMBERS =
            new UnicodeBlock("AEGEAN_NUMBERS", "AEGEAN NUMBERS");
        public static final UnicodeBlock OLD_ITALIC =
            new UnicodeBlock("OLD_ITALIC", "OLD ITALIC");
        public static final UnicodeBlock GOTHIC =
            new UnicodeBlock("GOTHIC", "GOTHIC");
        public static final UnicodeBlock UGARITIC =
            new UnicodeBlock("UGARITIC", "UGARITIC");
        public static final UnicodeBlock DESERET =
            new UnicodeBlock("DESERET", "DESERET");
        public static final UnicodeBlock SHAVIAN =
            new UnicodeBlock("SHAVIAN", "SHAVIAN");
        public static final UnicodeBlock OSMANYA =
            new UnicodeBlock("OSMANYA", "OSMANYA");
        public static final UnicodeBlock CYPRIOT_SYLLABARY =
            new UnicodeBlock("CYPRIOT_SYLLABARY", "CYPRIOT SYLLABARY");
        public static final UnicodeBlock BYZANTINE_MUSICAL_SYMBOLS =
            new UnicodeBlock("BYZANTINE_MUSICAL_SYMBOLS", "BYZANTINE MUSICAL SYMBOLS");
        public static final UnicodeBlock MUSICAL_SYMBOLS =
            new UnicodeBlock("MUSICAL_SYMBOLS", "MUSICAL SYMBOLS");
        public static final UnicodeBlock TAI_XUAN_JING_SYMBOLS =
            new UnicodeBlock("TAI_XUAN_JING_SYMBOLS", "TAI XUAN JING SYMBOLS");
        public static final UnicodeBlock MATHEMATICAL_ALPHANUMERIC_SYMBOLS =
            new UnicodeBlock("MATHEMATICAL_ALPHANUMERIC_SYMBOLS", "MATHEMATICAL ALPHANUMERIC SYMBOLS");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B", "CJK UNIFIED IDEOGRAPHS EXTENSION B");
        public static final UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT =
            new UnicodeBlock("CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT", "CJK COMPATIBILITY IDEOGRAPHS SUPPLEMENT");
        public static final UnicodeBlock TAGS =
            new UnicodeBlock("TAGS", "TAGS");
        public static final UnicodeBlock VARIATION_SELECTORS_SUPPLEMENT =
            new UnicodeBlock("VARIATION_SELECTORS_SUPPLEMENT", "VARIATION SELECTORS SUPPLEMENT");
        public static final UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_A =
            new UnicodeBlock("SUPPLEMENTARY_PRIVATE_USE_AREA_A", "SUPPLEMENTARY PRIVATE USE AREA-A");
        public static final UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_B =
            new UnicodeBlock("SUPPLEMENTARY_PRIVATE_USE_AREA_B", "SUPPLEMENTARY PRIVATE USE AREA-B");
        public static final UnicodeBlock HIGH_SURROGATES =
            new UnicodeBlock("HIGH_SURROGATES", "HIGH SURROGATES");
        public static final UnicodeBlock HIGH_PRIVATE_USE_SURROGATES =
            new UnicodeBlock("HIGH_PRIVATE_USE_SURROGATES", "HIGH PRIVATE USE SURROGATES");
        public static final UnicodeBlock LOW_SURROGATES =
            new UnicodeBlock("LOW_SURROGATES", "LOW SURROGATES");
        public static final UnicodeBlock ARABIC_SUPPLEMENT =
            new UnicodeBlock("ARABIC_SUPPLEMENT", "ARABIC SUPPLEMENT");
        public static final UnicodeBlock NKO =
            new UnicodeBlock("NKO", "NKO");
        public static final UnicodeBlock SAMARITAN =
            new UnicodeBlock("SAMARITAN", "SAMARITAN");
        public static final UnicodeBlock MANDAIC =
            new UnicodeBlock("MANDAIC", "MANDAIC");
        public static final UnicodeBlock ETHIOPIC_SUPPLEMENT =
            new UnicodeBlock("ETHIOPIC_SUPPLEMENT", "ETHIOPIC SUPPLEMENT");
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED =
            new UnicodeBlock("UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED", "UNIFIED CANADIAN ABORIGINAL SYLLABICS EXTENDED");
        public static final UnicodeBlock NEW_TAI_LUE =
            new UnicodeBlock("NEW_TAI_LUE", "NEW TAI LUE");
        public static final UnicodeBlock BUGINESE =
            new UnicodeBlock("BUGINESE", "BUGINESE");
        public static final UnicodeBlock TAI_THAM =
            new UnicodeBlock("TAI_THAM", "TAI THAM");
        public static final UnicodeBlock BALINESE =
            new UnicodeBlock("BALINESE", "BALINESE");
        public static final UnicodeBlock SUNDANESE =
            new UnicodeBlock("SUNDANESE", "SUNDANESE");
        public static final UnicodeBlock BATAK =
            new UnicodeBlock("BATAK", "BATAK");
        public static final UnicodeBlock LEPCHA =
            new UnicodeBlock("LEPCHA", "LEPCHA");
        public static final UnicodeBlock OL_CHIKI =
            new UnicodeBlock("OL_CHIKI", "OL CHIKI");
        public static final UnicodeBlock VEDIC_EXTENSIONS =
            new UnicodeBlock("VEDIC_EXTENSIONS", "VEDIC EXTENSIONS");
        public static final UnicodeBlock PHONETIC_EXTENSIONS_SUPPLEMENT =
            new UnicodeBlock("PHONETIC_EXTENSIONS_SUPPLEMENT", "PHONETIC EXTENSIONS SUPPLEMENT");
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS_SUPPLEMENT =
            new UnicodeBlock("COMBINING_DIACRITICAL_MARKS_SUPPLEMENT", "COMBINING DIACRITICAL MARKS SUPPLEMENT");
        public static final UnicodeBlock GLAGOLITIC =
            new UnicodeBlock("GLAGOLITIC", "GLAGOLITIC");
        public static final UnicodeBlock LATIN_EXTENDED_C =
            new UnicodeBlock("LATIN_EXTENDED_C", "LATIN EXTENDED-C");
        public static final UnicodeBlock COPTIC =
            new UnicodeBlock("COPTIC", "COPTIC");
        public static final UnicodeBlock GEORGIAN_SUPPLEMENT =
            new UnicodeBlock("GEORGIAN_SUPPLEMENT", "GEORGIAN SUPPLEMENT");
        public static final UnicodeBlock TIFINAGH =
            new UnicodeBlock("TIFINAGH", "TIFINAGH");
        public static final UnicodeBlock ETHIOPIC_EXTENDED =
            new UnicodeBlock("ETHIOPIC_EXTENDED", "ETHIOPIC EXTENDED");
        public static final UnicodeBlock CYRILLIC_EXTENDED_A =
            new UnicodeBlock("CYRILLIC_EXTENDED_A", "CYRILLIC EXTENDED-A");
        public static final UnicodeBlock SUPPLEMENTAL_PUNCTUATION =
            new UnicodeBlock("SUPPLEMENTAL_PUNCTUATION", "SUPPLEMENTAL PUNCTUATION");
        public static final UnicodeBlock CJK_STROKES =
            new UnicodeBlock("CJK_STROKES", "CJK STROKES");
        public static final UnicodeBlock LISU =
            new UnicodeBlock("LISU", "LISU");
        public static final UnicodeBlock VAI =
            new UnicodeBlock("VAI", "VAI");
        public static final UnicodeBlock CYRILLIC_EXTENDED_B =
            new UnicodeBlock("CYRILLIC_EXTENDED_B", "CYRILLIC EXTENDED-B");
        public static final UnicodeBlock BAMUM =
            new UnicodeBlock("BAMUM", "BAMUM");
        public static final UnicodeBlock MODIFIER_TONE_LETTERS =
            new UnicodeBlock("MODIFIER_TONE_LETTERS", "MODIFIER TONE LETTERS");
        public static final UnicodeBlock LATIN_EXTENDED_D =
            new UnicodeBlock("LATIN_EXTENDED_D", "LATIN EXTENDED-D");
        public static final UnicodeBlock SYLOTI_NAGRI =
            new UnicodeBlock("SYLOTI_NAGRI", "SYLOTI NAGRI");
        public static final UnicodeBlock COMMON_INDIC_NUMBER_FORMS =
            new UnicodeBlock("COMMON_INDIC_NUMBER_FORMS", "COMMON INDIC NUMBER FORMS");
        public static final UnicodeBlock PHAGS_PA =
            new UnicodeBlock("PHAGS_PA", "PHAGS-PA");
        public static final UnicodeBlock SAURASHTRA =
            new UnicodeBlock("SAURASHTRA", "SAURASHTRA");
        public static final UnicodeBlock DEVANAGARI_EXTENDED =
            new UnicodeBlock("DEVANAGARI_EXTENDED", "DEVANAGARI EXTENDED");
        public static final UnicodeBlock KAYAH_LI =
            new UnicodeBlock("KAYAH_LI", "KAYAH LI");
        public static final UnicodeBlock REJANG =
            new UnicodeBlock("REJANG", "REJANG");
        public static final UnicodeBlock HANGUL_JAMO_EXTENDED_A =
            new UnicodeBlock("HANGUL_JAMO_EXTENDED_A", "HANGUL JAMO EXTENDED-A");
        public static final UnicodeBlock JAVANESE =
            new UnicodeBlock("JAVANESE", "JAVANESE");
        public static final UnicodeBlock CHAM =
            new UnicodeBlock("CHAM", "CHAM");
        public static final UnicodeBlock MYANMAR_EXTENDED_A =
            new UnicodeBlock("MYANMAR_EXTENDED_A", "MYANMAR EXTENDED-A");
        public static final UnicodeBlock TAI_VIET =
            new UnicodeBlock("TAI_VIET", "TAI VIET");
        public static final UnicodeBlock ETHIOPIC_EXTENDED_A =
            new UnicodeBlock("ETHIOPIC_EXTENDED_A", "ETHIOPIC EXTENDED-A");
        public static final UnicodeBlock MEETEI_MAYEK =
            new UnicodeBlock("MEETEI_MAYEK", "MEETEI MAYEK");
        public static final UnicodeBlock HANGUL_JAMO_EXTENDED_B =
            new UnicodeBlock("HANGUL_JAMO_EXTENDED_B", "HANGUL JAMO EXTENDED-B");
        public static final UnicodeBlock VERTICAL_FORMS =
            new UnicodeBlock("VERTICAL_FORMS", "VERTICAL FORMS");
        public static final UnicodeBlock ANCIENT_GREEK_NUMBERS =
            new UnicodeBlock("ANCIENT_GREEK_NUMBERS", "ANCIENT GREEK NUMBERS");
        public static final UnicodeBlock ANCIENT_SYMBOLS =
            new UnicodeBlock("ANCIENT_SYMBOLS", "ANCIENT SYMBOLS");
        public static final UnicodeBlock PHAISTOS_DISC =
            new UnicodeBlock("PHAISTOS_DISC", "PHAISTOS DISC");
        public static final UnicodeBlock LYCIAN =
            new UnicodeBlock("LYCIAN", "LYCIAN");
        public static final UnicodeBlock CARIAN =
            new UnicodeBlock("CARIAN", "CARIAN");
        public static final UnicodeBlock OLD_PERSIAN =
            new UnicodeBlock("OLD_PERSIAN", "OLD PERSIAN");
        public static final UnicodeBlock IMPERIAL_ARAMAIC =
            new UnicodeBlock("IMPERIAL_ARAMAIC", "IMPERIAL ARAMAIC");
        public static final UnicodeBlock PHOENICIAN =
            new UnicodeBlock("PHOENICIAN", "PHOENICIAN");
        public static final UnicodeBlock LYDIAN =
            new UnicodeBlock("LYDIAN", "LYDIAN");
        public static final UnicodeBlock KHAROSHTHI =
            new UnicodeBlock("KHAROSHTHI", "KHAROSHTHI");
        public static final UnicodeBlock OLD_SOUTH_ARABIAN =
            new UnicodeBlock("OLD_SOUTH_ARABIAN", "OLD SOUTH ARABIAN");
        public static final UnicodeBlock AVESTAN =
            new UnicodeBlock("AVESTAN", "AVESTAN");
        public static final UnicodeBlock INSCRIPTIONAL_PARTHIAN =
            new UnicodeBlock("INSCRIPTIONAL_PARTHIAN", "INSCRIPTIONAL PARTHIAN");
        public static final UnicodeBlock INSCRIPTIONAL_PAHLAVI =
            new UnicodeBlock("INSCRIPTIONAL_PAHLAVI", "INSCRIPTIONAL PAHLAVI");
        public static final UnicodeBlock OLD_TURKIC =
            new UnicodeBlock("OLD_TURKIC", "OLD TURKIC");
        public static final UnicodeBlock RUMI_NUMERAL_SYMBOLS =
            new UnicodeBlock("RUMI_NUMERAL_SYMBOLS", "RUMI NUMERAL SYMBOLS");
        public static final UnicodeBlock BRAHMI =
            new UnicodeBlock("BRAHMI", "BRAHMI");
        public static final UnicodeBlock KAITHI =
            new UnicodeBlock("KAITHI", "KAITHI");
        public static final UnicodeBlock CUNEIFORM =
            new UnicodeBlock("CUNEIFORM", "CUNEIFORM");
        public static final UnicodeBlock CUNEIFORM_NUMBERS_AND_PUNCTUATION =
            new UnicodeBlock("CUNEIFORM_NUMBERS_AND_PUNCTUATION", "CUNEIFORM NUMBERS AND PUNCTUATION");
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPHS =
            new UnicodeBlock("EGYPTIAN_HIEROGLYPHS", "EGYPTIAN HIEROGLYPHS");
        public static final UnicodeBlock BAMUM_SUPPLEMENT =
            new UnicodeBlock("BAMUM_SUPPLEMENT", "BAMUM SUPPLEMENT");
        public static final UnicodeBlock KANA_SUPPLEMENT =
            new UnicodeBlock("KANA_SUPPLEMENT", "KANA SUPPLEMENT");
        public static final UnicodeBlock ANCIENT_GREEK_MUSICAL_NOTATION =
            new UnicodeBlock("ANCIENT_GREEK_MUSICAL_NOTATION", "ANCIENT GREEK MUSICAL NOTATION");
        public static final UnicodeBlock COUNTING_ROD_NUMERALS =
            new UnicodeBlock("COUNTING_ROD_NUMERALS", "COUNTING ROD NUMERALS");
        public static final UnicodeBlock MAHJONG_TILES =
            new UnicodeBlock("MAHJONG_TILES", "MAHJONG TILES");
        public static final UnicodeBlock DOMINO_TILES =
            new UnicodeBlock("DOMINO_TILES", "DOMINO TILES");
        public static final UnicodeBlock PLAYING_CARDS =
            new UnicodeBlock("PLAYING_CARDS", "PLAYING CARDS");
        public static final UnicodeBlock ENCLOSED_ALPHANUMERIC_SUPPLEMENT =
            new UnicodeBlock("ENCLOSED_ALPHANUMERIC_SUPPLEMENT", "ENCLOSED ALPHANUMERIC SUPPLEMENT");
        public static final UnicodeBlock ENCLOSED_IDEOGRAPHIC_SUPPLEMENT =
            new UnicodeBlock("ENCLOSED_IDEOGRAPHIC_SUPPLEMENT", "ENCLOSED IDEOGRAPHIC SUPPLEMENT");
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS =
            new UnicodeBlock("MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS", "MISCELLANEOUS SYMBOLS AND PICTOGRAPHS");
        public static final UnicodeBlock EMOTICONS =
            new UnicodeBlock("EMOTICONS", "EMOTICONS");
        public static final UnicodeBlock TRANSPORT_AND_MAP_SYMBOLS =
            new UnicodeBlock("TRANSPORT_AND_MAP_SYMBOLS", "TRANSPORT AND MAP SYMBOLS");
        public static final UnicodeBlock ALCHEMICAL_SYMBOLS =
            new UnicodeBlock("ALCHEMICAL_SYMBOLS", "ALCHEMICAL SYMBOLS");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C", "CJK UNIFIED IDEOGRAPHS EXTENSION C");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D", "CJK UNIFIED IDEOGRAPHS EXTENSION D");
        public static final UnicodeBlock ARABIC_EXTENDED_A =
            new UnicodeBlock("ARABIC_EXTENDED_A", "ARABIC EXTENDED-A");
        public static final UnicodeBlock SUNDANESE_SUPPLEMENT =
            new UnicodeBlock("SUNDANESE_SUPPLEMENT", "SUNDANESE SUPPLEMENT");
        public static final UnicodeBlock MEETEI_MAYEK_EXTENSIONS =
            new UnicodeBlock("MEETEI_MAYEK_EXTENSIONS", "MEETEI MAYEK EXTENSIONS");
        public static final UnicodeBlock MEROITIC_HIEROGLYPHS =
            new UnicodeBlock("MEROITIC_HIEROGLYPHS", "MEROITIC HIEROGLYPHS");
        public static final UnicodeBlock MEROITIC_CURSIVE =
            new UnicodeBlock("MEROITIC_CURSIVE", "MEROITIC CURSIVE");
        public static final UnicodeBlock SORA_SOMPENG =
            new UnicodeBlock("SORA_SOMPENG", "SORA SOMPENG");
        public static final UnicodeBlock CHAKMA =
            new UnicodeBlock("CHAKMA", "CHAKMA");
        public static final UnicodeBlock SHARADA =
            new UnicodeBlock("SHARADA", "SHARADA");
        public static final UnicodeBlock TAKRI =
            new UnicodeBlock("TAKRI", "TAKRI");
        public static final UnicodeBlock MIAO =
            new UnicodeBlock("MIAO", "MIAO");
        public static final UnicodeBlock ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS =
            new UnicodeBlock("ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS", "ARABIC MATHEMATICAL ALPHABETIC SYMBOLS");
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS_EXTENDED =
            new UnicodeBlock("COMBINING_DIACRITICAL_MARKS_EXTENDED", "COMBINING DIACRITICAL MARKS EXTENDED");
        public static final UnicodeBlock MYANMAR_EXTENDED_B =
            new UnicodeBlock("MYANMAR_EXTENDED_B", "MYANMAR EXTENDED-B");
        public static final UnicodeBlock LATIN_EXTENDED_E =
            new UnicodeBlock("LATIN_EXTENDED_E", "LATIN EXTENDED-E");
        public static final UnicodeBlock COPTIC_EPACT_NUMBERS =
            new UnicodeBlock("COPTIC_EPACT_NUMBERS", "COPTIC EPACT NUMBERS");
        public static final UnicodeBlock OLD_PERMIC =
            new UnicodeBlock("OLD_PERMIC", "OLD PERMIC");
        public static final UnicodeBlock ELBASAN =
            new UnicodeBlock("ELBASAN", "ELBASAN");
        public static final UnicodeBlock CAUCASIAN_ALBANIAN =
            new UnicodeBlock("CAUCASIAN_ALBANIAN", "CAUCASIAN ALBANIAN");
        public static final UnicodeBlock LINEAR_A =
            new UnicodeBlock("LINEAR_A", "LINEAR A");
        public static final UnicodeBlock PALMYRENE =
            new UnicodeBlock("PALMYRENE", "PALMYRENE");
        public static final UnicodeBlock NABATAEAN =
            new UnicodeBlock("NABATAEAN", "NABATAEAN");
        public static final UnicodeBlock OLD_NORTH_ARABIAN =
            new UnicodeBlock("OLD_NORTH_ARABIAN", "OLD NORTH ARABIAN");
        public static final UnicodeBlock MANICHAEAN =
            new UnicodeBlock("MANICHAEAN", "MANICHAEAN");
        public static final UnicodeBlock PSALTER_PAHLAVI =
            new UnicodeBlock("PSALTER_PAHLAVI", "PSALTER PAHLAVI");
        public static final UnicodeBlock MAHAJANI =
            new UnicodeBlock("MAHAJANI", "MAHAJANI");
        public static final UnicodeBlock SINHALA_ARCHAIC_NUMBERS =
            new UnicodeBlock("SINHALA_ARCHAIC_NUMBERS", "SINHALA ARCHAIC NUMBERS");
        public static final UnicodeBlock KHOJKI =
            new UnicodeBlock("KHOJKI", "KHOJKI");
        public static final UnicodeBlock KHUDAWADI =
            new UnicodeBlock("KHUDAWADI", "KHUDAWADI");
        public static final UnicodeBlock GRANTHA =
            new UnicodeBlock("GRANTHA", "GRANTHA");
        public static final UnicodeBlock TIRHUTA =
            new UnicodeBlock("TIRHUTA", "TIRHUTA");
        public static final UnicodeBlock SIDDHAM =
            new UnicodeBlock("SIDDHAM", "SIDDHAM");
        public static final UnicodeBlock MODI =
            new UnicodeBlock("MODI", "MODI");
        public static final UnicodeBlock WARANG_CITI =
            new UnicodeBlock("WARANG_CITI", "WARANG CITI");
        public static final UnicodeBlock PAU_CIN_HAU =
            new UnicodeBlock("PAU_CIN_HAU", "PAU CIN HAU");
        public static final UnicodeBlock MRO =
            new UnicodeBlock("MRO", "MRO");
        public static final UnicodeBlock BASSA_VAH =
            new UnicodeBlock("BASSA_VAH", "BASSA VAH");
        public static final UnicodeBlock PAHAWH_HMONG =
            new UnicodeBlock("PAHAWH_HMONG", "PAHAWH HMONG");
        public static final UnicodeBlock DUPLOYAN =
            new UnicodeBlock("DUPLOYAN", "DUPLOYAN");
        public static final UnicodeBlock SHORTHAND_FORMAT_CONTROLS =
            new UnicodeBlock("SHORTHAND_FORMAT_CONTROLS", "SHORTHAND FORMAT CONTROLS");
        public static final UnicodeBlock MENDE_KIKAKUI =
            new UnicodeBlock("MENDE_KIKAKUI", "MENDE KIKAKUI");
        public static final UnicodeBlock ORNAMENTAL_DINGBATS =
            new UnicodeBlock("ORNAMENTAL_DINGBATS", "ORNAMENTAL DINGBATS");
        public static final UnicodeBlock GEOMETRIC_SHAPES_EXTENDED =
            new UnicodeBlock("GEOMETRIC_SHAPES_EXTENDED", "GEOMETRIC SHAPES EXTENDED");
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_C =
            new UnicodeBlock("SUPPLEMENTAL_ARROWS_C", "SUPPLEMENTAL ARROWS-C");
        public static final UnicodeBlock CHEROKEE_SUPPLEMENT =
            new UnicodeBlock("CHEROKEE_SUPPLEMENT", "CHEROKEE SUPPLEMENT");
        public static final UnicodeBlock HATRAN =
            new UnicodeBlock("HATRAN", "HATRAN");
        public static final UnicodeBlock OLD_HUNGARIAN =
            new UnicodeBlock("OLD_HUNGARIAN", "OLD HUNGARIAN");
        public static final UnicodeBlock MULTANI =
            new UnicodeBlock("MULTANI", "MULTANI");
        public static final UnicodeBlock AHOM =
            new UnicodeBlock("AHOM", "AHOM");
        public static final UnicodeBlock EARLY_DYNASTIC_CUNEIFORM =
            new UnicodeBlock("EARLY_DYNASTIC_CUNEIFORM", "EARLY DYNASTIC CUNEIFORM");
        public static final UnicodeBlock ANATOLIAN_HIEROGLYPHS =
            new UnicodeBlock("ANATOLIAN_HIEROGLYPHS", "ANATOLIAN HIEROGLYPHS");
        public static final UnicodeBlock SUTTON_SIGNWRITING =
            new UnicodeBlock("SUTTON_SIGNWRITING", "SUTTON SIGNWRITING");
        public static final UnicodeBlock SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS =
            new UnicodeBlock("SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS", "SUPPLEMENTAL SYMBOLS AND PICTOGRAPHS");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E", "CJK UNIFIED IDEOGRAPHS EXTENSION E");
        public static final UnicodeBlock SYRIAC_SUPPLEMENT =
            new UnicodeBlock("SYRIAC_SUPPLEMENT", "SYRIAC SUPPLEMENT");
        public static final UnicodeBlock CYRILLIC_EXTENDED_C =
            new UnicodeBlock("CYRILLIC_EXTENDED_C", "CYRILLIC EXTENDED-C");
        public static final UnicodeBlock OSAGE =
            new UnicodeBlock("OSAGE", "OSAGE");
        public static final UnicodeBlock NEWA =
            new UnicodeBlock("NEWA", "NEWA");
        public static final UnicodeBlock MONGOLIAN_SUPPLEMENT =
            new UnicodeBlock("MONGOLIAN_SUPPLEMENT", "MONGOLIAN SUPPLEMENT");
        public static final UnicodeBlock MARCHEN =
            new UnicodeBlock("MARCHEN", "MARCHEN");
        public static final UnicodeBlock IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION =
            new UnicodeBlock("IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION", "IDEOGRAPHIC SYMBOLS AND PUNCTUATION");
        public static final UnicodeBlock TANGUT =
            new UnicodeBlock("TANGUT", "TANGUT");
        public static final UnicodeBlock TANGUT_COMPONENTS =
            new UnicodeBlock("TANGUT_COMPONENTS", "TANGUT COMPONENTS");
        public static final UnicodeBlock KANA_EXTENDED_A =
            new UnicodeBlock("KANA_EXTENDED_A", "KANA EXTENDED-A");
        public static final UnicodeBlock GLAGOLITIC_SUPPLEMENT =
            new UnicodeBlock("GLAGOLITIC_SUPPLEMENT", "GLAGOLITIC SUPPLEMENT");
        public static final UnicodeBlock ADLAM =
            new UnicodeBlock("ADLAM", "ADLAM");
        public static final UnicodeBlock MASARAM_GONDI =
            new UnicodeBlock("MASARAM_GONDI", "MASARAM GONDI");
        public static final UnicodeBlock ZANABAZAR_SQUARE =
            new UnicodeBlock("ZANABAZAR_SQUARE", "ZANABAZAR SQUARE");
        public static final UnicodeBlock NUSHU =
            new UnicodeBlock("NUSHU", "NUSHU");
        public static final UnicodeBlock SOYOMBO =
            new UnicodeBlock("SOYOMBO", "SOYOMBO");
        public static final UnicodeBlock BHAIKSUKI =
            new UnicodeBlock("BHAIKSUKI", "BHAIKSUKI");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F", "CJK UNIFIED IDEOGRAPHS EXTENSION F");
        public static final UnicodeBlock GEORGIAN_EXTENDED =
            new UnicodeBlock("GEORGIAN_EXTENDED", "GEORGIAN EXTENDED");
        public static final UnicodeBlock HANIFI_ROHINGYA =
            new UnicodeBlock("HANIFI_ROHINGYA", "HANIFI ROHINGYA");
        public static final UnicodeBlock OLD_SOGDIAN =
            new UnicodeBlock("OLD_SOGDIAN", "OLD SOGDIAN");
        public static final UnicodeBlock SOGDIAN =
            new UnicodeBlock("SOGDIAN", "SOGDIAN");
        public static final UnicodeBlock DOGRA =
            new UnicodeBlock("DOGRA", "DOGRA");
        public static final UnicodeBlock GUNJALA_GONDI =
            new UnicodeBlock("GUNJALA_GONDI", "GUNJALA GONDI");
        public static final UnicodeBlock MAKASAR =
            new UnicodeBlock("MAKASAR", "MAKASAR");
        public static final UnicodeBlock MEDEFAIDRIN =
            new UnicodeBlock("MEDEFAIDRIN", "MEDEFAIDRIN");
        public static final UnicodeBlock MAYAN_NUMERALS =
            new UnicodeBlock("MAYAN_NUMERALS", "MAYAN NUMERALS");
        public static final UnicodeBlock INDIC_SIYAQ_NUMBERS =
            new UnicodeBlock("INDIC_SIYAQ_NUMBERS", "INDIC SIYAQ NUMBERS");
        public static final UnicodeBlock CHESS_SYMBOLS =
            new UnicodeBlock("CHESS_SYMBOLS", "CHESS SYMBOLS");
        public static final UnicodeBlock ELYMAIC =
            new UnicodeBlock("ELYMAIC", "ELYMAIC");
        public static final UnicodeBlock NANDINAGARI =
            new UnicodeBlock("NANDINAGARI", "NANDINAGARI");
        public static final UnicodeBlock TAMIL_SUPPLEMENT =
            new UnicodeBlock("TAMIL_SUPPLEMENT", "TAMIL SUPPLEMENT");
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS =
            new UnicodeBlock("EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS", "EGYPTIAN HIEROGLYPH FORMAT CONTROLS");
        public static final UnicodeBlock SMALL_KANA_EXTENSION =
            new UnicodeBlock("SMALL_KANA_EXTENSION", "SMALL KANA EXTENSION");
        public static final UnicodeBlock NYIAKENG_PUACHUE_HMONG =
            new UnicodeBlock("NYIAKENG_PUACHUE_HMONG", "NYIAKENG PUACHUE HMONG");
        public static final UnicodeBlock WANCHO =
            new UnicodeBlock("WANCHO", "WANCHO");
        public static final UnicodeBlock OTTOMAN_SIYAQ_NUMBERS =
            new UnicodeBlock("OTTOMAN_SIYAQ_NUMBERS", "OTTOMAN SIYAQ NUMBERS");
        public static final UnicodeBlock SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A =
            new UnicodeBlock("SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A", "SYMBOLS AND PICTOGRAPHS EXTENDED-A");
        public static final UnicodeBlock YEZIDI =
            new UnicodeBlock("YEZIDI", "YEZIDI");
        public static final UnicodeBlock CHORASMIAN =
            new UnicodeBlock("CHORASMIAN", "CHORASMIAN");
        public static final UnicodeBlock DIVES_AKURU =
            new UnicodeBlock("DIVES_AKURU", "DIVES AKURU");
        public static final UnicodeBlock LISU_SUPPLEMENT =
            new UnicodeBlock("LISU_SUPPLEMENT", "LISU SUPPLEMENT");
        public static final UnicodeBlock KHITAN_SMALL_SCRIPT =
            new UnicodeBlock("KHITAN_SMALL_SCRIPT", "KHITAN SMALL SCRIPT");
        public static final UnicodeBlock TANGUT_SUPPLEMENT =
            new UnicodeBlock("TANGUT_SUPPLEMENT", "TANGUT SUPPLEMENT");
        public static final UnicodeBlock SYMBOLS_FOR_LEGACY_COMPUTING =
            new UnicodeBlock("SYMBOLS_FOR_LEGACY_COMPUTING", "SYMBOLS FOR LEGACY COMPUTING");
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G =
            new UnicodeBlock("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G", "CJK UNIFIED IDEOGRAPHS EXTENSION G");

        public static UnicodeBlock of(char c) {
            return of((int) c);
        }

        public static UnicodeBlock of(int codePoint) {
            checkCodePoint(codePoint);
            int i = Unicode.block(codePoint);
            return i < 0 ? null : BY_INDEX.get(i);
        }

        public static final UnicodeBlock forName(String blockName) {
            UnicodeBlock block = BY_NAME.get(blockName.toUpperCase(java.util.Locale.US));
            if (block == null) {
                throw new IllegalArgumentException("Not a valid block name: " + blockName);
            }
            return block;
        }
    }

    /** The scripts of Unicode, each with its codes of four letters. */
    public enum UnicodeScript {
        COMMON("ZYYY"),
        LATIN("LATN"),
        GREEK("GREK"),
        CYRILLIC("CYRL"),
        ARMENIAN("ARMN"),
        HEBREW("HEBR"),
        ARABIC("ARAB"),
        SYRIAC("SYRC"),
        THAANA("THAA"),
        DEVANAGARI("DEVA"),
        BENGALI("BENG"),
        GURMUKHI("GURU"),
        GUJARATI("GUJR"),
        ORIYA("ORYA"),
        TAMIL("TAML"),
        TELUGU("TELU"),
        KANNADA("KNDA"),
        MALAYALAM("MLYM"),
        SINHALA("SINH"),
        THAI,
        LAO("LAOO"),
        TIBETAN("TIBT"),
        MYANMAR("MYMR"),
        GEORGIAN("GEOR"),
        HANGUL("HANG"),
        ETHIOPIC("ETHI"),
        CHEROKEE("CHER"),
        CANADIAN_ABORIGINAL("CANS"),
        OGHAM("OGAM"),
        RUNIC("RUNR"),
        KHMER("KHMR"),
        MONGOLIAN("MONG"),
        HIRAGANA("HIRA"),
        KATAKANA("KANA"),
        BOPOMOFO("BOPO"),
        HAN("HANI"),
        YI("YIII"),
        OLD_ITALIC("ITAL"),
        GOTHIC("GOTH"),
        DESERET("DSRT"),
        INHERITED("ZINH"),
        TAGALOG("TGLG"),
        HANUNOO("HANO"),
        BUHID("BUHD"),
        TAGBANWA("TAGB"),
        LIMBU("LIMB"),
        TAI_LE("TALE"),
        LINEAR_B("LINB"),
        UGARITIC("UGAR"),
        SHAVIAN("SHAW"),
        OSMANYA("OSMA"),
        CYPRIOT("CPRT"),
        BRAILLE("BRAI"),
        BUGINESE("BUGI"),
        COPTIC("COPT"),
        NEW_TAI_LUE("TALU"),
        GLAGOLITIC("GLAG"),
        TIFINAGH("TFNG"),
        SYLOTI_NAGRI("SYLO"),
        OLD_PERSIAN("XPEO"),
        KHAROSHTHI("KHAR"),
        BALINESE("BALI"),
        CUNEIFORM("XSUX"),
        PHOENICIAN("PHNX"),
        PHAGS_PA("PHAG"),
        NKO("NKOO"),
        SUNDANESE("SUND"),
        BATAK("BATK"),
        LEPCHA("LEPC"),
        OL_CHIKI("OLCK"),
        VAI("VAII"),
        SAURASHTRA("SAUR"),
        KAYAH_LI("KALI"),
        REJANG("RJNG"),
        LYCIAN("LYCI"),
        CARIAN("CARI"),
        LYDIAN("LYDI"),
        CHAM,
        TAI_THAM("LANA"),
        TAI_VIET("TAVT"),
        AVESTAN("AVST"),
        EGYPTIAN_HIEROGLYPHS("EGYP"),
        SAMARITAN("SAMR"),
        MANDAIC("MAND"),
        LISU,
        BAMUM("BAMU"),
        JAVANESE("JAVA"),
        MEETEI_MAYEK("MTEI"),
        IMPERIAL_ARAMAIC("ARMI"),
        OLD_SOUTH_ARABIAN("SARB"),
        INSCRIPTIONAL_PARTHIAN("PRTI"),
        INSCRIPTIONAL_PAHLAVI("PHLI"),
        OLD_TURKIC("ORKH"),
        BRAHMI("BRAH"),
        KAITHI("KTHI"),
        MEROITIC_HIEROGLYPHS("MERO"),
        MEROITIC_CURSIVE("MERC"),
        SORA_SOMPENG("SORA"),
        CHAKMA("CAKM"),
        SHARADA("SHRD"),
        TAKRI("TAKR"),
        MIAO("PLRD"),
        CAUCASIAN_ALBANIAN("AGHB"),
        BASSA_VAH("BASS"),
        DUPLOYAN("DUPL"),
        ELBASAN("ELBA"),
        GRANTHA("GRAN"),
        PAHAWH_HMONG("HMNG"),
        KHOJKI("KHOJ"),
        LINEAR_A("LINA"),
        MAHAJANI("MAHJ"),
        MANICHAEAN("MANI"),
        MENDE_KIKAKUI("MEND"),
        MODI,
        MRO("MROO"),
        OLD_NORTH_ARABIAN("NARB"),
        NABATAEAN("NBAT"),
        PALMYRENE("PALM"),
        PAU_CIN_HAU("PAUC"),
        OLD_PERMIC("PERM"),
        PSALTER_PAHLAVI("PHLP"),
        SIDDHAM("SIDD"),
        KHUDAWADI("SIND"),
        TIRHUTA("TIRH"),
        WARANG_CITI("WARA"),
        AHOM,
        ANATOLIAN_HIEROGLYPHS("HLUW"),
        HATRAN("HATR"),
        MULTANI("MULT"),
        OLD_HUNGARIAN("HUNG"),
        SIGNWRITING("SGNW"),
        ADLAM("ADLM"),
        BHAIKSUKI("BHKS"),
        MARCHEN("MARC"),
        NEWA,
        OSAGE("OSGE"),
        TANGUT("TANG"),
        MASARAM_GONDI("GONM"),
        NUSHU("NSHU"),
        SOYOMBO("SOYO"),
        ZANABAZAR_SQUARE("ZANB"),
        HANIFI_ROHINGYA("ROHG"),
        OLD_SOGDIAN("SOGO"),
        SOGDIAN("SOGD"),
        DOGRA("DOGR"),
        GUNJALA_GONDI("GONG"),
        MAKASAR("MAKA"),
        MEDEFAIDRIN("MEDF"),
        ELYMAIC("ELYM"),
        NANDINAGARI("NAND"),
        NYIAKENG_PUACHUE_HMONG("HMNP"),
        WANCHO("WCHO"),
        YEZIDI("YEZI"),
        CHORASMIAN("CHRS"),
        DIVES_AKURU("DIAK"),
        KHITAN_SMALL_SCRIPT("KITS"),
        UNKNOWN("ZZZZ");

        private static final UnicodeScript[] ALL = values();

        private final String[] codes;

        UnicodeScript(String... codes) {
            this.codes = codes;
        }

        public static UnicodeScript of(int codePoint) {
            checkCodePoint(codePoint);
            return ALL[Unicode.script(codePoint)];
        }

        public static final UnicodeScript forName(String scriptName) {
            String name = scriptName.toUpperCase(java.util.Locale.ENGLISH);
            for (UnicodeScript s : ALL) {
                for (String code : s.codes) {
                    if (code.equals(name)) {
                        return s;
                    }
                }
            }
            return valueOf(name);
        }
    }
}
