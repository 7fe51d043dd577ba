package jindo.internal;

import java.math.BigInteger;

/**
 * Floating point to and from text. Printing gives digit for digit what JDK 17 prints, which is nearly always, but not in
 * every case, the shortest text that reads back the same: the E form has at least two digits generated, and whole
 * numbers above 2^54 drop digits by a table instead of by their neighbours. Reading rounds correctly.
 */
public final class DecimalText {
    private static final int DOUBLE_BITS = 53;
    private static final int FLOAT_BITS = 24;
    private static final int MAX_DIGITS = 1100; // more cannot matter, but for being zero or not

    private static final long[] POW5 = powers(5, 27);
    private static final long[] POW10 = powers(10, 19);
    private static final double[] EXACT_POW10 = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
        1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    private DecimalText() {
    }

    private static long[] powers(int base, int count) {
        long[] p = new long[count];
        p[0] = 1;
        for (int i = 1; i < count; i++) {
            p[i] = p[i - 1] * base;
        }
        return p;
    }

    // ---- printing

    public static String toString(double d) {
        long bits = Double.doubleToRawLongBits(d);
        int exponent = (int) (bits >>> 52) & 0x7ff;
        long fraction = bits & 0xfffffffffffffL;
        String special = special(bits < 0, exponent == 0x7ff, exponent, fraction);
        if (special != null) {
            return special;
        }
        int significant = DOUBLE_BITS;
        if (exponent == 0) {
            int shift = Long.numberOfLeadingZeros(fraction) - 11;
            fraction <<= shift;
            exponent = 1 - shift;
            significant = DOUBLE_BITS - shift;
        } else {
            fraction |= 1L << 52;
        }
        return new Digits().develop(exponent - 1023, fraction, significant).text(bits < 0);
    }

    public static String toString(float f) {
        int bits = Float.floatToRawIntBits(f);
        int exponent = bits >>> 23 & 0xff;
        long fraction = bits & 0x7fffff;
        String special = special(bits < 0, exponent == 0xff, exponent, fraction);
        if (special != null) {
            return special;
        }
        int significant = FLOAT_BITS;
        if (exponent == 0) {
            int shift = Long.numberOfLeadingZeros(fraction) - 40;
            fraction <<= shift;
            exponent = 1 - shift;
            significant = FLOAT_BITS - shift;
        } else {
            fraction |= 1L << 23;
        }
        return new Digits().develop(exponent - 127, fraction << 29, significant).text(bits < 0);
    }

    private static String special(boolean negative, boolean top, int exponent, long fraction) {
        if (top) {
            return fraction != 0 ? "NaN" : negative ? "-Infinity" : "Infinity";
        }
        return exponent == 0 && fraction == 0 ? negative ? "-0.0" : "0.0" : null;
    }

    /** The digits d1 d2 ... of the number 0.d1d2... * 10^point. */
    private static final class Digits {
        private final byte[] digits = new byte[26];
        private int count;
        private int point;

        /** fraction, with its top bit at 52, is the number over 2^(exponent - 52). */
        Digits develop(int exponent, long fraction, int significant) {
            int zeros = Long.numberOfTrailingZeros(fraction);
            int fractionBits = DOUBLE_BITS - zeros;
            int tiny = Math.max(0, fractionBits - exponent - 1);
            if (tiny == 0 && exponent >= -21 && exponent <= 62 && fractionBits < 64) {
                whole(exponent, fraction, significant);
            } else {
                general(exponent, fraction >>> zeros, fractionBits, tiny, significant);
            }
            return this;
        }

        private void whole(int exponent, long fraction, int significant) {
            long v = exponent < 52 ? fraction >>> 52 - exponent : fraction << exponent - 52;
            int dropped = 0;
            if (exponent > significant) {
                int p = exponent - significant - 1;
                dropped = p > 1 ? (int) (p * 0.30103) : 0;
                if (dropped > 0) {
                    long unit = POW10[dropped];
                    long rest = v % unit;
                    v /= unit;
                    if (rest >= unit >> 1) {
                        v++;
                    }
                }
            }
            while (v % 10 == 0) {
                v /= 10;
                dropped++;
            }
            count = StringOps.decimalLength(v);
            for (int i = count - 1; i >= 0; i--) {
                digits[i] = (byte) (v % 10);
                v /= 10;
            }
            point = count + dropped;
        }

        private static int bitsOfPow5(int n) {
            return n < POW5.length ? n == 0 ? 0 : 64 - Long.numberOfLeadingZeros(POW5[n]) : n * 3;
        }

