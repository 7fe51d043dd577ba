package java.lang;

import java.util.Random;

/** Elementary functions; sin, cos, tan, exp, log, log10 and pow are the system's, the others StrictMath's. */
public final class Math {
    public static final double E = 2.7182818284590452354;
    public static final double PI = 3.14159265358979323846;

    private static final double DEGREES_TO_RADIANS = 0.017453292519943295;
    private static final double RADIANS_TO_DEGREES = 57.29577951308232;
    private static final double TWO_TO_THE_512 = 0x1.0p512;
    private static final double TWO_TO_THE_MINUS_512 = 0x1.0p-512;

    private Math() {
    }

    private static final class RandomHolder {
        static final Random RANDOM = new Random();
    }

    public static double random() {
        return RandomHolder.RANDOM.nextDouble();
    }

    public static native double sin(double a);

    public static native double cos(double a);

    public static native double tan(double a);

    public static double asin(double a) {
        return StrictMath.asin(a);
    }

    public static double acos(double a) {
        return StrictMath.acos(a);
    }

    public static double atan(double a) {
        return StrictMath.atan(a);
    }

    public static native double exp(double a);

    public static native double log(double a);

    public static native double log10(double a);

    public static double cbrt(double a) {
        return StrictMath.cbrt(a);
    }

    public static double IEEEremainder(double f1, double f2) {
        return StrictMath.IEEEremainder(f1, f2);
    }

    public static double atan2(double y, double x) {
        return StrictMath.atan2(y, x);
    }

    public static native double pow(double a, double b);

    public static double sinh(double x) {
        return StrictMath.sinh(x);
    }

    public static double cosh(double x) {
        return StrictMath.cosh(x);
    }

    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    public static double hypot(double x, double y) {
        return StrictMath.hypot(x, y);
    }

    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    public static native double sqrt(double a);

    public static native double ceil(double a);

    public static native double floor(double a);

    public static native double rint(double a);

    public static double toRadians(double angdeg) {
        return angdeg * DEGREES_TO_RADIANS;
    }

    public static double toDegrees(double angrad) {
        return angrad * RADIANS_TO_DEGREES;
    }

    public static int round(float a) {
        return (int) floor((double) a + 0.5);
    }

    public static long round(double a) {
        // a + 0.5 may round up where the fraction is just under one half, or above 2^52
        double whole = floor(a);
        return (long) (a - whole >= 0.5 ? whole + 1 : whole);
    }

    // ---- exact arithmetic

    private static ArithmeticException intOverflow() {
        return new ArithmeticException("integer overflow");
    }

    private static ArithmeticException longOverflow() {
        return new ArithmeticException("long overflow");
    }

    public static int addExact(int x, int y) {
        int r = x + y;
        if (((x ^ r) & (y ^ r)) < 0) {
            throw intOverflow();
        }
        return r;
    }

    public static long addExact(long x, long y) {
        long r = x + y;
        if (((x ^ r) & (y ^ r)) < 0) {
            throw longOverflow();
        }
        return r;
    }

    public static int subtractExact(int x, int y) {
        int r = x - y;
        if (((x ^ y) & (x ^ r)) < 0) {
            throw intOverflow();
        }
        return r;
    }

    public static long subtractExact(long x, long y) {
        long r = x - y;
        if (((x ^ y) & (x ^ r)) < 0) {
            throw longOverflow();
        }
        return r;
    }

    public static int multiplyExact(int x, int y) {
        long r = (long) x * y;
        if ((int) r != r) {
            throw intOverflow();
        }
        return (int) r;
    }

    public static long multiplyExact(long x, int y) {
        return multiplyExact(x, (long) y);
    }

    public static long multiplyExact(long x, long y) {
        long r = x * y;
        if (multiplyHigh(x, y) != r >> 63) {
            throw longOverflow();
        }
        return r;
    }

    public static int incrementExact(int a) {
        if (a == Integer.MAX_VALUE) {
            throw intOverflow();
        }
        return a + 1;
    }

