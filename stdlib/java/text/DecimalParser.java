package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Reads one number from a text for a {@link DecimalFormat}. */
final class DecimalParser {
    private final DecimalFormat format;
    private final DecimalFormatSymbols symbols;
    private final String text;
    private final ParsePosition result;
    private final StringBuilder digits = new StringBuilder();
    private int pos;
    private int exponent;
    private boolean infinite;

    DecimalParser(DecimalFormat format, String text, ParsePosition result) {
        this.format = format;
        this.symbols = format.symbols();
        this.text = text;
        this.result = result;
        pos = result.index;
    }

    Number parse() {
        if (text.startsWith(symbols.getNaN(), pos)) {
            result.index = pos + symbols.getNaN().length();
            return Double.NaN;
        }
        int start = pos;
        String posPrefix = format.getPositivePrefix();
        String negPrefix = format.getNegativePrefix();
        boolean positive = text.startsWith(posPrefix, pos);
        boolean negative = text.startsWith(negPrefix, pos);
        if (positive && negative) {
            positive = posPrefix.length() >= negPrefix.length();
            negative = negPrefix.length() >= posPrefix.length();
        }
        if (!positive && !negative) {
            result.errorIndex = pos;
            return null;
        }
        pos += positive ? posPrefix.length() : negPrefix.length();
        if (!number(start)) {
            return null;
        }
        String posSuffix = format.getPositiveSuffix();
        String negSuffix = format.getNegativeSuffix();
        positive &= text.startsWith(posSuffix, pos);
        negative &= text.startsWith(negSuffix, pos);
        if (positive && negative) {
            positive = posSuffix.length() > negSuffix.length();
            negative = negSuffix.length() > posSuffix.length();
        }
        if (positive == negative) {
            result.errorIndex = pos;
            return null;
        }
        pos += positive ? posSuffix.length() : negSuffix.length();
        result.index = pos;
        return value(positive);
    }

    private boolean number(int start) {
        if (text.startsWith(symbols.getInfinity(), pos)) {
            pos += symbols.getInfinity().length();
            infinite = true;
            return true;
        }
        int zero = symbols.getZeroDigit();
        char point = format.parsedDecimalSeparator();
        char group = format.parsedGroupingSeparator();
        boolean grouping = format.parsesGroups();
        boolean sawPoint = false;
        boolean sawDigit = false;
        int backup = -1;
        for (; pos < text.length(); pos++) {
            char c = text.charAt(pos);
            int d = c - zero;
            if (d < 0 || d > 9) {
                d = Character.digit(c, 10);
            }
            if (d >= 0) {
                sawDigit = true;
                backup = -1;
                digits.append((char) ('0' + d));
                exponent -= sawPoint ? 1 : 0;
            } else if (c == point && !format.isParseIntegerOnly() && !sawPoint) {
                sawPoint = true;
            } else if (c == group && grouping && !sawPoint) {
                backup = pos;
            } else {
                backup = sawExponent() ? -1 : backup;
                break;
            }
        }
        if (backup >= 0) {
            pos = backup;
        }
        if (!sawDigit) {
            result.index = start;
            result.errorIndex = start;
            return false;
        }
        return true;
    }

    /** An exponent here is read; without digits behind it, it is none. */
    private boolean sawExponent() {
        String sign = symbols.getExponentSeparator();
        if (digits.length() == 0 || !text.startsWith(sign, pos)) {
            return false;
        }
        int at = pos + sign.length();
        boolean minus = text.startsWith(symbols.minus(), at);
        at += minus ? symbols.minus().length() : 0;
        int first = at;
        long e = 0;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
            e = Math.min(e * 10 + Character.digit(text.charAt(at++), 10), 1_000_000_000L);
        }
        if (at == first) {
            return false;
        }
        exponent += (int) (minus ? -e : e);
        pos = at;
        return true;
    }

    private Number value(boolean positive) {
        int multiplier = format.getMultiplier();
        if (infinite) {
            return positive == multiplier >= 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (multiplier == 0) {
            boolean zero = digits.toString().chars().allMatch(c -> c == '0');
            return zero ? Double.NaN : positive ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        int lead = 0;
        while (lead < digits.length() - 1 && digits.charAt(lead) == '0') {
            lead++;
        }
        String d = digits.substring(lead);
        boolean zero = d.equals("0") || d.chars().allMatch(c -> c == '0');
        if (format.isParseBigDecimal()) {
            BigDecimal big = new BigDecimal(d).scaleByPowerOfTen(exponent);
            big = multiplier == 1 ? big : divided(big, multiplier);
            return positive ? big : big.negate();
        }
        if (zero) {
            return positive == multiplier > 0 || format.isParseIntegerOnly() ? (Number) 0L : (Number) (-0.0);
        }
        Long whole = whole(d, positive, multiplier);
        if (whole != null) {
            return whole;
        }
        double v = Double.parseDouble(d + "E" + exponent) / multiplier;
        v = positive ? v : -v;
        return v == (long) v && v != 0 && Math.abs(v) < 9.2e18 && multiplier != 1 ? (Number) (long) v : (Number) v;
    }

    private static BigDecimal divided(BigDecimal big, int multiplier) {
        try {
            return big.divide(BigDecimal.valueOf(multiplier));
        } catch (ArithmeticException e) {
            return big.divide(BigDecimal.valueOf(multiplier), RoundingMode.HALF_EVEN);
        }
    }

    /** The value if it is whole and fits a long. */
    private Long whole(String d, boolean positive, int multiplier) {
        int end = d.length();
        int e = exponent;
        while (e < 0 && end > 1 && d.charAt(end - 1) == '0') {
            end--;
            e++;
        }
        if (e < 0 || e > 18 || end + e > 19) {
            return null;
        }
        BigInteger n = new BigInteger(d.substring(0, end) + "0".repeat(e));
        n = positive ? n : n.negate();
        BigInteger[] parts = n.divideAndRemainder(BigInteger.valueOf(multiplier));
        return parts[1].signum() == 0 && parts[0].bitLength() < 64 ? (Long) parts[0].longValue() : null;
    }
}
