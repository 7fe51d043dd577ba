package java.util.regex;

/** The sets that patterns name: predefined classes and properties. */
final class CharSets {
    private CharSets() {
    }

    static final CharSet ASCII_DIGIT = c -> c >= '0' && c <= '9';
    static final CharSet ASCII_WORD = c -> c < 128 && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
            || c == '_');
    static final CharSet ASCII_SPACE = c -> c == ' ' || c >= '\t' && c <= '\r';
    static final CharSet HORIZONTAL = c -> c == ' ' || c == '\t' || c == 0xa0 || c == 0x1680 || c == 0x180e
            || c >= 0x2000 && c <= 0x200a || c == 0x202f || c == 0x205f || c == 0x3000;
    static final CharSet VERTICAL = c -> c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    static final CharSet UNICODE_WORD = c -> Character.isAlphabetic(c) || isMark(c) || Character.isDigit(c)
            || Character.getType(c) == Character.CONNECTOR_PUNCTUATION || c == 0x200c || c == 0x200d;
    static final CharSet UNICODE_SPACE = c -> c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);

    static boolean isMark(int c) {
        int t = Character.getType(c);
        return t == Character.NON_SPACING_MARK || t == Character.ENCLOSING_MARK || t == Character.COMBINING_SPACING_MARK;
    }

    private static CharSet types(int... types) {
        int mask = 0;
        for (int t : types) {
            mask |= 1 << t;
        }
        int m = mask;
        return c -> (m & 1 << Character.getType(c)) != 0;
    }

    /** A general category by its one- or two-letter name; null if there is none. */
    static CharSet category(String name) {
        return switch (name) {
            case "Cn" -> types(Character.UNASSIGNED);
            case "Lu" -> types(Character.UPPERCASE_LETTER);
            case "Ll" -> types(Character.LOWERCASE_LETTER);
            case "Lt" -> types(Character.TITLECASE_LETTER);
            case "Lm" -> types(Character.MODIFIER_LETTER);
            case "Lo" -> types(Character.OTHER_LETTER);
            case "Mn" -> types(Character.NON_SPACING_MARK);
            case "Me" -> types(Character.ENCLOSING_MARK);
            case "Mc" -> types(Character.COMBINING_SPACING_MARK);
            case "Nd" -> types(Character.DECIMAL_DIGIT_NUMBER);
            case "Nl" -> types(Character.LETTER_NUMBER);
            case "No" -> types(Character.OTHER_NUMBER);
            case "Zs" -> types(Character.SPACE_SEPARATOR);
            case "Zl" -> types(Character.LINE_SEPARATOR);
            case "Zp" -> types(Character.PARAGRAPH_SEPARATOR);
            case "Cc" -> types(Character.CONTROL);
            case "Cf" -> types(Character.FORMAT);
            case "Co" -> types(Character.PRIVATE_USE);
            case "Cs" -> types(Character.SURROGATE);
            case "Pd" -> types(Character.DASH_PUNCTUATION);
            case "Ps" -> types(Character.START_PUNCTUATION);
            case "Pe" -> types(Character.END_PUNCTUATION);
            case "Pc" -> types(Character.CONNECTOR_PUNCTUATION);
            case "Po" -> types(Character.OTHER_PUNCTUATION);
            case "Sm" -> types(Character.MATH_SYMBOL);
            case "Sc" -> types(Character.CURRENCY_SYMBOL);
            case "Sk" -> types(Character.MODIFIER_SYMBOL);
            case "So" -> types(Character.OTHER_SYMBOL);
            case "Pi" -> types(Character.INITIAL_QUOTE_PUNCTUATION);
            case "Pf" -> types(Character.FINAL_QUOTE_PUNCTUATION);
            case "L" -> types(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER);
            case "M" -> CharSets::isMark;
            case "N" -> types(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
            case "Z" -> types(Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);
            case "C" -> types(Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE,
                    Character.UNASSIGNED);
            case "P" -> types(Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION);
            case "S" -> types(Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL);
            case "LC" -> types(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER);
            case "LD" -> Character::isLetterOrDigit;
            case "L1" -> c -> c < 256;
            case "all" -> c -> true;
            default -> null;
        };
    }

    private static CharSet range(int low, int high) {
        return c -> c >= low && c <= high;
    }

    /** POSIX names as ASCII sets, java* names; null if there is none. */
    static CharSet named(String name) {
        return switch (name) {
            case "ASCII" -> range(0, 0x7f);
            case "Alnum" -> c -> c < 128 && Character.isLetterOrDigit(c);
            case "Alpha" -> c -> c < 128 && Character.isLetter(c);
            case "Blank" -> c -> c == ' ' || c == '\t';
            case "Cntrl" -> c -> c < 0x20 || c == 0x7f;
            case "Digit" -> ASCII_DIGIT;
            case "Graph" -> range(0x21, 0x7e);
            case "Lower" -> range('a', 'z');
            case "Print" -> range(0x20, 0x7e);
            case "Punct" -> c -> c > 0x20 && c < 0x7f && !(c < 128 && Character.isLetterOrDigit(c));
            case "Space" -> ASCII_SPACE;
            case "Upper" -> range('A', 'Z');
            case "XDigit" -> c -> c < 128 && Character.digit(c, 16) >= 0;
            case "javaLowerCase" -> Character::isLowerCase;
            case "javaUpperCase" -> Character::isUpperCase;
            case "javaAlphabetic" -> Character::isAlphabetic;
            case "javaIdeographic" -> Character::isIdeographic;
            case "javaTitleCase" -> Character::isTitleCase;
            case "javaDigit" -> Character::isDigit;
            case "javaDefined" -> Character::isDefined;
            case "javaLetter" -> Character::isLetter;
            case "javaLetterOrDigit" -> Character::isLetterOrDigit;
            case "javaJavaIdentifierStart" -> Character::isJavaIdentifierStart;
            case "javaJavaIdentifierPart" -> Character::isJavaIdentifierPart;
            case "javaUnicodeIdentifierStart" -> Character::isUnicodeIdentifierStart;
            case "javaUnicodeIdentifierPart" -> Character::isUnicodeIdentifierPart;
            case "javaIdentifierIgnorable" -> Character::isIdentifierIgnorable;
            case "javaSpaceChar" -> Character::isSpaceChar;
            case "javaWhitespace" -> Character::isWhitespace;
            case "javaISOControl" -> Character::isISOControl;
            case "javaMirrored" -> Character::isMirrored;
            default -> category(name);
        };
    }

    /** A POSIX name under UNICODE_CHARACTER_CLASS; null if there is none. */
    static CharSet unicodePosix(String name) {
        return switch (name.toUpperCase(java.util.Locale.ROOT)) {
            case "ALPHA" -> Character::isAlphabetic;
            case "LOWER" -> Character::isLowerCase;
            case "UPPER" -> Character::isUpperCase;
            case "SPACE" -> UNICODE_SPACE;
            case "PUNCT" -> category("P");
            case "XDIGIT" -> binary("HEX_DIGIT");
            case "ALNUM" -> c -> Character.isAlphabetic(c) || Character.isDigit(c);
            case "CNTRL" -> category("Cc");
            case "DIGIT" -> Character::isDigit;
            case "BLANK" -> c -> c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
            case "GRAPH" -> graph();
            case "PRINT" -> graph().or(c -> Character.getType(c) == Character.SPACE_SEPARATOR);
            default -> null;
        };
    }

    private static CharSet graph() {
        return types(Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                Character.SURROGATE, Character.UNASSIGNED).not();
    }

    /** A binary property; null if there is none. */
    static CharSet binary(String name) {
        return switch (name.toUpperCase(java.util.Locale.ROOT)) {
            case "ALPHABETIC" -> Character::isAlphabetic;
            case "LETTER" -> Character::isLetter;
            case "IDEOGRAPHIC" -> Character::isIdeographic;
            case "LOWERCASE" -> Character::isLowerCase;
            case "UPPERCASE" -> Character::isUpperCase;
            case "TITLECASE" -> Character::isTitleCase;
            case "WHITE_SPACE", "WHITESPACE" -> UNICODE_SPACE;
            case "CONTROL" -> category("Cc");
            case "PUNCTUATION" -> category("P");
            case "HEX_DIGIT", "HEXDIGIT" -> c -> Character.isDigit(c) || c >= '0' && c <= '9' || c >= 'A' && c <= 'F'
                    || c >= 'a' && c <= 'f' || c >= 0xff10 && c <= 0xff19 || c >= 0xff21 && c <= 0xff26
                    || c >= 0xff41 && c <= 0xff46;
            case "ASSIGNED" -> Character::isDefined;
            case "NONCHARACTER_CODE_POINT", "NONCHARACTERCODEPOINT" -> c -> (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
            case "DIGIT" -> Character::isDigit;
            case "ALNUM" -> c -> Character.isAlphabetic(c) || Character.isDigit(c);
            case "BLANK" -> unicodePosix("BLANK");
            case "GRAPH" -> unicodePosix("GRAPH");
            case "PRINT" -> unicodePosix("PRINT");
            case "WORD" -> UNICODE_WORD;
            case "JOIN_CONTROL", "JOINCONTROL" -> c -> c == 0x200c || c == 0x200d;
            default -> null;
        };
    }

    /** c, and what differs from it in case only. */
    static CharSet ignoringCase(int c, boolean unicode) {
        if (unicode) {
            int upper = Character.toUpperCase(c);
            int lower = Character.toLowerCase(upper);
            if (upper == lower) {
                return x -> x == c;
            }
            return x -> x == c || Character.toLowerCase(Character.toUpperCase(x)) == lower;
        }
        if (c < 128 && Character.isLetter(c)) {
            int other = c ^ 0x20;
            return x -> x == c || x == other;
        }
        return x -> x == c;
    }

    static CharSet rangeIgnoringCase(int low, int high, boolean unicode) {
        if (unicode) {
            return x -> {
                if (x >= low && x <= high) {
                    return true;
                }
                int up = Character.toUpperCase(x);
                int down = Character.toLowerCase(up);
                return up >= low && up <= high || down >= low && down <= high;
            };
        }
        return x -> x >= low && x <= high
                || x < 128 && Character.isLetter(x) && (x ^ 0x20) >= low && (x ^ 0x20) <= high;
    }
}
