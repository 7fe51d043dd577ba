package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Decimal digits of a number without its sign: 0.d1d2d3 times ten to the power of point. Zero has no digits. */
final class Digits {
    String digits = "";
    int point;
    private double value;
    private boolean isDouble;

    boolean isZero() {
        return digits.isEmpty();
    }

    int count() {
        return digits.length();
    }

    char at(int i) {
        return digits.charAt(i);
    }

    void set(long magnitude) {
        put(Long.toUnsignedString(magnitude), 0);
    }

    void set(BigDecimal magnitude) {
        put(magnitude.unscaledValue().toString(), magnitude.scale());
    }

    /** The shortest digits that tell the double; rounding looks at its exact value. */
    void set(double magnitude) {
        String s = Double.toString(magnitude);
        int e = s.indexOf('E');
        int scale = 0;
        if (e >= 0) {
            scale = -Integer.parseInt(s.substring(e + 1));
            s = s.substring(0, e);
        }
        int dot = s.indexOf('.');
        put(s.substring(0, dot).concat(s.substring(dot + 1)), scale + s.length() - dot - 1);
        value = magnitude;
        isDouble = true;
    }

    private void put(String all, int scale) {
        isDouble = false;
        int from = 0;
        int to = all.length();
        while (from < to && all.charAt(from) == '0') {
            from++;
        }
        while (to > from && all.charAt(to - 1) == '0') {
            to--;
        }
        point = from == to ? 0 : all.length() - from - scale;
        digits = all.substring(from, to);
    }

    /** Leaves that many digits behind the point. */
    void roundFraction(int places, RoundingMode mode, boolean negative) {
        round((long) point + places, mode, negative);
    }

    /** Leaves that many digits, which may be less than none. */
    void round(long keep, RoundingMode mode, boolean negative) {
        if (keep >= digits.length()) {
            return;
        }
        boolean up = keep >= 0 ? goesUp((int) keep, mode, negative) : !isZero() && away(mode, negative);
        if (keep < 0) {
            if (up) {
                point -= (int) keep - 1;
                digits = "1";
            } else {
                digits = "";
                point = 0;
            }
            return;
        }
        char[] d = digits.substring(0, (int) keep).toCharArray();
        int n = d.length;
        if (up) {
            while (n > 0 && d[n - 1] == '9') {
                n--;
            }
            if (n == 0) {
                digits = "1";
                point++;
                return;
            }
            d[n - 1]++;
        }
        while (n > 0 && d[n - 1] == '0') {
            n--;
        }
        digits = new String(d, 0, n);
        if (n == 0) {
            point = 0;
        }
    }

    private static boolean away(RoundingMode mode, boolean negative) {
        return mode == RoundingMode.UP || mode == (negative ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private boolean goesUp(int keep, RoundingMode mode, boolean negative) {
        switch (mode) {
            case UP, DOWN, CEILING, FLOOR:
                return away(mode, negative);
            case UNNECESSARY:
                throw new ArithmeticException("Rounding needed with the rounding mode being set to RoundingMode.UNNECESSARY");
            default:
        }
        char next = digits.charAt(keep);
        if (next != '5') {
            return next > '5';
        }
        int rest = keep + 1 < digits.length() ? 1 : againstShortest();
        if (rest != 0) {
            return rest > 0;
        }
        return mode == RoundingMode.HALF_UP
            || mode == RoundingMode.HALF_EVEN && keep > 0 && (digits.charAt(keep - 1) - '0') % 2 != 0;
    }

    /** How the exact value compares with what the digits say. */
    private int againstShortest() {
        if (!isDouble) {
            return 0;
        }
        BigDecimal shortest = new BigDecimal(new BigInteger(digits), digits.length() - point);
        return new BigDecimal(value).compareTo(shortest);
    }
}
