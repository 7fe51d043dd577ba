package jindo.internal;

import java.util.Locale;

/** Case conversion of whole strings, with the mappings that depend on context, on the language or change the length. */
public final class CaseMapping {
    private CaseMapping() {
    }

    /** The full upper case of cp when it is more than the simple mapping says, else null. */
    private static native String upperSpecial0(int cp);

    private static boolean isTurkic(Locale locale) {
        String lang = locale.getLanguage();
        return lang.equals("tr") || lang.equals("az") || lang.equals("lt");
    }

    public static String toLowerCase(String s, Locale locale) {
        if (locale == null) {
            throw new NullPointerException();
        }
        int n = s.length();
        int first = 0;
        while (first < n && !changesDown(s.charAt(first))) {
            first++;
        }
        boolean special = isTurkic(locale);
        if (first == n && !special) {
            return s;
        }
        if (!special && isAscii(s)) {
            return asciiLower(s, first);
        }
        return lowerSlow(s, locale.getLanguage());
    }

    private static boolean changesDown(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isSurrogate(c) || c == '\u0130' || Character.toLowerCase(c) != c;
    }

    private static boolean changesUp(char c) {
        return c < 128 ? c >= 'a' && c <= 'z'
            : Character.isSurrogate(c) || Character.toUpperCase(c) != c || upperSpecial0(c) != null;
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String asciiLower(String s, int from) {
        char[] chars = s.toCharArray();
        for (int i = from; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 'A' && c <= 'Z') {
                chars[i] = (char) (c + 32);
            }
        }
        return new String(chars);
    }

    private static String lowerSlow(String s, String lang) {
        int n = s.length();
        boolean turkish = lang.equals("tr") || lang.equals("az");
        boolean lithuanian = lang.equals("lt");
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n;) {
            int cp = s.codePointAt(i);
            int next = i + Character.charCount(cp);
            if (cp == 0x3a3 && isFinalSigma(s, i)) {
                out.append('\u03c2');
            } else if (cp == 0x130) {
                out.append(turkish ? "i" : "i\u0307");
            } else if (turkish && cp == 'I' && !hasDotAbove(s, next)) {
                out.append('\u0131');
            } else if (turkish && cp == 0x307 && i > 0 && s.charAt(i - 1) == 'I') {
                i = next;
                continue;
            } else if (lithuanian && lithuanianLower(s, cp, next, out)) {
                i = next;
                continue;
            } else {
                out.appendCodePoint(Character.toLowerCase(cp));
            }
            i = next;
        }
        return out.toString();
    }

    /** Lithuanian keeps the dot of a soft i under a further accent. */
    private static boolean lithuanianLower(String s, int cp, int next, StringBuilder out) {
        switch (cp) {
            case 0xcc -> out.append("i\u0307\u0300");
            case 0xcd -> out.append("i\u0307\u0301");
            case 0x128 -> out.append("i\u0307\u0303");
            case 'I', 'J', 0x12e -> {
                out.appendCodePoint(Character.toLowerCase(cp));
                if (hasAccentAbove(s, next)) {
                    out.append('\u0307');
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAccentAbove(String s, int i) {
        if (i >= s.length()) {
            return false;
        }
        char c = s.charAt(i);
        return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x307;
    }

    private static boolean hasDotAbove(String s, int i) {
        return i < s.length() && s.charAt(i) == 0x307;
    }

    /** Preceded by a cased letter and not followed by one, case-ignorable characters aside. */
    private static boolean isFinalSigma(String s, int i) {
        int k = i;
        boolean before = false;
        while (k > 0) {
            int cp = s.codePointBefore(k);
            k -= Character.charCount(cp);
            if (!isIgnorable(cp)) {
                before = isCased(cp);
                break;
            }
        }
        if (!before) {
            return false;
        }
        k = i + 1;
        while (k < s.length()) {
            int cp = s.codePointAt(k);
            k += Character.charCount(cp);
            if (!isIgnorable(cp)) {
                return !isCased(cp);
            }
        }
        return true;
    }

    private static boolean isCased(int cp) {
        return Character.isLowerCase(cp) || Character.isUpperCase(cp) || Character.isTitleCase(cp);
    }

    private static boolean isIgnorable(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
            || type == Character.MODIFIER_LETTER || type == Character.MODIFIER_SYMBOL
            || cp == '\'' || cp == '.' || cp == ':' || cp == 0xb7 || cp == 0x2018 || cp == 0x2019 || cp == 0x2024
            || cp == 0x2027 || cp == 0x387 || cp == 0x55f || cp == 0x5f4 || cp == 0xfe13 || cp == 0xfe52
            || cp == 0xfe55 || cp == 0xff07 || cp == 0xff0e || cp == 0xff1a;
    }

    public static String toUpperCase(String s, Locale locale) {
        if (locale == null) {
            throw new NullPointerException();
        }
        int n = s.length();
        int first = 0;
        while (first < n && !changesUp(s.charAt(first))) {
            first++;
        }
        boolean special = isTurkic(locale);
        if (first == n && !special) {
            return s;
        }
        if (!special && isAscii(s)) {
            char[] chars = s.toCharArray();
            for (int i = first; i < n; i++) {
                char c = chars[i];
                if (c >= 'a' && c <= 'z') {
                    chars[i] = (char) (c - 32);
                }
            }
            return new String(chars);
        }
        return upperSlow(s, locale.getLanguage());
    }

    private static String upperSlow(String s, String lang) {
        int n = s.length();
        boolean turkish = lang.equals("tr") || lang.equals("az");
        boolean lithuanian = lang.equals("lt");
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n;) {
            int cp = s.codePointAt(i);
            if (turkish && cp == 'i') {
                out.append('\u0130');
            } else if (lithuanian && cp == 0x307 && i > 0 && isSoftDotted(s.charAt(i - 1))) {
                i++;
                continue;
            } else {
                String special = cp < 128 ? null : upperSpecial0(cp);
                if (special != null) {
                    out.append(special);
                } else {
                    out.appendCodePoint(Character.toUpperCase(cp));
                }
            }
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    private static boolean isSoftDotted(char c) {
        return c == 'i' || c == 'j' || c == 0x12f;
    }
}