    public static long incrementExact(long a) {
        if (a == Long.MAX_VALUE) {
            throw longOverflow();
        }
        return a + 1L;
    }

    public static int decrementExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw intOverflow();
        }
        return a - 1;
    }

    public static long decrementExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw longOverflow();
        }
        return a - 1L;
    }

    public static int negateExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw intOverflow();
        }
        return -a;
    }

    public static long negateExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw longOverflow();
        }
        return -a;
    }

    public static int toIntExact(long value) {
        if ((int) value != value) {
            throw intOverflow();
        }
        return (int) value;
    }

    public static long multiplyFull(int x, int y) {
        return (long) x * y;
    }

    public static long multiplyHigh(long x, long y) {
        long x1 = x >> 32;
        long x2 = x & 0xffffffffL;
        long y1 = y >> 32;
        long y2 = y & 0xffffffffL;
        long low = x2 * y2;
        long mid = x1 * y2 + (low >>> 32);
        long z = x2 * y1 + (mid & 0xffffffffL);
        return x1 * y1 + (mid >> 32) + (z >> 32);
    }

    // ---- floor division

    public static int floorDiv(int x, int y) {
        int q = x / y;
        return (x ^ y) < 0 && q * y != x ? q - 1 : q;
    }

    public static long floorDiv(long x, int y) {
        return floorDiv(x, (long) y);
    }

    public static long floorDiv(long x, long y) {
        long q = x / y;
        return (x ^ y) < 0 && q * y != x ? q - 1 : q;
    }

    public static int floorMod(int x, int y) {
        int r = x % y;
        return (r ^ y) < 0 && r != 0 ? r + y : r;
    }

    public static int floorMod(long x, int y) {
        return (int) floorMod(x, (long) y);
    }

    public static long floorMod(long x, long y) {
        long r = x % y;
        return (r ^ y) < 0 && r != 0 ? r + y : r;
    }

    // ---- magnitude

    public static int abs(int a) {
        return a < 0 ? -a : a;
    }

    public static long abs(long a) {
        return a < 0 ? -a : a;
    }

    public static float abs(float a) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(a) & Integer.MAX_VALUE);
    }

    public static double abs(double a) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(a) & Long.MAX_VALUE);
    }

    public static int absExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
        }
        return abs(a);
    }

    public static long absExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
        }
        return abs(a);
    }

    public static int max(int a, int b) {
        return a >= b ? a : b;
    }

    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    public static float max(float a, float b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0f && b == 0.0f && Float.floatToRawIntBits(a) != 0) {
            return b;
        }
        return a >= b ? a : b;
    }

    public static double max(double a, double b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0d && b == 0.0d && Double.doubleToRawLongBits(a) != 0) {
            return b;
        }
        return a >= b ? a : b;
    }

    public static int min(int a, int b) {
        return a <= b ? a : b;
    }

    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    public static float min(float a, float b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0f && b == 0.0f && Float.floatToRawIntBits(b) != 0) {
            return b;
        }
        return a <= b ? a : b;
    }

    public static double min(double a, double b) {
        if (a != a) {
            return a;
        }
        if (a == 0.0d && b == 0.0d && Double.doubleToRawLongBits(b) != 0) {
            return b;
        }
        return a <= b ? a : b;
    }

    /** a * b + c, rounded once. */
    public static native double fma(double a, double b, double c);

    public static float fma(float a, float b, float c) {
        return fmaFloat0(a, b, c);
    }

    private static native float fmaFloat0(float a, float b, float c);

    // ---- the shape of floating point

    public static double ulp(double d) {
        int exp = getExponent(d);
        if (exp == Double.MAX_EXPONENT + 1) {
            return abs(d);
        }
        if (exp == Double.MIN_EXPONENT - 1) {
            return Double.MIN_VALUE;
        }
        exp -= 52;
        return exp >= Double.MIN_EXPONENT ? powerOfTwo(exp)
            : Double.longBitsToDouble(1L << exp - (Double.MIN_EXPONENT - 52));
    }

    public static float ulp(float f) {
        int exp = getExponent(f);
        if (exp == Float.MAX_EXPONENT + 1) {
            return abs(f);
        }
        if (exp == Float.MIN_EXPONENT - 1) {
            return Float.MIN_VALUE;
        }
        exp -= 23;
        return exp >= Float.MIN_EXPONENT ? Float.intBitsToFloat(exp + 127 << 23)
            : Float.intBitsToFloat(1 << exp - (Float.MIN_EXPONENT - 23));
    }

    private static double powerOfTwo(int n) {
        return Double.longBitsToDouble((long) n + 1023 << 52);
    }

    public static double signum(double d) {
        return d == 0.0 || d != d ? d : copySign(1.0, d);
    }

    public static float signum(float f) {
        return f == 0.0f || f != f ? f : copySign(1.0f, f);
    }

    public static double copySign(double magnitude, double sign) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(sign) & Long.MIN_VALUE
                                       | Double.doubleToRawLongBits(magnitude) & Long.MAX_VALUE);
    }

    public static float copySign(float magnitude, float sign) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(sign) & Integer.MIN_VALUE
                                    | Float.floatToRawIntBits(magnitude) & Integer.MAX_VALUE);
    }

    public static int getExponent(float f) {
        return (Float.floatToRawIntBits(f) >> 23 & 0xff) - 127;
    }

    public static int getExponent(double d) {
        return (int) (Double.doubleToRawLongBits(d) >> 52 & 0x7ff) - 1023;
    }

    public static double nextAfter(double start, double direction) {
        if (start > direction) {
            return start == 0.0 ? -Double.MIN_VALUE : step(start, start > 0 ? -1 : 1);
        }
        if (start < direction) {
            return start == 0.0 ? Double.MIN_VALUE : step(start, start > 0 ? 1 : -1);
        }
        return start == direction ? direction : start + direction;
    }

    private static double step(double d, long by) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(d) + by);
    }

    public static float nextAfter(float start, double direction) {
        if (start > direction) {
            return start == 0.0f ? -Float.MIN_VALUE : step(start, start > 0 ? -1 : 1);
        }
        if (start < direction) {
            return start == 0.0f ? Float.MIN_VALUE : step(start, start > 0 ? 1 : -1);
        }
        return start == direction ? (float) direction : start + (float) direction;
    }

    private static float step(float f, int by) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(f) + by);
    }

    public static double nextUp(double d) {
        return d < Double.POSITIVE_INFINITY ? nextAfter(d, Double.POSITIVE_INFINITY) : d;
    }

    public static float nextUp(float f) {
        return f < Float.POSITIVE_INFINITY ? nextAfter(f, Double.POSITIVE_INFINITY) : f;
    }

    public static double nextDown(double d) {
        return d > Double.NEGATIVE_INFINITY ? nextAfter(d, Double.NEGATIVE_INFINITY) : d;
    }

    public static float nextDown(float f) {
        return f > Float.NEGATIVE_INFINITY ? nextAfter(f, Double.NEGATIVE_INFINITY) : f;
    }

    public static double scalb(double d, int scaleFactor) {
        int n = max(-2200, min(2200, scaleFactor));
        // steps of 2^512 keep the rounding to the last multiplication
        double step = n < 0 ? TWO_TO_THE_MINUS_512 : TWO_TO_THE_512;
        int unit = n < 0 ? -512 : 512;
        int rest = n % 512;
        d *= powerOfTwo(rest);
        for (n -= rest; n != 0; n -= unit) {
            d *= step;
        }
        return d;
    }

    public static float scalb(float f, int scaleFactor) {
        int n = max(-400, min(400, scaleFactor));
        return (float) ((double) f * powerOfTwo(n));
    }
}
