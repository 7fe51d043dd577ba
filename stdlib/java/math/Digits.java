package java.math;

/** Magnitudes to and from digits: word by word when small, by halves when large. */
final class Digits {
    private static final int RECURSIVE_WORDS = 24;
    private static final int RECURSIVE_DIGITS = 400;
    private static final String ZEROS = "0".repeat(64);

    private Digits() {
    }

    /** How many digits of a radix fit one int. */
    private static int digitsPerInt(int radix) {
        int n = 0;
        for (long p = radix; p <= Integer.MAX_VALUE; p *= radix) {
            n++;
        }
        return n;
    }

    private static int power(int radix, int n) {
        int p = 1;
        while (n-- > 0) {
            p *= radix;
        }
        return p;
    }

    // ---- Parsing ----

    static int[] parse(String s, int from, int to, int radix) {
        int per = digitsPerInt(radix);
        for (int i = from; i < to; i++) {
            if (Character.digit(s.charAt(i), radix) < 0) {
                throw illegal(s, from, to, i, radix, per);
            }
        }
        return to - from > RECURSIVE_DIGITS ? parseHalves(s, from, to, radix) : parsePlain(s, from, to, radix, per);
    }

    private static NumberFormatException illegal(String s, int from, int to, int bad, int radix, int per) {
        int first = (to - from) % per;
        int groupEnd = from + (first == 0 ? per : first);
        int groupStart = from;
        while (bad >= groupEnd) {
            groupStart = groupEnd;
            groupEnd += per;
        }
        String group = s.substring(groupStart, groupEnd);
        return new NumberFormatException("For input string: \"" + group + "\""
                + (radix == 10 ? "" : " under radix " + radix));
    }

    private static int[] parsePlain(String s, int from, int to, int radix, int per) {
        int[] r = new int[(to - from) * 6 / 32 + 2];
        int n = 0;
        int group = (to - from) % per;
        for (int i = from; i < to; i += group, group = per) {
            if (group == 0) {
                continue;
            }
            int value = 0;
            for (int k = 0; k < group; k++) {
                value = value * radix + Character.digit(s.charAt(i + k), radix);
            }
            n = Magnitudes.multiplyAdd(r, n, power(radix, group), value);
        }
        return Magnitudes.trim(r, n);
    }

    private static int[] parseHalves(String s, int from, int to, int radix) {
        if (to - from <= RECURSIVE_DIGITS) {
            return parsePlain(s, from, to, radix, digitsPerInt(radix));
        }
        int low = (to - from) / 2;
        int[] scale = BigInteger.valueOf(radix).pow(low).mag;
        int[] high = parseHalves(s, from, to - low, radix);
        return Magnitudes.add(Magnitudes.multiply(high, scale), parseHalves(s, to - low, to, radix));
    }

    // ---- Printing ----

    static void print(StringBuilder sb, int[] mag, int radix) {
        if (mag.length <= RECURSIVE_WORDS) {
            printPlain(sb, mag, radix, 0);
            return;
        }
        double digits = Magnitudes.bitLength(mag) * (Math.log(2) / Math.log(radix));
        int levels = 0;
        for (double d = digits; d > 200; d /= 2) {
            levels++;
        }
        BigInteger[] powers = new BigInteger[levels + 1]; // radix^(100 * 2^i)
        powers[0] = BigInteger.valueOf(radix).pow(100);
        for (int i = 1; i <= levels; i++) {
            powers[i] = powers[i - 1].multiply(powers[i - 1]);
        }
        printHalves(sb, mag, radix, 0, levels, powers);
    }

    /** At least `width` digits, zeros in front; width 0: as many as there are. */
    private static void printHalves(StringBuilder sb, int[] mag, int radix, int width, int level, BigInteger[] powers) {
        if (level < 0 || mag.length <= RECURSIVE_WORDS) {
            printPlain(sb, mag, radix, width);
            return;
        }
        int low = 100 << level;
        if (Magnitudes.compare(mag, powers[level].mag) < 0) {
            zeros(sb, width - low);
            printHalves(sb, mag, radix, Math.min(width, low), level - 1, powers);
            return;
        }
        int[][] qr = Magnitudes.divide(mag, powers[level].mag);
        printHalves(sb, qr[0], radix, Math.max(width - low, 0), level - 1, powers);
        printHalves(sb, qr[1], radix, low, level - 1, powers);
    }

    private static void zeros(StringBuilder sb, int n) {
        for (; n > 0; n -= 64) {
            sb.append(ZEROS, 0, Math.min(n, 64));
        }
    }

    private static void printPlain(StringBuilder sb, int[] mag, int radix, int width) {
        int per = digitsPerInt(radix);
        int divisor = power(radix, per);
        int[] rest = mag.clone();
        int n = rest.length;
        char[] out = new char[n * 32 + per]; // binary digits are the most
        int at = out.length;
        while (n > 0) {
            int group = Magnitudes.divideWord(rest, n, divisor);
            while (n > 0 && rest[n - 1] == 0) {
                n--;
            }
            for (int k = 0; k < per; k++) {
                out[--at] = Character.forDigit(group % radix, radix);
                group /= radix;
            }
        }
        while (at < out.length && out[at] == '0') {
            at++;
        }
        zeros(sb, width - (out.length - at));
        sb.append(out, at, out.length - at);
    }
}
