/** Math: exact arithmetic, floor and ceiling, rounding, powers, remainders, ulps, messages. */
public class MathTools {
    static void t(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        double[] ds = {0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 1e300, -1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 4503599627370497.5, 123456.789};
        for (double d : ds) {
            System.out.println(d + " " + Math.round(d) + " " + Math.rint(d) + " " + Math.floor(d) + " " + Math.ceil(d) + " " + Math.abs(d) + " " + Math.signum(d) + " " + Math.ulp(d) + " " + Math.nextUp(d)
                + " " + Math.nextDown(d) + " " + Math.sqrt(d) + " " + Math.cbrt(d) + " " + Math.getExponent(d) + " " + (int) d + " " + (long) d + " " + Math.round((float) d) + " " + Math.scalb(d, 3)
                + " " + Math.IEEEremainder(d, 3) + " " + d % 3 + " " + Math.toRadians(d) + " " + Math.copySign(1, d));
        }
        int[] is = {0, 1, -1, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int a : is) {
            for (int b : new int[] {3, -3}) {
                System.out.print(Math.floorDiv(a, b) + " " + Math.floorMod(a, b) + " " + a / b + " " + a % b + " " + Math.absExact(a == Integer.MIN_VALUE ? 1 : a) + "; ");
            }
        }
        System.out.println();
        t(() -> Math.addExact(Integer.MAX_VALUE, 1));
        t(() -> Math.subtractExact(Long.MIN_VALUE, 1));
        t(() -> Math.multiplyExact(1L << 40, 1L << 40));
        t(() -> Math.multiplyExact(1 << 20, 1 << 20));
        t(() -> Math.negateExact(Integer.MIN_VALUE));
        t(() -> Math.toIntExact(1L << 40));
        t(() -> Math.incrementExact(Integer.MAX_VALUE));
        t(() -> Math.decrementExact(Long.MIN_VALUE));
        t(() -> Math.absExact(Integer.MIN_VALUE));
        t(() -> Math.floorDiv(1, 0));
        t(() -> Math.floorMod(5L, 0L));
        System.out.println(Math.multiplyHigh(1L << 62, 12345) + " " + Math.multiplyFull(1 << 30, 1 << 30) + " " + Math.fma(2.0, 3.0, 1.0) + " " + Math.hypot(3, 4) + " " + Math.pow(2, 0.5) + " " + Math.pow(-8, 1.0 / 3)
            + " " + Math.pow(0, 0) + " " + Math.exp(1) + " " + Math.log(10) + " " + Math.log10(1000) + " " + Math.log1p(1e-10) + " " + Math.expm1(1e-10) + " " + Math.sin(1) + " " + Math.cos(1) + " " + Math.tan(1)
            + " " + Math.atan2(1, -1) + " " + Math.asin(0.5) + " " + Math.acos(2) + " " + Math.sinh(1) + " " + Math.tanh(0.5) + " " + Math.max(-0.0, 0.0) + " " + Math.min(-0.0, 0.0) + " " + Math.max(Double.NaN, 1)
            + " " + Math.nextAfter(1.0, 2) + " " + Math.nextAfter(1f, 0) + " " + Math.floorMod(-7L, 3) + " " + Math.ceil(-0.2) + " " + Math.toDegrees(Math.PI));
    }
}
