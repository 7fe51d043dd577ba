package java.math;

/** Arithmetic on natural numbers held as little-endian int arrays without leading (high) zeros; zero is empty. */
final class Magnitudes {
    static final int[] ZERO = {};
    private static final long MASK = 0xffffffffL;
    private static final int KARATSUBA = 48;
    private static final int TOOM = 240;
    private static final int BURNIKEL = 80;

    private Magnitudes() {
    }

    static int[] of(long value) {
        if (value == 0) {
            return ZERO;
        }
        int high = (int) (value >>> 32);
        return high == 0 ? new int[] {(int) value} : new int[] {(int) value, high};
    }

    static int[] trim(int[] a) {
        return trim(a, a.length);
    }

    static int[] trim(int[] a, int n) {
        while (n > 0 && a[n - 1] == 0) {
            n--;
        }
        return n == a.length ? a : slice(a, 0, n);
    }

    /** Words from to to, cut where a ends, without high zeros. */
    static int[] slice(int[] a, int from, int to) {
        to = Math.min(to, a.length);
        while (to > from && a[to - 1] == 0) {
            to--;
        }
        if (to <= from) {
            return ZERO;
        }
        int[] r = new int[to - from];
        System.arraycopy(a, from, r, 0, r.length);
        return r;
    }

    static int compare(int[] a, int[] b) {
        if (a.length != b.length) {
            return a.length < b.length ? -1 : 1;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            if (a[i] != b[i]) {
                return Integer.compareUnsigned(a[i], b[i]);
            }
        }
        return 0;
    }

    static int bitLength(int[] a) {
        return a.length == 0 ? 0 : 32 * a.length - Integer.numberOfLeadingZeros(a[a.length - 1]);
    }

    static int[] add(int[] a, int[] b) {
        if (a.length < b.length) {
            int[] swap = a;
            a = b;
            b = swap;
        }
        int[] r = new int[a.length + 1];
        long carry = 0;
        int i = 0;
        for (; i < b.length; i++) {
            carry += (a[i] & MASK) + (b[i] & MASK);
            r[i] = (int) carry;
            carry >>>= 32;
        }
        for (; i < a.length; i++) {
            carry += a[i] & MASK;
            r[i] = (int) carry;
            carry >>>= 32;
        }
        r[i] = (int) carry;
        return trim(r);
    }

    /** a - b, where a is not less. */
    static int[] subtract(int[] a, int[] b) {
        int[] r = a.clone();
        subtractAt(r, b, 0);
        return trim(r);
    }

    /** r -= b * 2^(32 shift); the result is not negative. */
    private static void subtractAt(int[] r, int[] b, int shift) {
        long borrow = 0;
        int i = 0;
        for (; i < b.length; i++) {
            borrow += (r[i + shift] & MASK) - (b[i] & MASK);
            r[i + shift] = (int) borrow;
            borrow >>= 32;
        }
        for (i += shift; borrow != 0 && i < r.length; i++) {
            borrow += r[i] & MASK;
            r[i] = (int) borrow;
            borrow >>= 32;
        }
    }

    /** r += b * 2^(32 shift); r has room. */
    private static void addAt(int[] r, int[] b, int shift) {
        long carry = 0;
        int i = 0;
        for (; i < b.length; i++) {
            carry += (r[i + shift] & MASK) + (b[i] & MASK);
            r[i + shift] = (int) carry;
            carry >>>= 32;
        }
        for (i += shift; carry != 0 && i < r.length; i++) {
            carry += r[i] & MASK;
            r[i] = (int) carry;
            carry >>>= 32;
        }
    }

    static int[] shiftLeft(int[] a, int n) {
        if (a.length == 0 || n == 0) {
            return a;
        }
        int words = n >>> 5;
        int bits = n & 31;
        if ((long) a.length + words + 1 > BigInteger.MAX_WORDS + 1L) {
            throw BigInteger.overflow();
        }
        int[] r = new int[a.length + words + 1];
        if (bits == 0) {
            System.arraycopy(a, 0, r, words, a.length);
        } else {
            int carry = 0;
            for (int i = 0; i < a.length; i++) {
                r[i + words] = a[i] << bits | carry;
                carry = a[i] >>> 32 - bits;
            }
            r[a.length + words] = carry;
        }
        return trim(r);
    }