        /** The number is b / s * 10^exp10, and half its last place m / s * 10^exp10, for whole b, s and m. */
        private void general(int exponent, long fraction, int fractionBits, int tiny, int significant) {
            int exp10 = estimate(fraction, fractionBits, exponent);
            int b5 = Math.max(0, -exp10);
            int b2 = b5 + tiny + exponent;
            int s5 = Math.max(0, exp10);
            int s2 = s5 + tiny;
            int m2 = b2 - significant;
            b2 -= fractionBits - 1;
            int common = Math.min(b2, s2);
            b2 -= common;
            s2 -= common;
            m2 -= common;
            if (fractionBits == 1) {
                m2--;
            }
            if (m2 < 0) {
                b2 -= m2;
                s2 -= m2;
                m2 = 0;
            }
            int bBits = fractionBits + b2 + bitsOfPow5(b5);
            int tenSBits = s2 + 1 + bitsOfPow5(s5 + 1);
            if (bBits < 64 && tenSBits < 64) {
                boolean narrow = bBits < 32 && tenSBits < 32;
                small(fraction * POW5[b5] << b2, POW5[s5] << s2, POW5[b5] << m2, exp10, narrow);
            } else {
                big(pow5(b5).multiply(BigInteger.valueOf(fraction)).shiftLeft(b2), pow5(s5).shiftLeft(s2),
                    pow5(b5).shiftLeft(m2), exp10);
            }
        }

        private static BigInteger pow5(int n) {
            return n < POW5.length ? BigInteger.valueOf(POW5[n]) : BigInteger.valueOf(5).pow(n);
        }

        private static int estimate(long fraction, int fractionBits, int exponent) {
            double unit = Double.longBitsToDouble(1023L << 52 | fraction << DOUBLE_BITS - fractionBits & ~(1L << 52));
            return (int) Math.floor((unit - 1.5) * 0.289529654 + 0.176091259 + exponent * 0.301029995663981);
        }

        /** Whether the E form will be used, which wants a second digit at any price. */
        private static boolean wantsMore(int exp10) {
            return exp10 < -3 || exp10 >= 8;
        }

        private static boolean overflowed(long m, boolean narrow) {
            return narrow ? (int) m <= 0 || m != (int) m : m <= 0;
        }

        private void small(long b, long s, long m, int exp10, boolean narrow) {
            long tens = s * 10;
            int q = (int) (b / s);
            b = 10 * (b % s);
            m *= 10;
            boolean low = b < m;
            boolean high = b + m > tens;
            if (q == 0 && !high) {
                exp10--;
            } else {
                digits[count++] = (byte) q;
            }
            if (wantsMore(exp10)) {
                low = false;
                high = false;
            }
            while (!low && !high) {
                q = (int) (b / s);
                b = 10 * (b % s);
                m *= 10;
                if (overflowed(m, narrow)) {
                    low = true;
                    high = true;
                } else {
                    low = b < m;
                    high = b + m > tens;
                }
                digits[count++] = (byte) q;
            }
            finish(exp10, low, high, Long.signum((b << 1) - tens));
        }

        private void big(BigInteger b, BigInteger s, BigInteger m, int exp10) {
            BigInteger tens = s.multiply(BigInteger.TEN);
            BigInteger[] qr = b.divideAndRemainder(s);
            b = qr[1].multiply(BigInteger.TEN);
            m = m.multiply(BigInteger.TEN);
            boolean low = b.compareTo(m) < 0;
            boolean high = b.add(m).compareTo(tens) >= 0;
            if (qr[0].signum() == 0 && !high) {
                exp10--;
            } else {
                digits[count++] = qr[0].byteValue();
            }
            if (wantsMore(exp10)) {
                low = false;
                high = false;
            }
            while (!low && !high) {
                qr = b.divideAndRemainder(s);
                b = qr[1].multiply(BigInteger.TEN);
                m = m.multiply(BigInteger.TEN);
                low = b.compareTo(m) < 0;
                high = b.add(m).compareTo(tens) >= 0;
                digits[count++] = qr[0].byteValue();
            }
            finish(exp10, low, high, high && low ? b.shiftLeft(1).compareTo(tens) : 0);
        }

        private void finish(int exp10, boolean low, boolean high, int half) {
            point = exp10 + 1;
            if (high && (!low || half > 0 || half == 0 && (digits[count - 1] & 1) != 0)) {
                roundUp();
            }
        }

        private void roundUp() {
            int i = count - 1;
            while (digits[i] == 9) {
                if (i == 0) {
                    point++;
                    digits[0] = 1;
                    return;
                }
                digits[i--] = 0;
            }
            digits[i]++;
        }

