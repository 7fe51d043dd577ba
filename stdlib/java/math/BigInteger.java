package java.math;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

/** Integers of any size: a sign and a magnitude. */
public class BigInteger extends Number implements Comparable<BigInteger> {
    static final int MAX_WORDS = Integer.MAX_VALUE / 32 + 1;
    private static final int SMALL = 16;
    private static final BigInteger[] POSITIVE = new BigInteger[SMALL + 1];
    private static final BigInteger[] NEGATIVE = new BigInteger[SMALL + 1];
    private static final long serialVersionUID = -8287574255936472291L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("signum", Integer.TYPE), new ObjectStreamField("magnitude", byte[].class),
        new ObjectStreamField("bitCount", Integer.TYPE), new ObjectStreamField("bitLength", Integer.TYPE),
        new ObjectStreamField("firstNonzeroByteNum", Integer.TYPE), new ObjectStreamField("lowestSetBit", Integer.TYPE)};

    public static final BigInteger ZERO = new BigInteger(0, Magnitudes.ZERO, true);

    static {
        POSITIVE[0] = NEGATIVE[0] = ZERO;
        for (int i = 1; i <= SMALL; i++) {
            POSITIVE[i] = new BigInteger(1, new int[] {i}, true);
            NEGATIVE[i] = new BigInteger(-1, new int[] {i}, true);
        }
    }

    public static final BigInteger ONE = POSITIVE[1];
    public static final BigInteger TWO = POSITIVE[2];
    public static final BigInteger TEN = POSITIVE[10];

    private int signum;
    transient int[] mag; // little-endian, no high zeros

    /** Takes the magnitude as it is; its sign is zero if it is empty. */
    BigInteger(int signum, int[] mag, boolean owned) {
        this.mag = mag;
        this.signum = mag.length == 0 ? 0 : signum;
    }

    /** value / divisor, which must go up evenly and be small. */
    BigInteger(BigInteger value, int divisor) {
        int[] q = value.mag.clone();
        Magnitudes.divideWord(q, q.length, divisor);
        mag = Magnitudes.trim(q);
        signum = mag.length == 0 ? 0 : value.signum;
    }

    public BigInteger(byte[] val) {
        this(val, 0, val.length);
    }

    public BigInteger(byte[] val, int off, int len) {
        if (val.length == 0) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        Objects.checkFromIndexSize(off, len, val.length);
        if (len == 0) {
            mag = Magnitudes.ZERO;
            return;
        }
        boolean negative = val[off] < 0;
        int[] r = fromBytes(val, off, len, negative ? -1 : 0);
        if (negative) {
            negate(r);
        }
        mag = checked(Magnitudes.trim(r));
        signum = mag.length == 0 ? 0 : negative ? -1 : 1;
    }

    public BigInteger(int signum, byte[] magnitude) {
        this(signum, magnitude, 0, magnitude.length);
    }

    public BigInteger(int signum, byte[] magnitude, int off, int len) {
        if (signum < -1 || signum > 1) {
            throw new NumberFormatException("Invalid signum value");
        }
        Objects.checkFromIndexSize(off, len, magnitude.length);
        mag = checked(Magnitudes.trim(fromBytes(magnitude, off, len, 0)));
        if (mag.length != 0 && signum == 0) {
            throw new NumberFormatException("signum-magnitude mismatch");
        }
        this.signum = mag.length == 0 ? 0 : signum;
    }

    private static int[] fromBytes(byte[] b, int off, int len, int fill) {
        int[] r = new int[(len + 3) / 4];
        for (int i = 0; i < r.length; i++) {
            int word = 0;
            for (int k = 3; k >= 0; k--) {
                int at = len - 1 - (4 * i + k);
                word = word << 8 | (at < 0 ? fill : b[off + at]) & 0xff;
            }
            r[i] = word;
        }
        return r;
    }

    private static void negate(int[] r) {
        boolean carry = true;
        for (int i = 0; i < r.length; i++) {
            r[i] = carry ? -r[i] : ~r[i];
            carry &= r[i] == 0;
        }
    }

    public BigInteger(String val) {
        this(val, 10);
    }

    public BigInteger(String val, int radix) {
        int n = val.length();
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new NumberFormatException("Radix out of range");
        }
        if (n == 0) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        int start = 0;
        int sign = 1;
        int minus = val.lastIndexOf('-');
        int plus = val.lastIndexOf('+');
        if (minus >= 0) {
            if (minus != 0 || plus >= 0) {
                throw new NumberFormatException("Illegal embedded sign character");
            }
            sign = -1;
            start = 1;
        } else if (plus >= 0) {
            if (plus != 0) {
                throw new NumberFormatException("Illegal embedded sign character");
            }
            start = 1;
        }
        if (start == n) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        while (start < n && Character.digit(val.charAt(start), radix) == 0) {
            start++;
        }
        mag = start == n ? Magnitudes.ZERO : checked(Digits.parse(val, start, n, radix));
        signum = mag.length == 0 ? 0 : sign;
    }

    public BigInteger(int numBits, Random rnd) {
        if (numBits < 0) {
            throw new IllegalArgumentException("numBits must be non-negative");
        }
        int bytes = (int) (((long) numBits + 7) / 8);
        byte[] random = new byte[bytes];
        if (bytes > 0) {
            rnd.nextBytes(random);
            random[0] &= (byte) ((1 << 8 - (8 * bytes - numBits)) - 1);
        }
        mag = checked(Magnitudes.trim(fromBytes(random, 0, bytes, 0)));
        signum = mag.length == 0 ? 0 : 1;
    }

    public BigInteger(int bitLength, int certainty, Random rnd) {
        if (bitLength < 2) {
            throw new ArithmeticException("bitLength < 2");
        }
        BigInteger p = Primes.random(bitLength, certainty, rnd);
        mag = p.mag;
        signum = 1;
    }

    public static BigInteger probablePrime(int bitLength, Random rnd) {
        if (bitLength < 2) {
            throw new ArithmeticException("bitLength < 2");
        }
        return Primes.random(bitLength, 100, rnd);
    }

    public BigInteger nextProbablePrime() {
        if (signum < 0) {
            throw new ArithmeticException("start < 0: " + this);
        }
        return Primes.next(this);
    }

    public boolean isProbablePrime(int certainty) {
        return certainty <= 0 || Primes.isProbable(abs(), certainty, null);
    }

    public static BigInteger valueOf(long val) {
        if (val >= -SMALL && val <= SMALL) {
            return val >= 0 ? POSITIVE[(int) val] : NEGATIVE[(int) -val];
        }
        return new BigInteger(val < 0 ? -1 : 1, Magnitudes.of(Math.abs(val)), true);
    }

    static ArithmeticException overflow() {
        return new ArithmeticException("BigInteger would overflow supported range");
    }

    private static int[] checked(int[] mag) {
        if (mag.length > MAX_WORDS || mag.length == MAX_WORDS && mag[MAX_WORDS - 1] < 0) {
            throw overflow();
        }
        return mag;
    }

    private static BigInteger make(int signum, int[] mag) {
        return mag.length == 0 ? ZERO : new BigInteger(signum, checked(mag), true);
    }

    // ---- Arithmetic ----

    public BigInteger add(BigInteger val) {
        if (val.signum == 0) {
            return this;
        }
        if (signum == 0) {
            return val;
        }
        if (signum == val.signum) {
            return make(signum, Magnitudes.add(mag, val.mag));
        }
        int c = Magnitudes.compare(mag, val.mag);
        if (c == 0) {
            return ZERO;
        }
        return c > 0 ? make(signum, Magnitudes.subtract(mag, val.mag))
                : make(val.signum, Magnitudes.subtract(val.mag, mag));
    }

    public BigInteger subtract(BigInteger val) {
        return val.signum == 0 ? this : add(val.negate());
    }

    public BigInteger multiply(BigInteger val) {
        return signum == 0 || val.signum == 0 ? ZERO
                : make(signum * val.signum, Magnitudes.multiply(mag, val.mag));
    }

    public BigInteger divide(BigInteger val) {
        return divideAndRemainder(val)[0];
    }

    public BigInteger remainder(BigInteger val) {
        return divideAndRemainder(val)[1];
    }

    public BigInteger[] divideAndRemainder(BigInteger val) {
        if (val.signum == 0) {
            throw new ArithmeticException("BigInteger divide by zero");
        }
        int[][] qr = Magnitudes.divide(mag, val.mag);
        return new BigInteger[] {make(signum * val.signum, qr[0]), make(signum, qr[1])};
    }

    public BigInteger mod(BigInteger m) {
        if (m.signum <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        BigInteger r = remainder(m);
        return r.signum >= 0 ? r : r.add(m);
    }

    public BigInteger pow(int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("Negative exponent");
        }
        if (signum == 0) {
            return exponent == 0 ? ONE : this;
        }
        int zeros = Magnitudes.trailingZeros(mag);
        if ((long) zeros * exponent > Integer.MAX_VALUE) {
            throw overflow();
        }
        int[] base = Magnitudes.shiftRight(mag, zeros);
        if ((long) Magnitudes.bitLength(base) > 1
                && (long) (Magnitudes.bitLength(base) - 1) * exponent > 32L * MAX_WORDS) {
            throw overflow();
        }
        int[] r = {1};
        for (int bit = 31 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
            r = Magnitudes.square(r);
            if ((exponent >>> bit & 1) != 0) {
                r = Magnitudes.multiply(r, base);
            }
        }
        return make(signum < 0 && (exponent & 1) != 0 ? -1 : 1, Magnitudes.shiftLeft(r, zeros * exponent));
    }

    public BigInteger sqrt() {
        if (signum < 0) {
            throw new ArithmeticException("Negative BigInteger");
        }
        if (bitLength() <= 52) {
            return valueOf((long) Math.sqrt(longValue()));
        }
        BigInteger x = ONE.shiftLeft((bitLength() + 1) / 2);
        while (true) {
            BigInteger y = x.add(divide(x)).shiftRight(1);
            if (y.compareTo(x) >= 0) {
                return x;
            }
            x = y;
        }
    }

    public BigInteger[] sqrtAndRemainder() {
        BigInteger s = sqrt();
        return new BigInteger[] {s, subtract(s.multiply(s))};
    }

    public BigInteger gcd(BigInteger val) {
        int[] a = mag;
        int[] b = val.mag;
        while (b.length > 1) {
            int[] r = Magnitudes.divide(a, b)[1];
            a = b;
            b = r;
        }
        if (b.length == 0) {
            return make(1, a);
        }
        long x = b[0] & 0xffffffffL;
        int[] scratch = a.clone();
        long y = Magnitudes.divideWord(scratch, scratch.length, b[0]) & 0xffffffffL;
        while (y != 0) {
            long r = x % y;
            x = y;
            y = r;
        }
        return valueOf(x);
    }

    public BigInteger abs() {
        return signum >= 0 ? this : negate();
    }

    public BigInteger negate() {
        return new BigInteger(-signum, mag, true);
    }

    public int signum() {
        return signum;
    }

    public BigInteger modPow(BigInteger exponent, BigInteger m) {
        if (m.signum <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        if (m.equals(ONE)) {
            return ZERO;
        }
        if (exponent.signum < 0) {
            return modInverse(m).modPow(exponent.negate(), m);
        }
        BigInteger base = mod(m);
        if (m.testBit(0) && m.mag.length > 1 && exponent.bitLength() > 4) {
            return new Montgomery(m).pow(base, exponent);
        }
        BigInteger r = ONE;
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            r = r.multiply(r).mod(m);
            if (exponent.testBit(i)) {
                r = r.multiply(base).mod(m);
            }
        }
        return r;
    }

    public BigInteger modInverse(BigInteger m) {
        if (m.signum != 1) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        if (m.equals(ONE)) {
            return ZERO;
        }
        BigInteger a = mod(m);
        BigInteger b = m;
        BigInteger x = ONE;
        BigInteger y = ZERO;
        while (b.signum != 0) {
            BigInteger[] qr = a.divideAndRemainder(b);
            a = b;
            b = qr[1];
            BigInteger next = x.subtract(qr[0].multiply(y));
            x = y;
            y = next;
        }
        if (!a.equals(ONE)) {
            throw new ArithmeticException("BigInteger not invertible.");
        }
        return x.mod(m);
    }

    // ---- Bits, as in two's complement of endless length ----

    public BigInteger shiftLeft(int n) {
        if (signum == 0 || n == 0) {
            return this;
        }
        if (n > 0) {
            return make(signum, Magnitudes.shiftLeft(mag, n));
        }
        return n == Integer.MIN_VALUE ? shiftDown(Integer.MAX_VALUE).shiftDown(1) : shiftDown(-n);
    }

    public BigInteger shiftRight(int n) {
        if (signum == 0 || n == 0) {
            return this;
        }
        if (n > 0) {
            return shiftDown(n);
        }
        if (n == Integer.MIN_VALUE) {
            throw overflow();
        }
        return make(signum, Magnitudes.shiftLeft(mag, -n));
    }

    private BigInteger shiftDown(int n) {
        int[] r = Magnitudes.shiftRight(mag, n);
        if (signum < 0 && Magnitudes.trailingZeros(mag) < n) {
            r = Magnitudes.add(r, new int[] {1}); // towards minus infinity
        }
        return make(signum, r);
    }

    /** The i-th word of the two's complement form. */
    private int word(int i) {
        if (i >= mag.length) {
            return signum < 0 ? -1 : 0;
        }
        if (signum >= 0) {
            return mag[i];
        }
        for (int k = 0; k < i; k++) {
            if (mag[k] != 0) {
                return ~mag[i];
            }
        }
        return -mag[i];
    }

    private static int[] words(BigInteger v, int n) {
        int[] r = new int[n];
        System.arraycopy(v.mag, 0, r, 0, Math.min(n, v.mag.length));
        if (v.signum < 0) {
            negate(r);
        }
        return r;
    }

    private static BigInteger fromWords(int[] w) {
        boolean negative = w[w.length - 1] < 0;
        if (negative) {
            negate(w);
        }
        return make(negative ? -1 : 1, Magnitudes.trim(w));
    }

    public BigInteger and(BigInteger val) {
        int n = Math.max(mag.length, val.mag.length) + 1;
        int[] a = words(this, n);
        int[] b = words(val, n);
        for (int i = 0; i < n; i++) {
            a[i] &= b[i];
        }
        return fromWords(a);
    }

    public BigInteger or(BigInteger val) {
        int n = Math.max(mag.length, val.mag.length) + 1;
        int[] a = words(this, n);
        int[] b = words(val, n);
        for (int i = 0; i < n; i++) {
            a[i] |= b[i];
        }
        return fromWords(a);
    }

    public BigInteger xor(BigInteger val) {
        int n = Math.max(mag.length, val.mag.length) + 1;
        int[] a = words(this, n);
        int[] b = words(val, n);
        for (int i = 0; i < n; i++) {
            a[i] ^= b[i];
        }
        return fromWords(a);
    }

    public BigInteger not() {
        return negate().subtract(ONE);
    }

    public BigInteger andNot(BigInteger val) {
        return and(val.not());
    }

    public boolean testBit(int n) {
        if (n < 0) {
            throw new ArithmeticException("Negative bit address");
        }
        return (word(n >>> 5) & 1 << (n & 31)) != 0;
    }

    public BigInteger setBit(int n) {
        return testBit(n) ? this : or(ONE.shiftLeft(n));
    }

    public BigInteger clearBit(int n) {
        return testBit(n) ? andNot(ONE.shiftLeft(n)) : this;
    }

    public BigInteger flipBit(int n) {
        if (n < 0) {
            throw new ArithmeticException("Negative bit address");
        }
        return xor(ONE.shiftLeft(n));
    }

    public int getLowestSetBit() {
        return signum == 0 ? -1 : Magnitudes.trailingZeros(mag);
    }

    public int bitLength() {
        int n = Magnitudes.bitLength(mag);
        boolean power = signum < 0 && Magnitudes.trailingZeros(mag) == n - 1;
        return power ? n - 1 : n;
    }

    public int bitCount() {
        int n = 0;
        for (int w : mag) {
            n += Integer.bitCount(w);
        }
        return signum < 0 ? n + Magnitudes.trailingZeros(mag) - 1 : n;
    }

    // ---- Comparison ----

    @Override
    public int compareTo(BigInteger val) {
        if (signum != val.signum) {
            return signum > val.signum ? 1 : -1;
        }
        return signum * Magnitudes.compare(mag, val.mag);
    }

    @Override
    public boolean equals(Object x) {
        return x == this || x instanceof BigInteger b && signum == b.signum && Arrays.equals(mag, b.mag);
    }

    public BigInteger min(BigInteger val) {
        return compareTo(val) < 0 ? this : val;
    }

    public BigInteger max(BigInteger val) {
        return compareTo(val) > 0 ? this : val;
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (int i = mag.length - 1; i >= 0; i--) {
            h = 31 * h + mag[i];
        }
        return h * signum;
    }

    // ---- Conversion ----

    public String toString(int radix) {
        if (signum == 0) {
            return "0";
        }
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        StringBuilder sb = new StringBuilder();
        if (signum < 0) {
            sb.append('-');
        }
        Digits.print(sb, mag, radix);
        return sb.toString();
    }

    @Override
    public String toString() {
        return toString(10);
    }

    public byte[] toByteArray() {
        byte[] r = new byte[bitLength() / 8 + 1];
        for (int i = 0, w = 0; i < r.length; i++) {
            w = (i & 3) == 0 ? word(i >>> 2) : w >>> 8;
            r[r.length - 1 - i] = (byte) w;
        }
        return r;
    }

    @Override
    public int intValue() {
        return word(0);
    }

    @Override
    public long longValue() {
        return (long) word(1) << 32 | word(0) & 0xffffffffL;
    }

    @Override
    public float floatValue() {
        if (mag.length <= 2 && Magnitudes.bitLength(mag) < 64) {
            return longValue();
        }
        int n = Magnitudes.bitLength(mag);
        if (n > 128) {
            return signum > 0 ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
        }
        int bits = topBits(n, 24);
        return signum * (float) Math.scalb((double) bits, n - 24);
    }

    @Override
    public double doubleValue() {
        if (mag.length <= 2 && Magnitudes.bitLength(mag) < 64) {
            return longValue();
        }
        int n = Magnitudes.bitLength(mag);
        if (n > 1024) {
            return signum > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return signum * Math.scalb((double) rounded(n, 53), n - 53);
    }

    private int topBits(int n, int keep) {
        return (int) rounded(n, keep);
    }

    /** The topmost bits of the magnitude, rounded half even. */
    private long rounded(int n, int keep) {
        int drop = n - keep;
        int[] top = Magnitudes.shiftRight(mag, drop);
        long bits = (top.length > 1 ? (long) top[1] << 32 : 0) | top[0] & 0xffffffffL;
        int half = drop - 1;
        if ((mag[half >>> 5] & 1 << (half & 31)) != 0
                && ((bits & 1) != 0 || Magnitudes.trailingZeros(mag) < half)) {
            bits++;
        }
        return bits;
    }

    public long longValueExact() {
        if (mag.length <= 2 && bitLength() <= 63) {
            return longValue();
        }
        throw new ArithmeticException("BigInteger out of long range");
    }

    public int intValueExact() {
        if (mag.length <= 1 && bitLength() <= 31) {
            return intValue();
        }
        throw new ArithmeticException("BigInteger out of int range");
    }

    public short shortValueExact() {
        if (mag.length <= 1 && bitLength() <= 15) {
            return shortValue();
        }
        throw new ArithmeticException("BigInteger out of short range");
    }

    public byte byteValueExact() {
        if (mag.length <= 1 && bitLength() <= 7) {
            return byteValue();
        }
        throw new ArithmeticException("BigInteger out of byte range");
    }

    // ---- Serialization: sign and big-endian magnitude ----

    private void writeObject(ObjectOutputStream s) throws IOException {
        ObjectOutputStream.PutField fields = s.putFields();
        fields.put("signum", signum);
        byte[] bytes = abs().toByteArray();
        fields.put("magnitude", bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
        fields.put("bitCount", -1);
        fields.put("bitLength", -1);
        fields.put("lowestSetBit", -2);
        fields.put("firstNonzeroByteNum", -2);
        s.writeFields();
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField fields = s.readFields();
        int sign = fields.get("signum", -2);
        byte[] magnitude = (byte[]) fields.get("magnitude", null);
        if (sign < -1 || sign > 1 || magnitude == null) {
            throw new InvalidObjectException("BigInteger: Invalid signum value");
        }
        int[] m = Magnitudes.trim(fromBytes(magnitude, 0, magnitude.length, 0));
        if ((m.length == 0) != (sign == 0)) {
            throw new InvalidObjectException("BigInteger: signum-magnitude mismatch");
        }
        signum = sign;
        mag = m;
    }
}