    static int[] shiftRight(int[] a, int n) {
        int words = n >>> 5;
        int bits = n & 31;
        if (words >= a.length) {
            return ZERO;
        }
        int[] r = new int[a.length - words];
        for (int i = 0; i < r.length; i++) {
            int high = i + words + 1 < a.length && bits != 0 ? a[i + words + 1] << 32 - bits : 0;
            r[i] = a[i + words] >>> bits | high;
        }
        return trim(r);
    }

    static int trailingZeros(int[] a) {
        int i = 0;
        while (a[i] == 0) {
            i++;
        }
        return 32 * i + Integer.numberOfTrailingZeros(a[i]);
    }

    // ---- Multiplication ----

    static int[] multiply(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return ZERO;
        }
        if (a.length < b.length) {
            int[] swap = a;
            a = b;
            b = swap;
        }
        if (b.length < KARATSUBA) {
            return trim(schoolbook(a, b));
        }
        if ((long) bitLength(a) + bitLength(b) > 32L * BigInteger.MAX_WORDS + 1) {
            throw BigInteger.overflow();
        }
        if (a.length >= 2 * b.length) {
            return multiplyUneven(a, b);
        }
        return b.length < TOOM ? karatsuba(a, b) : toomCook(a, b);
    }

    private static int[] schoolbook(int[] a, int[] b) {
        int[] r = new int[a.length + b.length];
        for (int i = 0; i < b.length; i++) {
            long factor = b[i] & MASK;
            long carry = 0;
            for (int j = 0; j < a.length; j++) {
                carry += factor * (a[j] & MASK) + (r[i + j] & MASK);
                r[i + j] = (int) carry;
                carry >>>= 32;
            }
            r[i + a.length] = (int) carry;
        }
        return r;
    }

    /** Pieces of the longer factor as long as the shorter one. */
    private static int[] multiplyUneven(int[] a, int[] b) {
        int[] r = new int[a.length + b.length + 1];
        for (int at = 0; at < a.length; at += b.length) {
            addAt(r, multiply(slice(a, at, at + b.length), b), at);
        }
        return trim(r);
    }

    private static int[] karatsuba(int[] a, int[] b) {
        int half = (a.length + 1) / 2;
        int[] a0 = slice(a, 0, half);
        int[] a1 = slice(a, half, a.length);
        int[] b0 = slice(b, 0, half);
        int[] b1 = slice(b, half, b.length);
        int[] low = multiply(a0, b0);
        int[] high = multiply(a1, b1);
        int[] middle = a == b ? square(add(a0, a1)) : multiply(add(a0, a1), add(b0, b1));
        int[] r = new int[a.length + b.length + 1];
        System.arraycopy(low, 0, r, 0, low.length);
        addAt(r, high, 2 * half);
        addAt(r, subtract(subtract(middle, low), high), half);
        return trim(r);
    }

    /** Toom-Cook in three parts, evaluated at 0, 1, -1, 2 and infinity. */
    private static int[] toomCook(int[] a, int[] b) {
        int k = (a.length + 2) / 3;
        BigInteger[] p = evaluate(a, k);
        BigInteger[] q = a == b ? p : evaluate(b, k);
        BigInteger v0 = p[0].multiply(q[0]);
        BigInteger v1 = p[1].multiply(q[1]);
        BigInteger vm1 = p[2].multiply(q[2]);
        BigInteger v2 = p[3].multiply(q[3]);
        BigInteger inf = p[4].multiply(q[4]);
        BigInteger t2 = new BigInteger(v2.subtract(vm1), 3);
        BigInteger tm1 = v1.subtract(vm1).shiftRight(1);
        BigInteger t1 = v1.subtract(v0);
        t2 = t2.subtract(t1).shiftRight(1);
        t1 = t1.subtract(tm1).subtract(inf);
        t2 = t2.subtract(inf.shiftLeft(1));
        tm1 = tm1.subtract(t2);
        int[] r = new int[a.length + b.length + 2];
        System.arraycopy(v0.mag, 0, r, 0, v0.mag.length);
        addAt(r, tm1.mag, k);
        addAt(r, t1.mag, 2 * k);
        addAt(r, t2.mag, 3 * k);
        addAt(r, inf.mag, 4 * k);
        return trim(r);
    }

    private static BigInteger[] evaluate(int[] a, int k) {
        BigInteger a0 = new BigInteger(1, slice(a, 0, k), true);
        BigInteger a1 = new BigInteger(1, slice(a, k, 2 * k), true);
        BigInteger a2 = new BigInteger(1, slice(a, 2 * k, a.length), true);
        BigInteger even = a0.add(a2);
        BigInteger at2 = a2.shiftLeft(1).add(a1).shiftLeft(1).add(a0);
        return new BigInteger[] {a0, even.add(a1), even.subtract(a1), at2, a2};
    }

    static int[] square(int[] a) {
        return multiply(a, a);
    }

    /** a * factor + summand, in place where it fits: for reading digits. */
    static int multiplyAdd(int[] a, int n, int factor, int summand) {
        long carry = summand & MASK;
        for (int i = 0; i < n; i++) {
            carry += (a[i] & MASK) * (factor & MASK);
            a[i] = (int) carry;
            carry >>>= 32;
        }
        if (carry != 0) {
            a[n++] = (int) carry;
        }
        return n;
    }

    // ---- Division ----

    /** Divides in place by one word; returns the remainder. */
    static int divideWord(int[] a, int n, int divisor) {
        long rem = 0;
        long d = divisor & MASK;
        if (divisor > 0) {
            for (int i = n - 1; i >= 0; i--) {
                long v = rem << 32 | a[i] & MASK;
                long q = v / d;
                a[i] = (int) q;
                rem = v - q * d;
            }
        } else {
            for (int i = n - 1; i >= 0; i--) {
                long v = rem << 32 | a[i] & MASK;
                long q = Long.divideUnsigned(v, d);
                a[i] = (int) q;
                rem = v - q * d;
            }
        }
        return (int) rem;
    }

    /** Quotient and remainder; b is not zero. */
    static int[][] divide(int[] a, int[] b) {
        if (compare(a, b) < 0) {
            return new int[][] {ZERO, a};
        }
        if (b.length == 1) {
            int[] q = a.clone();
            int rem = divideWord(q, q.length, b[0]);
            return new int[][] {trim(q), of(rem & MASK)};
        }
        if (b.length < BURNIKEL || a.length - b.length < BURNIKEL / 2) {
            return knuth(a, b);
        }
        return burnikelZiegler(a, b);
    }

    /** Knuth's algorithm D. */
    private static int[][] knuth(int[] a, int[] b) {
        int shift = Integer.numberOfLeadingZeros(b[b.length - 1]);
        int[] v = shiftLeft(b, shift);
        int n = v.length;
        int[] u = new int[a.length + 1];
        int[] shifted = shiftLeft(a, shift);
        System.arraycopy(shifted, 0, u, 0, shifted.length);
        int m = a.length - n;
        int[] q = new int[m + 1];
        long top = v[n - 1] & MASK;
        long second = v[n - 2] & MASK;
        for (int j = m; j >= 0; j--) {
            long num = (u[j + n] & MASK) << 32 | u[j + n - 1] & MASK;
            long qhat = Long.divideUnsigned(num, top);
            long rhat = num - qhat * top;
            while (qhat > MASK || Long.compareUnsigned(qhat * second, rhat << 32 | u[j + n - 2] & MASK) > 0) {
                qhat--;
                rhat += top;
                if (rhat > MASK) {
                    break;
                }
            }
            if (qhat != 0 && multiplySubtract(u, v, j, qhat)) {
                qhat--;
                addBack(u, v, j);
            }
            q[j] = (int) qhat;
        }
        return new int[][] {trim(q), shiftRight(trim(u), shift)};
    }

    /** u[j..] -= v * q; whether that went below zero. */
    private static boolean multiplySubtract(int[] u, int[] v, int j, long q) {
        long carry = 0;
        long borrow = 0;
        for (int i = 0; i < v.length; i++) {
            long product = (v[i] & MASK) * q + carry;
            carry = product >>> 32;
            borrow += (u[i + j] & MASK) - (product & MASK);
            u[i + j] = (int) borrow;
            borrow >>= 32;
        }
        borrow += (u[j + v.length] & MASK) - carry;
        u[j + v.length] = (int) borrow;
        return borrow < 0;
    }

    private static void addBack(int[] u, int[] v, int j) {
        long carry = 0;
        for (int i = 0; i < v.length; i++) {
            carry += (u[i + j] & MASK) + (v[i] & MASK);
            u[i + j] = (int) carry;
            carry >>>= 32;
        }
        u[j + v.length] += (int) carry;
    }

    /** Recursive division: pieces as long as the divisor, each by two half-size steps. */
    private static int[][] burnikelZiegler(int[] a, int[] b) {
        int pieces = 1;
        while (b.length / pieces >= BURNIKEL) {
            pieces <<= 1;
        }
        int n = (b.length + pieces - 1) / pieces * pieces;
        int shift = 32 * n - bitLength(b);
        int[] v = shiftLeft(b, shift);
        int[] u = shiftLeft(a, shift);
        int t = Math.max(2, (bitLength(u) + 32 * n) / (32 * n));
        int[] z = slice(u, (t - 2) * n, t * n);
        int[] q = new int[(t - 1) * n + 1];
        for (int i = t - 2; i >= 0; i--) {
            int[][] qr = divide2n1n(z, v, n);
            System.arraycopy(qr[0], 0, q, i * n, qr[0].length);
            z = i > 0 ? join(slice(u, (i - 1) * n, i * n), qr[1], n) : qr[1];
        }
        return new int[][] {trim(q), shiftRight(z, shift)};
    }

    /** low + high * 2^(32 n) */
    private static int[] join(int[] low, int[] high, int n) {
        if (high.length == 0) {
            return low;
        }
        int[] r = new int[n + high.length];
        System.arraycopy(low, 0, r, 0, low.length);
        System.arraycopy(high, 0, r, n, high.length);
        return r;
    }

    private static int[][] divide2n1n(int[] a, int[] b, int n) {
        if ((n & 1) != 0 || n < BURNIKEL) {
            return compare(a, b) < 0 ? new int[][] {ZERO, a} : knuth(a, b);
        }
        int half = n / 2;
        int[][] upper = divide3n2n(slice(a, half, a.length), b, half);
        int[][] lower = divide3n2n(join(slice(a, 0, half), upper[1], half), b, half);
        return new int[][] {join(lower[0], upper[0], half), lower[1]};
    }

    private static int[][] divide3n2n(int[] a, int[] b, int n) {
        int[] b1 = slice(b, n, b.length);
        int[] b2 = slice(b, 0, n);
        int[] a12 = slice(a, n, a.length);
        int[] q;
        int[] r;
        if (compare(slice(a, 2 * n, a.length), b1) < 0) {
            int[][] qr = divide2n1n(a12, b1, n);
            q = qr[0];
            r = qr[1];
        } else { /* the quotient is all ones */
            q = new int[n];
            java.util.Arrays.fill(q, -1);
            r = subtract(add(a12, b1), join(ZERO, b1, n));
        }
        int[] d = multiply(q, b2);
        r = join(slice(a, 0, n), r, n);
        while (compare(r, d) < 0) {
            r = add(r, b);
            q = subtract(q, of(1));
        }
        return new int[][] {q, subtract(r, d)};
    }
}