        String text(boolean negative) {
            StringBuilder s = new StringBuilder(26);
            if (negative) {
                s.append('-');
            }
            if (point > 0 && point < 8) {
                int n = Math.min(count, point);
                append(s, 0, n);
                for (int i = n; i < point; i++) {
                    s.append('0');
                }
                s.append('.');
                appendOrZero(s, n);
            } else if (point <= 0 && point > -3) {
                s.append("0.");
                for (int i = point; i < 0; i++) {
                    s.append('0');
                }
                append(s, 0, count);
            } else {
                append(s, 0, 1);
                s.append('.');
                appendOrZero(s, 1);
                s.append('E').append(point - 1);
            }
            return s.toString();
        }

        private void append(StringBuilder s, int from, int to) {
            for (int i = from; i < to; i++) {
                s.append((char) ('0' + digits[i]));
            }
        }

        private void appendOrZero(StringBuilder s, int from) {
            if (from < count) {
                append(s, from, count);
            } else {
                s.append('0');
            }
        }
    }

    public static String toHexString(double d) {
        if (!(Math.abs(d) <= Double.MAX_VALUE)) {
            return toString(d);
        }
        long bits = Double.doubleToRawLongBits(d);
        long fraction = bits & 0xfffffffffffffL;
        int exponent = (int) (bits >>> 52) & 0x7ff;
        StringBuilder s = new StringBuilder(24);
        s.append(bits < 0 ? "-0x" : "0x").append(exponent == 0 ? "0." : "1.");
        if (fraction == 0) {
            s.append('0');
        } else {
            String hex = Long.toHexString(fraction | 1L << 52).substring(1);
            int end = hex.length();
            while (hex.charAt(end - 1) == '0') {
                end--;
            }
            s.append(hex, 0, end);
        }
        int p = exponent != 0 ? exponent - 1023 : fraction == 0 ? 0 : Double.MIN_EXPONENT;
        return s.append('p').append(p).toString();
    }

    // ---- reading

    private static String trimmed(String in) {
        if (in == null) {
            throw new NullPointerException("Cannot invoke \"String.trim()\" because \"in\" is null");
        }
        return in.trim();
    }

    public static double parseDouble(String in) {
        return new Reader(trimmed(in), DOUBLE_BITS, Double.MIN_EXPONENT, Double.MAX_EXPONENT).read();
    }

    public static float parseFloat(String in) {
        return (float) new Reader(trimmed(in), FLOAT_BITS, Float.MIN_EXPONENT, Float.MAX_EXPONENT).read();
    }

    /** Reads one number, rounding to so many bits: the double it answers holds a float exactly. */
    private static final class Reader {
        private final String s;
        private final int bits;
        private final int minExponent;
        private final int maxExponent;
        private int at;

        Reader(String s, int bits, int minExponent, int maxExponent) {
            this.s = s;
            this.bits = bits;
            this.minExponent = minExponent;
            this.maxExponent = maxExponent;
        }

        private NumberFormatException bad() {
            return new NumberFormatException(s.isEmpty() ? "empty String" : "For input string: \"" + s + "\"");
        }

        private char peek() {
            return at < s.length() ? s.charAt(at) : '\0';
        }

        double read() {
            boolean negative = peek() == '-';
            if (negative || peek() == '+') {
                at++;
            }
            double v;
            char c = peek();
            if (c == 'N' || c == 'I') {
                v = named();
            } else if (c == '0' && at + 1 < s.length() && (s.charAt(at + 1) | 0x20) == 'x') {
                at += 2;
                v = hexadecimal();
            } else {
                v = decimal();
            }
            return negative ? -v : v;
        }

        private double named() {
            String rest = s.substring(at);
            if (rest.equals("NaN")) {
                return Double.NaN;
            }
            if (rest.equals("Infinity")) {
                return Double.POSITIVE_INFINITY;
            }
            throw bad();
        }

        /** An optional type letter, then the end. */
        private void end() {
            char c = peek();
            if (c == 'f' || c == 'F' || c == 'd' || c == 'D') {
                at++;
            }
            if (at < s.length()) {
                throw bad();
            }
        }

        /** Digits of an exponent with sign; saturates. */
        private int exponent() {
            boolean negative = peek() == '-';
            if (negative || peek() == '+') {
                at++;
            }
            int from = at;
            int e = 0;
            for (char c = peek(); c >= '0' && c <= '9'; c = peek()) {
                e = Math.min(e * 10 + c - '0', 100_000_000);
                at++;
            }
            if (at == from) {
                throw bad();
            }
            return negative ? -e : e;
        }

