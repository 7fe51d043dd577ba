package java.text;

/** What a pattern of {@link DecimalFormat} says. */
final class DecimalPattern {
    String posPrefix;
    String posSuffix;
    String negPrefix;
    String negSuffix;
    boolean currency;
    boolean exponential;
    boolean pointAlways;
    boolean noNumber;
    int exponentDigits;
    int multiplier = 1;
    int minInteger;
    int maxInteger;
    int minFraction;
    int maxFraction;
    int groupingSize;

    private final String pattern;
    private final char zero;
    private final char grouping;
    private final char point;
    private final char percent;
    private final char perMille;
    private final char digit;
    private final char separator;
    private final char minus;
    private final String exponent;
    private int pos;

    DecimalPattern(String pattern, DecimalFormatSymbols s) {
        this.pattern = pattern;
        zero = s == null ? '0' : s.getZeroDigit();
        grouping = s == null ? ',' : s.getGroupingSeparator();
        point = s == null ? '.' : s.getDecimalSeparator();
        percent = s == null ? '%' : s.getPercent();
        perMille = s == null ? '\u2030' : s.getPerMill();
        digit = s == null ? '#' : s.getDigit();
        separator = s == null ? ';' : s.getPatternSeparator();
        minus = s == null ? '-' : s.getMinusSign();
        exponent = s == null ? "E" : s.getExponentSeparator();
    }

    private IllegalArgumentException bad(String what) {
        return new IllegalArgumentException(what + " in pattern \"" + pattern + '"');
    }

    void parse() {
        posPrefix = affix(true);
        number(true);
        posSuffix = affix(false);
        if (pos < pattern.length()) {
            pos++;
            negPrefix = affix(true);
            number(false);
            negSuffix = affix(false);
            if (pos < pattern.length()) {
                throw bad("Unquoted special character '" + pattern.charAt(pos) + "'");
            }
        }
        if (pattern.isEmpty()) {
            noNumber = true;
            posPrefix = "";
            posSuffix = "";
        }
        if (negPrefix == null || negPrefix.equals(posPrefix) && negSuffix.equals(posSuffix)) {
            negSuffix = posSuffix;
            negPrefix = "'-" + posPrefix;
        }
    }

    /** Up to the number, or behind it to the end of the half. */
    private String affix(boolean prefix) {
        StringBuilder sb = new StringBuilder();
        boolean quoted = false;
        for (; pos < pattern.length(); pos++) {
            char c = pattern.charAt(pos);
            if (c == '\'') {
                if (pos + 1 < pattern.length() && pattern.charAt(pos + 1) == '\'') {
                    pos++;
                    sb.append("''");
                } else {
                    quoted = !quoted;
                }
            } else if (quoted) {
                sb.append(c);
            } else if (c == digit || c == zero || c == grouping || c == point) {
                if (prefix) {
                    break;
                }
                throw bad("Unquoted special character '" + c + "'");
            } else if (c == separator) {
                if (prefix) {
                    throw bad("Unquoted special character '" + c + "'");
                }
                break;
            } else {
                special(sb, c);
            }
        }
        if (quoted) {
            throw malformed("Malformed pattern");
        }
        return sb.toString();
    }

    private void special(StringBuilder sb, char c) {
        if (c == '\u00a4') {
            boolean twice = pos + 1 < pattern.length() && pattern.charAt(pos + 1) == c;
            pos += twice ? 1 : 0;
            currency = true;
            sb.append(twice ? "'\u00a4\u00a4" : "'\u00a4");
        } else if (c == percent || c == perMille) {
            int factor = c == percent ? 100 : 1000;
            if (multiplier != 1 && posSuffix == null) {
                throw bad("Too many percent/per mille characters");
            }
            multiplier = factor;
            sb.append(c == percent ? "'%" : "'\u2030");
        } else if (c == minus) {
            sb.append("'-");
        } else {
            sb.append(c);
        }
    }

    private void number(boolean keep) {
        int left = 0;
        int zeros = 0;
        int right = 0;
        int dot = -1;
        int group = -1;
        boolean exp = false;
        int expDigits = 0;
        for (; pos < pattern.length(); pos++) {
            char c = pattern.charAt(pos);
            if (c == digit) {
                if (zeros > 0) {
                    right++;
                } else {
                    left++;
                }
                group += group >= 0 && dot < 0 ? 1 : 0;
            } else if (c == zero) {
                if (right > 0) {
                    throw bad("Unexpected '0'");
                }
                zeros++;
                group += group >= 0 && dot < 0 ? 1 : 0;
            } else if (c == grouping) {
                group = 0;
            } else if (c == point) {
                if (dot >= 0) {
                    throw bad("Multiple decimal separators");
                }
                dot = left + zeros + right;
            } else if (pattern.startsWith(exponent, pos)) {
                if (exp) {
                    throw bad("Multiple exponential symbols");
                }
                exp = true;
                pos += exponent.length();
                while (pos < pattern.length() && pattern.charAt(pos) == zero) {
                    expDigits++;
                    pos++;
                }
                if (left + zeros < 1 || expDigits < 1) {
                    throw malformed("Malformed exponential pattern");
                }
                pos--;
            } else {
                break;
            }
        }
        if (!keep) {
            return;
        }
        if (zeros == 0 && left > 0 && dot >= 0) {
            int n = dot == 0 ? 1 : dot;
            right = left - n;
            left = n - 1;
            zeros = 1;
        }
        if (dot < 0 && right > 0 || dot >= 0 && (dot < left || dot > left + zeros) || group == 0) {
            throw malformed("Malformed pattern");
        }
        limits(left, zeros, right, dot, group);
        exponential = exp;
        exponentDigits = expDigits;
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(what + " \"" + pattern + '"');
    }

    private void limits(int left, int zeros, int right, int dot, int group) {
        int total = left + zeros + right;
        int effective = dot >= 0 ? dot : total;
        minInteger = effective - left;
        maxInteger = left + minInteger;
        maxFraction = dot >= 0 ? total - dot : 0;
        minFraction = dot >= 0 ? left + zeros - dot : 0;
        groupingSize = Math.max(group, 0);
        pointAlways = dot == 0 || dot == total;
    }
}
