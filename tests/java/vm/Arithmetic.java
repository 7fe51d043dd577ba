/** Corners of integer and floating-point instructions. */
public class Arithmetic {
    static int zero = 0;

    static String tryIt(java.util.function.Supplier<Object> s) {
        try {
            return String.valueOf(s.get());
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 7, -7, 31, 32, 33, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x8000, 0xffff};
        long h = 0;
        for (int a : ints)
            for (int b : ints) {
                h = h * 31 + (a + b) + (a - b) * 3L + (a * b) * 5L + (a & b) + (a | b) + (a ^ b) + (a << b) + (a >> b) + (a >>> b);
                if (b != 0)
                    h = h * 31 + a / b * 7L + a % b;
                h += a < b ? 1 : a == b ? 2 : 3;
            }
        System.out.println(h);
        long[] longs = {0, 1, -1, 63, 64, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, -12345678901L};
        h = 0;
        for (long a : longs)
            for (long b : longs) {
                h = h * 31 + (a + b) + (a - b) * 3 + (a * b) * 5 + (a & b) + (a | b) + (a ^ b) + (a << b) + (a >> b) + (a >>> b);
                if (b != 0)
                    h = h * 31 + a / b * 7 + a % b;
                h += a < b ? 1 : a == b ? 2 : 3;
            }
        System.out.println(h);
        double[] doubles = {0.0, -0.0, 1.5, -2.25, 1e300, 1e-320, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 3e9, -1e19};
        h = 0;
        for (double a : doubles) {
            System.out.print((int) a + " " + (long) a + " " + (float) a + " " + (byte) a + " " + (char) a + 0 + " ");
            for (double b : doubles) {
                h = h * 31 + Double.doubleToLongBits(a + b) + Double.doubleToLongBits(a - b) * 3
                        + Double.doubleToLongBits(a * b) * 5 + Double.doubleToLongBits(a / b) * 7 + Double.doubleToLongBits(a % b) * 11;
                h += (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);
                h += (!(a < b) ? 64 : 0) + (!(a <= b) ? 128 : 0) + (!(a > b) ? 256 : 0) + (!(a >= b) ? 512 : 0);
            }
        }
        System.out.println();
        System.out.println(h);
        float[] floats = {0f, -0f, 1.5f, Float.NaN, Float.MAX_VALUE, Float.MIN_VALUE, Float.NEGATIVE_INFINITY, 16777217f};
        h = 0;
        for (float a : floats)
            for (float b : floats) {
                h = h * 31 + Float.floatToIntBits(a + b) + Float.floatToIntBits(a - b) * 3L + Float.floatToIntBits(a * b) * 5L
                        + Float.floatToIntBits(a / b) * 7L + Float.floatToIntBits(a % b) * 11L + (int) a + (long) b;
                h += (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0);
            }
        System.out.println(h);
        System.out.println(tryIt(() -> 1 / zero) + tryIt(() -> 1L / zero) + tryIt(() -> 1 % zero) + tryIt(() -> 1L % (long) zero)
                + tryIt(() -> 1.0 / zero) + tryIt(() -> 1f % zero));
        int i = 5;
        i += i++ * 2 + ++i;
        System.out.println(i);
        byte b = (byte) 200;
        b >>>= 1;
        short s = (short) 70000;
        char c = (char) -1;
        c++;
        System.out.println(b + " " + s + " " + (int) c + " " + (5 & 6 | 3 ^ 9) + " " + (-17 >> 2) + " " + (-17 >>> 28) + " " + (1 << 33));
        System.out.println(10 - i + " " + (100000 - i) + " " + (i - 100000) + " " + (i * 100000) + " " + (i ^ 0x12345678) + " " + 7.0 / i + " " + (7f - i) + " " + (1L << 40) * i);
    }
}