        private double decimal() {
            byte[] digits = new byte[Math.min(s.length() - at, MAX_DIGITS) + 1];
            int count = 0; // significant digits kept
            int scale = 0; // digits after the point, less those cut off before it
            boolean any = false;
            boolean point = false;
            boolean sticky = false;
            for (; at < s.length(); at++) {
                char c = s.charAt(at);
                if (c == '.') {
                    if (point) {
                        throw new NumberFormatException("multiple points");
                    }
                    point = true;
                    continue;
                }
                if (c < '0' || c > '9') {
                    break;
                }
                any = true;
                if (count == 0 && c == '0') {
                    scale += point ? 1 : 0;
                } else if (count < MAX_DIGITS) {
                    digits[count++] = (byte) c;
                    scale += point ? 1 : 0;
                } else {
                    sticky |= c != '0';
                    scale -= point ? 0 : 1;
                }
            }
            if (!any) {
                throw bad();
            }
            int e = 0;
            if ((peek() | 0x20) == 'e') {
                at++;
                e = exponent();
            }
            end();
            if (sticky) {
                digits[count++] = '1';
                scale++;
            }
            while (count > 0 && digits[count - 1] == '0') {
                count--;
                scale--;
            }
            return count == 0 ? 0.0 : convert(digits, count, e - scale);
        }

        private double convert(byte[] digits, int count, int e) {
            if (count + e > 310) {
                return Double.POSITIVE_INFINITY;
            }
            if (count + e < -330) {
                return 0.0;
            }
            if (count <= 18) {
                long v = 0;
                for (int i = 0; i < count; i++) {
                    v = v * 10 + digits[i] - '0';
                }
                // exact operands: the one operation rounds correctly; for a float a second rounding could go wrong
                if (bits == DOUBLE_BITS && v < 1L << 53 && e >= -22 && e <= 22) {
                    return e < 0 ? v / EXACT_POW10[-e] : v * EXACT_POW10[e];
                }
                return ratio(BigInteger.valueOf(v), e);
            }
            return ratio(new BigInteger(new String(digits, 0, 0, count)), e);
        }

        /** v * 10^e */
        private double ratio(BigInteger v, int e) {
            if (e >= 0) {
                return round(v.multiply(BigInteger.TEN.pow(e)), 0, false);
            }
            BigInteger divisor = BigInteger.TEN.pow(-e);
            int shift = Math.max(0, bits + 3 - (v.bitLength() - divisor.bitLength()));
            BigInteger[] qr = v.shiftLeft(shift).divideAndRemainder(divisor);
            return round(qr[0], -shift, qr[1].signum() != 0);
        }

        /** v * 2^e, or a little more, rounded to nearest, ties to even, within the range of the type. */
        private double round(BigInteger v, int e, boolean more) {
            int length = v.bitLength();
            int top = length - 1 + e; // the exponent of the leading bit
            if (top > maxExponent) {
                return Double.POSITIVE_INFINITY;
            }
            int keep = top >= minExponent ? bits : bits - (minExponent - top);
            int drop = length - keep;
            long kept;
            if (keep < 0) {
                return 0.0;
            }
            if (drop <= 0) {
                kept = v.longValue();
                drop = 0;
            } else {
                kept = v.shiftRight(drop).longValue();
                boolean half = v.testBit(drop - 1);
                boolean rest = more || v.getLowestSetBit() < drop - 1;
                if (half && (rest || (kept & 1) != 0)) {
                    kept++;
                }
            }
            double d = Math.scalb((double) kept, e + drop); // exact: kept fits, and so does the result
            return d >= 0x1p127 && bits == FLOAT_BITS && d > Float.MAX_VALUE ? Double.POSITIVE_INFINITY : d;
        }

        private double hexadecimal() {
            StringBuilder hex = new StringBuilder();
            boolean point = false;
            boolean any = false;
            boolean sticky = false;
            long scale = 0; // in bits
            for (; at < s.length(); at++) {
                char c = s.charAt(at);
                if (c == '.' && !point) {
                    point = true;
                    continue;
                }
                int digit = c < 128 ? Character.digit(c, 16) : -1;
                if (digit < 0) {
                    break;
                }
                any = true;
                if (hex.length() > 0 || digit != 0) {
                    if (hex.length() < 40) {
                        hex.append(c);
                        scale += point ? -4 : 0;
                    } else {
                        sticky |= digit != 0;
                        scale += point ? 0 : 4;
                    }
                } else {
                    scale += point ? -4 : 0;
                }
            }
            if (!any || (peek() | 0x20) != 'p') {
                throw bad();
            }
            at++;
            long e = exponent() + scale;
            end();
            if (hex.length() == 0) {
                return 0.0;
            }
            BigInteger v = new BigInteger(hex.toString(), 16);
            if (e > 2000) {
                return Double.POSITIVE_INFINITY;
            }
            return e < -3000 ? 0.0 : round(v, (int) e, sticky);
        }
    }
}
