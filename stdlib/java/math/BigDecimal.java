package java.math;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.util.Objects;

import jindo.internal.Unsafe;

/** Decimal numbers of any precision: an unscaled integer, which is a long when it fits, and a scale. Immutable. */
public class BigDecimal extends Number implements Comparable<BigDecimal> {
    private static final long serialVersionUID = 6108874887143696463L;

    @Deprecated(since = "9")
    public static final int ROUND_UP = 0;
    @Deprecated(since = "9")
    public static final int ROUND_DOWN = 1;
    @Deprecated(since = "9")
    public static final int ROUND_CEILING = 2;
    @Deprecated(since = "9")
    public static final int ROUND_FLOOR = 3;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_UP = 4;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_DOWN = 5;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_EVEN = 6;
    @Deprecated(since = "9")
    public static final int ROUND_UNNECESSARY = 7;

    /** Marks that only intVal has the value. */
    private static final long INFLATED = Long.MIN_VALUE;
    private static final long[] POWERS = new long[19];
    private static final BigDecimal[] SMALL = new BigDecimal[11];
    private static volatile BigInteger[] bigPowers = {BigInteger.ONE, BigInteger.TEN};

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new BigDecimal(i, null, 0, 0);
        }
    }

    public static final BigDecimal ZERO = SMALL[0];
    public static final BigDecimal ONE = SMALL[1];
    public static final BigDecimal TEN = SMALL[10];

    private final BigInteger intVal; // null while intCompact has the value
    private final int scale;
    private transient int precision; // 0: not known yet
    private transient String text;
    private final transient long intCompact;

    private BigDecimal(long compact, BigInteger big, int scale, int precision) {
        intCompact = compact;
        intVal = big;
        this.scale = scale;
        this.precision = precision;
    }

    private static BigDecimal of(BigInteger big, int scale) {
        return big.bitLength() < 63 ? new BigDecimal(big.longValue(), null, scale, 0)
                : new BigDecimal(compact(big), big, scale, 0);
    }

    private static long compact(BigInteger big) {
        return big.bitLength() < 64 ? big.longValue() : INFLATED;
    }

    private static BigDecimal of(long unscaled, int scale) {
        if (scale == 0 && unscaled >= 0 && unscaled < SMALL.length) {
            return SMALL[(int) unscaled];
        }
        return unscaled == INFLATED ? new BigDecimal(INFLATED, BigInteger.valueOf(unscaled), scale, 19)
                : new BigDecimal(unscaled, null, scale, 0);
    }

    private BigInteger big() {
        return intVal != null ? intVal : BigInteger.valueOf(intCompact);
    }

    private static int checkScale(long scale, boolean zero) {
        if (scale > Integer.MAX_VALUE) {
            if (zero) {
                return Integer.MAX_VALUE;
            }
            throw new ArithmeticException("Underflow");
        }
        if (scale < Integer.MIN_VALUE) {
            if (zero) {
                return Integer.MIN_VALUE;
            }
            throw new ArithmeticException("Overflow");
        }
        return (int) scale;
    }

    private int checkScale(long s) {
        return checkScale(s, signum() == 0);
    }

    private static BigInteger powerOfTen(int n) {
        if (n < 0) {
            return BigInteger.ZERO;
        }
        BigInteger[] known = bigPowers;
        if (n < known.length) {
            return known[n];
        }
        if (n > 600) {
            return BigInteger.TEN.pow(n);
        }
        BigInteger[] more = java.util.Arrays.copyOf(known, Math.max(n + 1, known.length * 2));
        for (int i = known.length; i < more.length; i++) {
            more[i] = more[i - 1].multiply(BigInteger.TEN);
        }
        bigPowers = more;
        return more[n];
    }

    // ---- Construction ----

    public BigDecimal(char[] in, int offset, int len, MathContext mc) {
        Objects.requireNonNull(in);
        if ((in.length | len | offset) < 0 || len > in.length - offset) {
            throw new NumberFormatException("Bad offset or len arguments for char[] input.");
        }
        BigDecimal v = parse(new String(in, offset, len));
        v = mc.precision > 0 ? v.round(mc) : v;
        intCompact = v.intCompact;
        intVal = v.intVal;
        scale = v.scale;
        precision = v.precision;
    }

    public BigDecimal(char[] in, int offset, int len) {
        this(in, offset, len, MathContext.UNLIMITED);
    }

    public BigDecimal(char[] in) {
        this(in, 0, in.length);
    }

    public BigDecimal(char[] in, MathContext mc) {
        this(in, 0, in.length, mc);
    }

    public BigDecimal(String val) {
        this(parse(val));
    }

    public BigDecimal(String val, MathContext mc) {
        this(parse(val).round(mc));
    }

    private BigDecimal(BigDecimal v) {
        this(v.intCompact, v.intVal, v.scale, v.precision);
    }

    public BigDecimal(double val) {
        this(exact(val));
    }

    public BigDecimal(double val, MathContext mc) {
        this(exact(val).round(mc));
    }

    public BigDecimal(BigInteger val) {
        this(of(Objects.requireNonNull(val), 0));
    }

    public BigDecimal(BigInteger val, MathContext mc) {
        this(of(val, 0).round(mc));
    }

    public BigDecimal(BigInteger unscaledVal, int scale) {
        this(of(Objects.requireNonNull(unscaledVal), scale));
    }

    public BigDecimal(BigInteger unscaledVal, int scale, MathContext mc) {
        this(of(unscaledVal, scale).round(mc));
    }

    public BigDecimal(int val) {
        this(val, null, 0, 0);
    }

    public BigDecimal(int val, MathContext mc) {
        this(of(val, 0).round(mc));
    }

    public BigDecimal(long val) {
        this(of(val, 0));
    }

    public BigDecimal(long val, MathContext mc) {
        this(of(val, 0).round(mc));
    }

    public static BigDecimal valueOf(long unscaledVal, int scale) {
        return of(unscaledVal, scale);
    }

    public static BigDecimal valueOf(long val) {
        return of(val, 0);
    }

    public static BigDecimal valueOf(double val) {
        return new BigDecimal(Double.toString(val));
    }

    private static BigDecimal exact(double val) {
        if (Double.isInfinite(val) || Double.isNaN(val)) {
            throw new NumberFormatException("Infinite or NaN");
        }
        long bits = Double.doubleToLongBits(val);
        int exponent = (int) (bits >> 52 & 0x7ff);
        long significand = exponent == 0 ? (bits & (1L << 52) - 1) << 1 : bits & (1L << 52) - 1 | 1L << 52;
        exponent -= 1075;
        if (significand == 0) {
            return ZERO;
        }
        int zeros = Long.numberOfTrailingZeros(significand);
        significand >>= zeros;
        exponent += zeros;
        long signed = bits < 0 ? -significand : significand;
        if (exponent == 0) {
            return of(signed, 0);
        }
        if (exponent > 0) {
            return of(BigInteger.valueOf(signed).shiftLeft(exponent), 0);
        }
        return of(BigInteger.valueOf(5).pow(-exponent).multiply(BigInteger.valueOf(signed)), -exponent);
    }

    private static NumberFormatException bad(String message) {
        return message == null ? new NumberFormatException() : new NumberFormatException(message);
    }

    /** The text ends where there must be more. */
    private static NumberFormatException cutShort(int length) {
        NumberFormatException e = new NumberFormatException();
        e.initCause(new ArrayIndexOutOfBoundsException("Index " + length + " out of bounds for length " + length));
        return e;
    }

    private static BigDecimal parse(String s) {
        int n = s.length();
        int i = 0;
        boolean negative = false;
        if (n == 0) {
            throw cutShort(0);
        }
        if (s.charAt(0) == '-' || s.charAt(0) == '+') {
            negative = s.charAt(0) == '-';
            i++;
        }
        StringBuilder digits = null;
        long value = 0;
        int count = 0; // significant digits
        boolean any = false;
        boolean dot = false;
        long scl = 0;
        long exponent = 0;
        for (; i < n; i++) {
            char c = s.charAt(i);
            int d = c >= '0' && c <= '9' ? c - '0' : Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (d >= 0) {
                any = true;
                if (count > 0 || d != 0) {
                    count++;
                    if (count <= 18) {
                        value = value * 10 + d;
                    } else {
                        if (digits == null) {
                            digits = new StringBuilder(n).append(value);
                        }
                        digits.append((char) ('0' + d));
                    }
                }
                if (dot) {
                    scl++;
                }
            } else if (c == '.') {
                if (dot) {
                    throw bad("Character array contains more than one decimal point.");
                }
                dot = true;
            } else if (c == 'e' || c == 'E') {
                exponent = parseExponent(s, i);
                break;
            } else {
                throw bad("Character " + c + " is neither a decimal digit number, decimal point, nor"
                        + " \"e\" notation exponential mark.");
            }
        }
        if (!any) {
            throw bad("No digits found.");
        }
        long scale = scl - exponent;
        if (scale > Integer.MAX_VALUE || scale < Integer.MIN_VALUE) {
            throw bad("Scale out of range.");
        }
        if (digits == null) {
            return new BigDecimal(negative ? -value : value, null, (int) scale, Math.max(count, 1));
        }
        BigInteger big = new BigInteger(digits.toString());
        return of(negative ? big.negate() : big, (int) scale);
    }

    private static long parseExponent(String s, int e) {
        int i = e + 1;
        int n = s.length();
        boolean negative = i < n && s.charAt(i) == '-';
        if (i < n && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
            i++;
        }
        if (i >= n) {
            throw cutShort(n);
        }
        while (n - i > 10 && Character.digit(s.charAt(i), 10) == 0) {
            i++;
        }
        if (n - i > 10) {
            throw bad("Too many nonzero exponent digits.");
        }
        long v = 0;
        for (; i < n; i++) {
            int d = Character.digit(s.charAt(i), 10);
            if (d < 0) {
                throw bad("Not a digit.");
            }
            v = v * 10 + d;
        }
        return negative ? -v : v;
    }

    // ---- Arithmetic ----

    private static long pow10(int n) {
        return n < POWERS.length ? POWERS[n] : 0;
    }

    /** v * 10^n, or INFLATED if it does not fit. */
    private static long scaled(long v, int n) {
        if (v == INFLATED || v == 0 || n == 0) {
            return v;
        }
        long p = n < POWERS.length ? POWERS[n] : 0;
        if (p == 0 || Math.abs(v) > Long.MAX_VALUE / p) {
            return INFLATED;
        }
        return v * p;
    }

    private BigInteger bigScaled(int n) {
        return n == 0 ? big() : big().multiply(powerOfTen(n));
    }

    private static int difference(int a, int b) {
        long d = (long) a - b;
        if (d > Integer.MAX_VALUE) {
            throw new ArithmeticException(d > 0 ? "Underflow" : "Overflow");
        }
        return (int) d;
    }

    private static boolean addFits(long a, long b) {
        long s = a + b;
        return ((a ^ s) & (b ^ s)) >= 0 && s != INFLATED;
    }

    public BigDecimal add(BigDecimal augend) {
        int target = Math.max(scale, augend.scale);
        int up = difference(target, scale);
        int upOther = difference(target, augend.scale);
        long a = scaled(intCompact, up);
        long b = scaled(augend.intCompact, upOther);
        if (a != INFLATED && b != INFLATED && addFits(a, b)) {
            return of(a + b, target);
        }
        return of(bigScaled(up).add(augend.bigScaled(upOther)), target);
    }

    public BigDecimal add(BigDecimal augend, MathContext mc) {
        if (mc.precision == 0) {
            return add(augend);
        }
        if (signum() == 0 || augend.signum() == 0) {
            int preferred = Math.max(scale, augend.scale);
            if (signum() == 0 && augend.signum() == 0) {
                return of(0, preferred);
            }
            BigDecimal result = (signum() == 0 ? augend : this).round(mc);
            if (result.scale == preferred) {
                return result;
            }
            if (result.scale > preferred) {
                return result.stripTo(preferred);
            }
            int more = mc.precision - result.precision();
            int wanted = preferred - result.scale;
            return result.setScale(more >= wanted ? preferred : result.scale + more);
        }
        BigDecimal a = this;
        BigDecimal b = augend;
        long gap = (long) scale - augend.scale;
        if (gap != 0) { // one so small that it only tells which way to round
            BigDecimal large = gap < 0 ? this : augend;
            BigDecimal small = gap < 0 ? augend : this;
            long ulp = (long) large.scale - large.precision() + mc.precision;
            long smallHigh = (long) small.scale - small.precision() + 1;
            if (smallHigh > (long) large.scale + 2 && smallHigh > ulp + 2) {
                b = of(small.signum(), checkScale(Math.max(large.scale, ulp) + 3, false));
                a = large;
            }
        }
        return a.add(b).round(mc);
    }

    public BigDecimal subtract(BigDecimal subtrahend) {
        return add(subtrahend.negate());
    }

    public BigDecimal subtract(BigDecimal subtrahend, MathContext mc) {
        return mc.precision == 0 ? subtract(subtrahend) : add(subtrahend.negate(), mc);
    }

    public BigDecimal multiply(BigDecimal multiplicand) {
        int productScale = checkScale((long) scale + multiplicand.scale, signum() == 0 || multiplicand.signum() == 0);
        long a = intCompact;
        long b = multiplicand.intCompact;
        if (a != INFLATED && b != INFLATED) {
            long high = Math.multiplyHigh(a, b);
            long low = a * b;
            if (high == low >> 63 && low != INFLATED) {
                return of(low, productScale);
            }
        }
        return of(big().multiply(multiplicand.big()), productScale);
    }

    public BigDecimal multiply(BigDecimal multiplicand, MathContext mc) {
        return multiply(multiplicand).round(mc);
    }

    public BigDecimal divide(BigDecimal divisor, int newScale, RoundingMode roundingMode) {
        Objects.requireNonNull(roundingMode);
        long shift = (long) newScale + divisor.scale - scale;
        if (shift > Integer.MAX_VALUE || shift < -Integer.MAX_VALUE) {
            checkScale(shift, false);
        }
        int n = (int) shift;
        long a = n >= 0 ? scaled(intCompact, n) : intCompact;
        long b = n < 0 ? scaled(divisor.intCompact, -n) : divisor.intCompact;
        if (a != INFLATED && b != INFLATED) {
            return of(divideRounded(a, b, roundingMode), newScale);
        }
        BigInteger x = n >= 0 ? bigScaled(n) : big();
        BigInteger y = n < 0 ? divisor.bigScaled(-n) : divisor.big();
        return of(divideRounded(x, y, roundingMode), newScale);
    }

    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int scale, int roundingMode) {
        return divide(divisor, scale, mode(roundingMode));
    }

    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int roundingMode) {
        return divide(divisor, scale, mode(roundingMode));
    }

    public BigDecimal divide(BigDecimal divisor, RoundingMode roundingMode) {
        return divide(divisor, scale, roundingMode);
    }

    private static RoundingMode mode(int roundingMode) {
        if (roundingMode < ROUND_UP || roundingMode > ROUND_UNNECESSARY) {
            throw new IllegalArgumentException("Invalid rounding mode");
        }
        return RoundingMode.valueOf(roundingMode);
    }

    private static long divideRounded(long a, long b, RoundingMode mode) {
        long q = a / b;
        long r = a % b;
        if (r == 0) {
            return q;
        }
        int sign = (a < 0) == (b < 0) ? 1 : -1;
        long rest = Math.abs(b) - Math.abs(r);
        int half = Long.compare(Math.abs(r), rest);
        return awayFromZero(mode, sign, half, (q & 1) != 0) ? q + sign : q;
    }

    private static BigInteger divideRounded(BigInteger a, BigInteger b, RoundingMode mode) {
        BigInteger[] qr = a.divideAndRemainder(b);
        if (qr[1].signum() == 0) {
            return qr[0];
        }
        int sign = a.signum() * b.signum();
        int half = qr[1].abs().shiftLeft(1).compareTo(b.abs());
        return awayFromZero(mode, sign, half, qr[0].testBit(0)) ? qr[0].add(BigInteger.valueOf(sign)) : qr[0];
    }

    /** half: how the rest compares with one half. */
    private static boolean awayFromZero(RoundingMode mode, int sign, int half, boolean odd) {
        return switch (mode) {
            case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
            case UP -> true;
            case DOWN -> false;
            case CEILING -> sign > 0;
            case FLOOR -> sign < 0;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && odd;
        };
    }

    public BigDecimal divide(BigDecimal divisor) {
        checkDivisor(divisor);
        int preferred = saturate((long) scale - divisor.scale);
        if (signum() == 0) {
            return of(0, preferred);
        }
        MathContext mc = new MathContext((int) Math.min(precision() + (long) Math.ceil(10.0 * divisor.precision() / 3.0),
                Integer.MAX_VALUE), RoundingMode.UNNECESSARY);
        BigDecimal quotient;
        try {
            quotient = divide(divisor, mc);
        } catch (ArithmeticException e) {
            throw new ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.");
        }
        return preferred > quotient.scale ? quotient.setScale(preferred, RoundingMode.UNNECESSARY) : quotient;
    }

    private void checkDivisor(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
        }
    }

    private static int saturate(long s) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, s));
    }

    public BigDecimal divide(BigDecimal divisor, MathContext mc) {
        if (mc.precision == 0) {
            return divide(divisor);
        }
        long preferred = (long) scale - divisor.scale;
        checkDivisor(divisor);
        if (signum() == 0) {
            return of(0, saturate(preferred));
        }
        // enough digits for mc.precision of them, the rest of the division as one sticky digit
        long digits = (long) mc.precision + 3 + divisor.precision() - precision();
        int up = (int) Math.max(0, digits);
        BigInteger x = bigScaled(up);
        BigInteger[] qr = x.divideAndRemainder(divisor.big());
        boolean exact = qr[1].signum() == 0;
        BigInteger q = exact ? qr[0] : qr[0].multiply(BigInteger.TEN)
                .add(BigInteger.valueOf(signum() * divisor.signum()));
        int s = checkScale(preferred + up + (exact ? 0 : 1), false);
        BigDecimal result = of(q, s).round(mc);
        return exact ? result.stripTo(preferred) : result;
    }

    public BigDecimal divideToIntegralValue(BigDecimal divisor) {
        checkDivisor(divisor);
        int preferred = saturate((long) scale - divisor.scale);
        if (compareMagnitude(divisor) < 0) {
            return of(0, preferred);
        }
        if (signum() == 0) {
            return setScale(preferred, RoundingMode.UNNECESSARY);
        }
        BigDecimal q = divide(divisor, 0, RoundingMode.DOWN);
        return preferred < 0 ? q.stripTo(preferred) : q.setScale(preferred, RoundingMode.UNNECESSARY);
    }

    public BigDecimal divideToIntegralValue(BigDecimal divisor, MathContext mc) {
        checkDivisor(divisor);
        if (mc.precision == 0 || compareMagnitude(divisor) < 0) {
            return divideToIntegralValue(divisor);
        }
        int preferred = saturate((long) scale - divisor.scale);
        BigDecimal q = divide(divisor, 0, RoundingMode.DOWN).stripTo(Integer.MIN_VALUE);
        if (q.precision() > mc.precision) {
            throw new ArithmeticException("Division impossible");
        }
        if (q.scale > preferred) {
            return q.stripTo(preferred);
        }
        int room = mc.precision - q.precision();
        return q.setScale(q.scale + Math.min(room, preferred - q.scale), RoundingMode.UNNECESSARY);
    }

    public BigDecimal remainder(BigDecimal divisor) {
        return divideAndRemainder(divisor)[1];
    }

    public BigDecimal remainder(BigDecimal divisor, MathContext mc) {
        return divideAndRemainder(divisor, mc)[1];
    }

    public BigDecimal[] divideAndRemainder(BigDecimal divisor) {
        BigDecimal q = divideToIntegralValue(divisor);
        return new BigDecimal[] {q, subtract(q.multiply(divisor))};
    }

    public BigDecimal[] divideAndRemainder(BigDecimal divisor, MathContext mc) {
        BigDecimal q = divideToIntegralValue(divisor, mc);
        return new BigDecimal[] {q, subtract(q.multiply(divisor))};
    }

    public BigDecimal sqrt(MathContext mc) {
        if (signum() < 0) {
            throw new ArithmeticException("Attempted square root of negative BigDecimal");
        }
        int preferred = scale / 2;
        if (signum() == 0) {
            return of(0, preferred);
        }
        boolean exactWanted = mc.precision == 0 || mc.roundingMode == RoundingMode.UNNECESSARY;
        int digits = mc.precision == 0 ? precision() / 2 + 1 : mc.precision;
        BigDecimal stripped = stripTrailingZeros();
        // an integer with twice the digits and an even scale
        long up = Math.max(0, 2L * digits + 4 - stripped.precision());
        if ((stripped.scale + up & 1) != 0) {
            up++;
        }
        BigInteger[] root = stripped.bigScaled((int) up).sqrtAndRemainder();
        int s = (int) ((stripped.scale + up) / 2);
        boolean exact = root[1].signum() == 0;
        BigDecimal r;
        if (exact) {
            r = of(root[0], s);
            r = r.stripTo(preferred);
            if (r.precision() > digits) {
                if (exactWanted) {
                    throw new ArithmeticException("Computed square root not exact.");
                }
                r = r.round(mc);
            }
            if (r.scale < preferred) {
                int room = mc.precision == 0 ? preferred - r.scale : Math.max(0, mc.precision - r.precision());
                r = r.setScale(r.scale + Math.min(room, preferred - r.scale), RoundingMode.UNNECESSARY);
            }
            return r;
        }
        if (exactWanted) {
            throw new ArithmeticException("Computed square root not exact.");
        }
        return of(root[0].multiply(BigInteger.TEN).add(BigInteger.ONE), s + 1).round(mc).stripTo(preferred);
    }

    public BigDecimal pow(int n) {
        if (n < 0 || n > 999999999) {
            throw new ArithmeticException("Invalid operation");
        }
        return of(big().pow(n), checkScale((long) scale * n));
    }

    public BigDecimal pow(int n, MathContext mc) {
        if (mc.precision == 0) {
            return pow(n);
        }
        if (n < -999999999 || n > 999999999) {
            throw new ArithmeticException("Invalid operation");
        }
        if (n == 0) {
            return ONE;
        }
        int mag = Math.abs(n);
        int elength = Integer.toString(mag).length();
        if (elength > mc.precision) {
            throw new ArithmeticException("Invalid operation");
        }
        MathContext work = new MathContext(mc.precision + elength + 1, mc.roundingMode);
        BigDecimal acc = ONE;
        boolean seen = false;
        for (int i = 1; ; i++) {
            mag += mag;
            if (mag < 0) {
                seen = true;
                acc = acc.multiply(this, work);
            }
            if (i == 31) {
                break;
            }
            if (seen) {
                acc = acc.multiply(acc, work);
            }
        }
        if (n < 0) {
            acc = ONE.divide(acc, work);
        }
        return acc.round(mc);
    }

    public BigDecimal abs() {
        return signum() < 0 ? negate() : this;
    }

    public BigDecimal abs(MathContext mc) {
        return signum() < 0 ? negate(mc) : plus(mc);
    }

    public BigDecimal negate() {
        return intCompact == INFLATED ? of(intVal.negate(), scale) : new BigDecimal(-intCompact, null, scale, precision);
    }

    public BigDecimal negate(MathContext mc) {
        return negate().plus(mc);
    }

    public BigDecimal plus() {
        return this;
    }

    public BigDecimal plus(MathContext mc) {
        return round(mc);
    }

    public BigDecimal round(MathContext mc) {
        int max = mc.precision;
        BigDecimal d = this;
        while (max > 0 && d.precision() > max) {
            int drop = d.precision() - max;
            int newScale = d.checkScale((long) d.scale - drop);
            if (d.intCompact != INFLATED && drop < POWERS.length) {
                d = of(divideRounded(d.intCompact, pow10(drop), mc.roundingMode), newScale);
            } else {
                d = of(divideRounded(d.big(), powerOfTen(drop), mc.roundingMode), newScale);
            }
        }
        return d;
    }

    // ---- Scale and precision ----

    public int signum() {
        return intCompact != INFLATED ? Long.signum(intCompact) : intVal.signum();
    }

    public int scale() {
        return scale;
    }

    public int precision() {
        int p = precision;
        if (p == 0) {
            precision = p = intCompact != INFLATED ? longDigits(intCompact) : bigDigits(intVal);
        }
        return p;
    }

    private static int longDigits(long v) {
        v = Math.abs(v);
        int n = 1;
        while (n < POWERS.length && v >= POWERS[n]) {
            n++;
        }
        return n;
    }

    private static int bigDigits(BigInteger b) {
        if (b.signum() == 0) {
            return 1;
        }
        int r = (int) (((long) b.bitLength() + 1) * 646456993L >>> 31);
        return b.abs().compareTo(powerOfTen(r)) < 0 ? r : r + 1;
    }

    public BigInteger unscaledValue() {
        return big();
    }

    public BigDecimal setScale(int newScale, RoundingMode roundingMode) {
        if (newScale == scale) {
            return this;
        }
        if (newScale > scale) {
            int raise = checkScale((long) newScale - scale);
            long v = scaled(intCompact, raise);
            return v != INFLATED ? of(v, newScale) : of(bigScaled(raise), newScale);
        }
        int drop = checkScale((long) scale - newScale);
        if (intCompact != INFLATED && drop < POWERS.length) {
            return of(divideRounded(intCompact, POWERS[drop], roundingMode), newScale);
        }
        return of(divideRounded(big(), powerOfTen(drop), roundingMode), newScale);
    }

    @Deprecated(since = "9")
    public BigDecimal setScale(int newScale, int roundingMode) {
        return setScale(newScale, mode(roundingMode));
    }

    public BigDecimal setScale(int newScale) {
        return setScale(newScale, RoundingMode.UNNECESSARY);
    }

    public BigDecimal movePointLeft(int n) {
        if (n == 0) {
            return this;
        }
        BigDecimal d = of(big(), checkScale((long) scale + n));
        return d.scale < 0 ? d.setScale(0, RoundingMode.UNNECESSARY) : d;
    }

    public BigDecimal movePointRight(int n) {
        if (n == 0) {
            return this;
        }
        BigDecimal d = of(big(), checkScale((long) scale - n));
        return d.scale < 0 ? d.setScale(0, RoundingMode.UNNECESSARY) : d;
    }

    public BigDecimal scaleByPowerOfTen(int n) {
        return of(big(), checkScale((long) scale - n));
    }

    public BigDecimal stripTrailingZeros() {
        return signum() == 0 ? ZERO : stripTo(Integer.MIN_VALUE);
    }

    /** Without zeros at the end, as long as the scale stays at least that. */
    private BigDecimal stripTo(long preferred) {
        if (intCompact != INFLATED) {
            long v = intCompact;
            int s = scale;
            while (v != 0 && s > preferred && v % 10 == 0) {
                v /= 10;
                s = checkScale((long) s - 1, false);
            }
            return s == scale ? this : of(v, s);
        }
        BigInteger v = intVal;
        int s = scale;
        while (s > preferred && !v.testBit(0)) {
            BigInteger[] qr = v.divideAndRemainder(BigInteger.TEN);
            if (qr[1].signum() != 0) {
                break;
            }
            v = qr[0];
            s = checkScale((long) s - 1, false);
        }
        return s == scale ? this : of(v, s);
    }

    public BigDecimal ulp() {
        return of(1, scale);
    }

    // ---- Comparison ----

    private int compareMagnitude(BigDecimal val) {
        return abs().compareTo(val.abs());
    }

    @Override
    public int compareTo(BigDecimal val) {
        if (scale == val.scale && intCompact != INFLATED && val.intCompact != INFLATED) {
            return Long.compare(intCompact, val.intCompact);
        }
        int sign = signum();
        int other = val.signum();
        if (sign != other) {
            return sign > other ? 1 : -1;
        }
        if (sign == 0) {
            return 0;
        }
        long high = (long) precision() - scale;
        long otherHigh = (long) val.precision() - val.scale;
        if (high != otherHigh) {
            return high > otherHigh ? sign : -sign;
        }
        long d = (long) scale - val.scale;
        return d < 0 ? bigScaled((int) -d).compareTo(val.big()) : big().compareTo(val.bigScaled((int) d));
    }

    @Override
    public boolean equals(Object x) {
        if (!(x instanceof BigDecimal o) || scale != o.scale) {
            return false;
        }
        return intCompact != INFLATED && o.intCompact != INFLATED ? intCompact == o.intCompact : big().equals(o.big());
    }

    public BigDecimal min(BigDecimal val) {
        return compareTo(val) <= 0 ? this : val;
    }

    public BigDecimal max(BigDecimal val) {
        return compareTo(val) >= 0 ? this : val;
    }

    @Override
    public int hashCode() {
        if (intCompact != INFLATED) {
            long v = Math.abs(intCompact);
            int h = (int) ((int) (v >>> 32) * 31 + (v & 0xffffffffL));
            return 31 * (intCompact < 0 ? -h : h) + scale;
        }
        return 31 * intVal.hashCode() + scale;
    }

    // ---- Text ----

    @Override
    public String toString() {
        String s = text;
        if (s == null) {
            text = s = layout(true);
        }
        return s;
    }

    public String toEngineeringString() {
        return layout(false);
    }

    private String digits() {
        return intCompact != INFLATED ? Long.toString(Math.abs(intCompact)) : intVal.abs().toString();
    }

    private String layout(boolean scientific) {
        if (scale == 0) {
            return intCompact != INFLATED ? Long.toString(intCompact) : intVal.toString();
        }
        String digits = digits();
        StringBuilder sb = new StringBuilder(digits.length() + 14);
        if (signum() < 0) {
            sb.append('-');
        }
        long adjusted = -(long) scale + (digits.length() - 1);
        if (scale >= 0 && adjusted >= -6) {
            int pad = scale - digits.length();
            if (pad >= 0) {
                sb.append("0.").append("0".repeat(pad)).append(digits);
            } else {
                sb.append(digits, 0, -pad).append('.').append(digits, -pad, digits.length());
            }
            return sb.toString();
        }
        if (scientific) {
            sb.append(digits.charAt(0));
            if (digits.length() > 1) {
                sb.append('.').append(digits, 1, digits.length());
            }
        } else {
            adjusted = engineering(sb, digits, adjusted);
        }
        if (adjusted != 0) {
            sb.append('E').append(adjusted > 0 ? "+" : "").append(adjusted);
        }
        return sb.toString();
    }

    /** Writes the digits with an exponent that goes up by three; returns that. */
    private long engineering(StringBuilder sb, String digits, long adjusted) {
        int sig = (int) Math.floorMod(adjusted, 3L);
        adjusted -= sig;
        sig++;
        if (signum() == 0) {
            switch (sig) {
                case 1 -> sb.append('0');
                case 2 -> {
                    sb.append("0.00");
                    adjusted += 3;
                }
                default -> {
                    sb.append("0.0");
                    adjusted += 3;
                }
            }
        } else if (sig >= digits.length()) {
            sb.append(digits).append("0".repeat(sig - digits.length()));
        } else {
            sb.append(digits, 0, sig).append('.').append(digits, sig, digits.length());
        }
        return adjusted;
    }

    public String toPlainString() {
        if (scale == 0) {
            return toString();
        }
        String digits = digits();
        String sign = signum() < 0 ? "-" : "";
        if (scale < 0) {
            return signum() == 0 ? "0" : sign + digits + "0".repeat(checkScale(-(long) scale));
        }
        int pad = scale - digits.length();
        if (pad >= 0) {
            return sign + "0." + "0".repeat(pad) + digits;
        }
        return sign + digits.substring(0, -pad) + "." + digits.substring(-pad);
    }

    // ---- Conversion ----

    public BigInteger toBigInteger() {
        return setScale(0, RoundingMode.DOWN).big();
    }

    public BigInteger toBigIntegerExact() {
        return setScale(0, RoundingMode.UNNECESSARY).big();
    }

    @Override
    public long longValue() {
        if (scale == 0 && intCompact != INFLATED) {
            return intCompact;
        }
        if (signum() == 0 || (long) precision() - scale <= 0 || scale <= -64) {
            return 0;
        }
        return toBigInteger().longValue();
    }

    public long longValueExact() {
        if (scale == 0 && intCompact != INFLATED) {
            return intCompact;
        }
        if (signum() == 0) {
            return 0;
        }
        if ((long) precision() - scale > 19) {
            throw new ArithmeticException("Overflow");
        }
        if ((long) precision() - scale <= 0) {
            throw new ArithmeticException("Rounding necessary");
        }
        BigInteger v = setScale(0, RoundingMode.UNNECESSARY).big();
        if (v.bitLength() > 63) {
            throw new ArithmeticException("Overflow");
        }
        return v.longValue();
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    public int intValueExact() {
        long v = longValueExact();
        if ((int) v != v) {
            throw new ArithmeticException("Overflow");
        }
        return (int) v;
    }

    public short shortValueExact() {
        long v = longValueExact();
        if ((short) v != v) {
            throw new ArithmeticException("Overflow");
        }
        return (short) v;
    }

    public byte byteValueExact() {
        long v = longValueExact();
        if ((byte) v != v) {
            throw new ArithmeticException("Overflow");
        }
        return (byte) v;
    }

    @Override
    public float floatValue() {
        if (intCompact != INFLATED && scale == 0) {
            return (float) intCompact;
        }
        return Float.parseFloat(toString());
    }

    @Override
    public double doubleValue() {
        if (intCompact != INFLATED) {
            if (scale == 0) {
                return (double) intCompact;
            }
            if (Math.abs(intCompact) < 1L << 52 && scale > 0 && scale <= 22) {
                return (double) intCompact / EXACT[scale];
            }
        }
        return Double.parseDouble(toString());
    }

    private static final double[] EXACT = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
        1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    // ---- Serialization: always the whole unscaled value ----

    @java.io.Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        ObjectOutputStream.PutField f = out.putFields();
        f.put("intVal", unscaledValue());
        f.put("scale", scale);
        out.writeFields();
    }

    @java.io.Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField f = in.readFields();
        BigInteger big = (BigInteger) f.get("intVal", null);
        if (big == null) {
            throw new StreamCorruptedException("BigDecimal: null intVal in stream");
        }
        BigDecimal d = of(big, f.get("scale", 0));
        Unsafe.putReference(this, Unsafe.fieldOffset(BigDecimal.class, "intVal"), d.intVal);
        Unsafe.putInt(this, Unsafe.fieldOffset(BigDecimal.class, "scale"), d.scale);
        Unsafe.putLong(this, Unsafe.fieldOffset(BigDecimal.class, "intCompact"), d.intCompact);
    }
}
