package java.util;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.regex.Pattern;

/** How numbers look in a locale: the patterns that a Scanner matches, and tokens made ready for parsing. */
final class ScannerNumbers {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private final String group;
    private final String point;
    private final String positivePrefix;
    private final String positiveSuffix;
    private final String negativePrefix;
    private final String negativeSuffix;
    private final String nan;
    private final String infinity;
    private final Pattern[] integers = new Pattern[Character.MAX_RADIX + 1];
    private Pattern floats;
    private Pattern decimals;

    ScannerNumbers(Locale locale) {
        NumberFormat nf = NumberFormat.getNumberInstance(locale);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        DecimalFormat df = nf instanceof DecimalFormat d ? d : null;
        group = hex(symbols.getGroupingSeparator());
        point = hex(symbols.getDecimalSeparator());
        nan = Pattern.quote(symbols.getNaN());
        infinity = Pattern.quote(symbols.getInfinity());
        positivePrefix = df == null ? "" : quote(df.getPositivePrefix());
        positiveSuffix = df == null ? "" : quote(df.getPositiveSuffix());
        negativePrefix = df == null ? "\\Q-\\E" : quote(df.getNegativePrefix());
        negativeSuffix = df == null ? "" : quote(df.getNegativeSuffix());
    }

    private static String hex(char c) {
        return "\\x{" + Integer.toHexString(c) + "}";
    }

    private static String quote(String s) {
        return s.isEmpty() ? "" : Pattern.quote(s);
    }

    private String numeral(int radix) {
        String plain = DIGITS.substring(0, radix);
        String digit = "((?i)[" + plain + "\\p{javaDigit}])";
        String first = "((?i)[" + plain.substring(1) + "\\p{javaDigit}&&[^0]])";
        return "((" + digit + "++)|(" + first + digit + "?" + digit + "?(" + group + digit + digit + digit + ")+))";
    }

    private String signed(String number, String javaStyle) {
        return javaStyle + "|" + positivePrefix + number + positiveSuffix + "|" + negativePrefix + number + negativeSuffix;
    }

    Pattern integer(int radix) {
        Pattern p = integers[radix];
        if (p == null) {
            String numeral = numeral(radix);
            p = integers[radix] = Pattern.compile(signed(numeral, "([-+]?(" + numeral + "))"));
        }
        return p;
    }

    private String decimal() {
        String digit = "([0-9\\p{javaDigit}])";
        String numeral = numeral(10);
        String number = "(" + numeral + "|" + numeral + point + digit + "*+|" + point + digit + "++)";
        String exponent = "([eE][+-]?" + digit + "+)?";
        return signed(number + exponent, "([-+]?" + number + exponent + ")");
    }

    Pattern floating() {
        if (floats == null) {
            String hexadecimal = "[-+]?0[xX][0-9a-fA-F]*\\.[0-9a-fA-F]+([pP][-+]?[0-9]+)?";
            String none = "(NaN|" + nan + "|Infinity|" + infinity + ")";
            String signedNone = "([-+]?" + none + ")|" + positivePrefix + none + positiveSuffix + "|" + negativePrefix
                + none + negativeSuffix;
            floats = Pattern.compile(decimal() + "|" + hexadecimal + "|" + signedNone);
        }
        return floats;
    }

    Pattern decimalNumber() {
        if (decimals == null) {
            decimals = Pattern.compile(decimal());
        }
        return decimals;
    }

    private static String affix(String quoted) {
        return quoted.isEmpty() ? "" : quoted.substring(2, quoted.length() - 2);
    }

    private static char single(String hex) {
        return (char) Integer.parseInt(hex, 3, hex.length() - 1, 16);
    }

    /** Without group separators and the locale's signs, digits in ASCII. */
    String plainInteger(String token, int radix) {
        return plain(token, radix, false);
    }

    String plainFloat(String token) {
        String s = plain(token, 10, true);
        boolean negative = s.startsWith("-");
        String body = negative || s.startsWith("+") ? s.substring(1) : s;
        if (body.equals(affix(nan))) {
            return "NaN";
        }
        return body.equals(affix(infinity)) ? negative ? "-Infinity" : "Infinity" : s;
    }

    private String plain(String token, int radix, boolean floating) {
        String s = token;
        char g = single(group);
        if (s.indexOf(g) >= 0) {
            s = s.replace(String.valueOf(g), "");
        }
        char p = single(point);
        if (floating && p != '.') {
            s = s.replace(p, '.');
        }
        String prefix = affix(negativePrefix);
        String suffix = affix(negativeSuffix);
        if (!(prefix.isEmpty() && suffix.isEmpty()) && s.startsWith(prefix) && s.endsWith(suffix)
            && s.length() > prefix.length() + suffix.length()) {
            s = "-" + s.substring(prefix.length(), s.length() - suffix.length());
        } else {
            s = withoutPositive(s);
        }
        return ascii(s);
    }

    private String withoutPositive(String s) {
        String prefix = affix(positivePrefix);
        String suffix = affix(positiveSuffix);
        return (!prefix.isEmpty() || !suffix.isEmpty()) && s.startsWith(prefix) && s.endsWith(suffix)
            ? s.substring(prefix.length(), s.length() - suffix.length()) : s;
    }

    private static String ascii(String s) {
        StringBuilder b = null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 128 && Character.isDigit(c)) {
                if (b == null) {
                    b = new StringBuilder(s);
                }
                b.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return b == null ? s : b.toString();
    }

    @Override
    public String toString() {
        return "[group separator=" + group + "][decimal separator=" + point + "][positive prefix=" + positivePrefix
            + "][negative prefix=" + negativePrefix + "][positive suffix=" + positiveSuffix + "][negative suffix="
            + negativeSuffix + "][NaN string=" + nan + "][infinity string=" + infinity + "]";
    }
}
