package java.math;

/** Modular powers with an odd modulus: products reduced without division. */
final class Montgomery {
    private static final long MASK = 0xffffffffL;
    private static final int WINDOW = 4;

    private final BigInteger modulus;
    private final int[] m;
    private final int inverse; // -1/m modulo 2^32

    Montgomery(BigInteger modulus) {
        this.modulus = modulus;
        m = modulus.mag;
        int x = m[0];
        for (int i = 0; i < 5; i++) {
            x *= 2 - m[0] * x;
        }
        inverse = -x;
    }

    BigInteger pow(BigInteger base, BigInteger exponent) {
        int n = m.length;
        int[] one = pad(BigInteger.ONE.shiftLeft(32 * n).mod(modulus).mag);
        int[][] table = new int[1 << WINDOW][];
        table[0] = one;
        table[1] = pad(base.shiftLeft(32 * n).mod(modulus).mag);
        for (int i = 2; i < table.length; i++) {
            table[i] = multiply(table[i - 1], table[1]);
        }
        int[] r = one;
        int windows = (exponent.bitLength() + WINDOW - 1) / WINDOW;
        for (int w = windows - 1; w >= 0; w--) {
            int digit = 0;
            for (int k = WINDOW - 1; k >= 0; k--) {
                r = multiply(r, r);
                digit = digit << 1 | (exponent.testBit(w * WINDOW + k) ? 1 : 0);
            }
            if (digit != 0) {
                r = multiply(r, table[digit]);
            }
        }
        int[] plain = new int[n];
        plain[0] = 1;
        return new BigInteger(1, Magnitudes.trim(multiply(r, plain)), true);
    }

    private int[] pad(int[] a) {
        int[] r = new int[m.length];
        System.arraycopy(a, 0, r, 0, a.length);
        return r;
    }

    /** a * b / 2^(32 n) modulo m */
    private int[] multiply(int[] a, int[] b) {
        int n = m.length;
        int[] t = new int[n + 2];
        for (int i = 0; i < n; i++) {
            long factor = b[i] & MASK;
            long carry = 0;
            for (int j = 0; j < n; j++) {
                carry += (a[j] & MASK) * factor + (t[j] & MASK);
                t[j] = (int) carry;
                carry >>>= 32;
            }
            carry += t[n] & MASK;
            t[n] = (int) carry;
            t[n + 1] = (int) (carry >>> 32);
            long q = t[0] * inverse & MASK;
            carry = (m[0] & MASK) * q + (t[0] & MASK) >>> 32;
            for (int j = 1; j < n; j++) {
                carry += (m[j] & MASK) * q + (t[j] & MASK);
                t[j - 1] = (int) carry;
                carry >>>= 32;
            }
            carry += t[n] & MASK;
            t[n - 1] = (int) carry;
            t[n] = t[n + 1] + (int) (carry >>> 32);
        }
        int[] r = Magnitudes.trim(t);
        return pad(Magnitudes.compare(r, m) >= 0 ? Magnitudes.subtract(r, m) : r);
    }
}
