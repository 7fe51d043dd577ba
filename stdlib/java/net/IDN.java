package java.net;

import java.text.Normalizer;
import java.util.Locale;

/**
 * International domain names in ASCII and back (RFC 3490): each label prepared, then written as Punycode. Code points
 * that were assigned after Unicode 3.2 are taken as they are, whether or not the flag allows them.
 */
public final class IDN {
    public static final int ALLOW_UNASSIGNED = 0x01;
    public static final int USE_STD3_ASCII_RULES = 0x02;

    private static final String PREFIX = "xn--";
    private static final int MOST = 63;

    private IDN() {
    }

    public static String toASCII(String input, int flag) {
        return convert(input, flag, true);
    }

    public static String toASCII(String input) {
        return toASCII(input, 0);
    }

    public static String toUnicode(String input, int flag) {
        return convert(input, flag, false);
    }

    public static String toUnicode(String input) {
        return toUnicode(input, 0);
    }

    private static boolean isDot(char c) {
        return c == '.' || c == '\u3002' || c == '\uff0e' || c == '\uff61';
    }

    private static String convert(String input, int flag, boolean toAscii) {
        if (input.length() == 1 && isDot(input.charAt(0))) {
            return ".";
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= input.length(); i++) {
            if (i < input.length() && !isDot(input.charAt(i))) {
                continue;
            }
            String label = input.substring(from, i);
            if (!(i == input.length() && label.isEmpty() && from > 0)) {
                out.append(toAscii ? labelToASCII(label, flag) : labelToUnicode(label, flag));
            }
            if (i < input.length()) {
                out.append('.');
            }
            from = i + 1;
        }
        return out.toString();
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Folded, in composed form, without what the profile forbids. */
    private static String prepare(String label) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < label.length();) {
            int c = label.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0xad || c == 0x34f || c >= 0x180b && c <= 0x180d || c >= 0x200b && c <= 0x200d || c == 0x2060
                    || c >= 0xfe00 && c <= 0xfe0f || c == 0xfeff) {
                continue; // mapped to nothing
            }
            sb.append(c == 0xdf || c == 0x1e9e ? "ss" : c == 0x3c2 ? "\u03c3" : Character.toString(c).toLowerCase(Locale.ROOT));
        }
        String s = Normalizer.normalize(sb, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        s = Normalizer.normalize(s, Normalizer.Form.NFKC);
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.CONTROL && c > 0x7f || type == Character.SPACE_SEPARATOR && c > 0x20
                    || type == Character.PRIVATE_USE || type == Character.SURROGATE || (c & 0xfffe) == 0xfffe
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
                throw new IllegalArgumentException("A prohibited code point was found in the input"
                    + label);
            }
        }
        return s;
    }

    private static void checkStd3(String s, int flag) {
        if ((flag & USE_STD3_ASCII_RULES) == 0) {
            return;
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x80 && c != '-' && !(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                throw new IllegalArgumentException("Contains non-LDH ASCII characters");
            }
        }
        if (s.startsWith("-") || s.endsWith("-")) {
            throw new IllegalArgumentException("Has leading or trailing hyphen");
        }
    }

    private static String labelToASCII(String label, int flag) {
        if (label.isEmpty()) {
            throw new IllegalArgumentException("Empty label is not a legal name");
        }
        String s = isAscii(label) ? label : prepare(label);
        if (s.isEmpty()) {
            throw new IllegalArgumentException("Empty label is not a legal name");
        }
        checkStd3(s, flag);
        if (!isAscii(s)) {
            if (s.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
                throw new IllegalArgumentException("The input starts with the ACE Prefix");
            }
            s = PREFIX + Punycode.encode(s);
        }
        if (s.length() > MOST) {
            throw new IllegalArgumentException("The label in the input is too long");
        }
        return s;
    }

    /** The label itself when it is none that can be decoded. */
    private static String labelToUnicode(String label, int flag) {
        try {
            String s = isAscii(label) ? label : prepare(label);
            if (!s.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
                return label;
            }
            String decoded = Punycode.decode(s.substring(PREFIX.length()));
            return labelToASCII(decoded, flag).equalsIgnoreCase(s) ? decoded : label;
        } catch (IllegalArgumentException e) {
            return label;
        }
    }

    /** RFC 3492, with the parameters for domain names. */
    private static final class Punycode {
        private static final int BASE = 36;
        private static final int T_MIN = 1;
        private static final int T_MAX = 26;
        private static final int SKEW = 38;
        private static final int DAMP = 700;

        private static int adapt(int delta, int points, boolean first) {
            delta = first ? delta / DAMP : delta / 2;
            delta += delta / points;
            int k = 0;
            while (delta > (BASE - T_MIN) * T_MAX / 2) {
                delta /= BASE - T_MIN;
                k += BASE;
            }
            return k + (BASE - T_MIN + 1) * delta / (delta + SKEW);
        }

        private static int threshold(int k, int bias) {
            return Math.max(T_MIN, Math.min(T_MAX, k - bias));
        }

        private static char digit(int d) {
            return (char) (d < 26 ? 'a' + d : '0' + d - 26);
        }

        static String encode(String s) {
            int[] input = s.codePoints().toArray();
            StringBuilder out = new StringBuilder();
            for (int c : input) {
                if (c < 0x80) {
                    out.append((char) c);
                }
            }
            int basic = out.length();
            int handled = basic;
            if (basic > 0) {
                out.append('-');
            }
            int n = 0x80;
            int delta = 0;
            int bias = 72;
            while (handled < input.length) {
                int m = Integer.MAX_VALUE;
                for (int c : input) {
                    m = c >= n && c < m ? c : m;
                }
                delta = Math.addExact(delta, Math.multiplyExact(m - n, handled + 1));
                n = m;
                for (int c : input) {
                    delta += c < n ? 1 : 0;
                    if (c == n) {
                        int q = delta;
                        for (int k = BASE;; k += BASE) {
                            int t = threshold(k, bias);
                            if (q < t) {
                                break;
                            }
                            out.append(digit(t + (q - t) % (BASE - t)));
                            q = (q - t) / (BASE - t);
                        }
                        out.append(digit(q));
                        bias = adapt(delta, handled + 1, handled == basic);
                        delta = 0;
                        handled++;
                    }
                }
                delta++;
                n++;
            }
            return out.toString();
        }

        static String decode(String s) {
            int end = s.lastIndexOf('-');
            StringBuilder out = new StringBuilder(end < 0 ? "" : s.substring(0, end));
            int n = 0x80;
            int i = 0;
            int bias = 72;
            int count = out.length();
            for (int at = end < 0 ? 0 : end + 1; at < s.length();) {
                int before = i;
                int w = 1;
                for (int k = BASE;; k += BASE) {
                    if (at >= s.length()) {
                        throw new IllegalArgumentException("Punycode ends in a number");
                    }
                    char c = s.charAt(at++);
                    int d = c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : c >= '0' && c <= '9' ? c - '0' + 26 : -1;
                    if (d < 0 || d > (Integer.MAX_VALUE - i) / w) {
                        throw new IllegalArgumentException("no Punycode");
                    }
                    i += d * w;
                    int t = threshold(k, bias);
                    if (d < t) {
                        break;
                    }
                    if (w > Integer.MAX_VALUE / (BASE - t)) {
                        throw new IllegalArgumentException("no Punycode");
                    }
                    w *= BASE - t;
                }
                count++;
                bias = adapt(i - before, count, before == 0);
                n += i / count;
                i %= count;
                if (!Character.isValidCodePoint(n)) {
                    throw new IllegalArgumentException("no Punycode");
                }
                out.insert(out.offsetByCodePoints(0, i), Character.toString(n));
                i++;
            }
            return out.toString();
        }
    }
}
