import java.util.function.DoubleUnaryOperator;

/** The bits of the functions that fdlibm defines, and what is exact in Math. */
public class StrictMathBits {
    public static void main(String[] args) {
        String[] names = {"asin", "acos", "atan", "exp", "expm1", "log", "log10", "log1p", "sinh", "cosh", "tanh", "cbrt"};
        DoubleUnaryOperator[] f = {StrictMath::asin, StrictMath::acos, StrictMath::atan, StrictMath::exp, StrictMath::expm1, StrictMath::log,
            StrictMath::log10, StrictMath::log1p, StrictMath::sinh, StrictMath::cosh, StrictMath::tanh, StrictMath::cbrt};
        double[] odd = {0, -0.0, 1, -1, 0.5, 2, Double.NaN, 1 / 0.0, -1 / 0.0, 4.9e-324, Double.MAX_VALUE, 710, -746, 1e-9};
        for (int k = 0; k < f.length; k++) {
            long h = 0;
            long seed = 1;
            for (int i = 0; i < 3000; i++) {
                seed = seed * 6364136223846793005L + 1442695040888963407L;
                double x = i < odd.length ? odd[i] : i % 3 == 0 ? Double.longBitsToDouble(seed) : (seed >> 11) * (i % 3 == 1 ? 0x1p-52 : 0x1p-43);
                h = h * 31 + Double.doubleToLongBits(f[k].applyAsDouble(x));
            }
            System.out.println(names[k] + " " + Long.toHexString(h));
        }
        long h = 0;
        for (double x : odd) {
            for (double y : odd) {
                h = h * 31 + Double.doubleToLongBits(Math.atan2(x, y)) + 3 * Double.doubleToLongBits(Math.hypot(x, y))
                    + 5 * Double.doubleToLongBits(Math.IEEEremainder(x, y)) + 7 * Double.doubleToLongBits(Math.nextAfter(x, y))
                    + 11 * Double.doubleToLongBits(Math.max(x, y)) + 13 * Double.doubleToLongBits(Math.min(x, y))
                    + 17 * Double.doubleToLongBits(Math.copySign(x, y));
            }
            System.out.println(x + " " + Math.round(x) + " " + Math.rint(x) + " " + Math.floor(x) + " " + Math.ceil(x) + " " + Math.ulp(x) + " "
                + Math.getExponent(x) + " " + Math.signum(x) + " " + Math.scalb(x, 3) + " " + Math.scalb(x, -1070) + " " + Math.nextUp(x) + " "
                + Math.nextDown(x) + " " + Math.sqrt(x) + " " + Math.round((float) x) + " " + Math.ulp((float) x) + " " + Math.pow(x, 0.5) + " "
                + Math.toRadians(x) + " " + Math.toDegrees(x) + " " + Math.fma(x, 3, 1));
        }
        System.out.println(Long.toHexString(h));
        System.out.println(Math.round(0.49999999999999994) + " " + Math.round(-2.5) + " " + Math.round(2.5f) + " " + Math.round(4503599627370497.5)
            + " " + Math.round(9e18) + " " + Math.floorMod(-7, 3) + " " + Math.floorDiv(-7, 3) + " " + Math.multiplyHigh(Long.MIN_VALUE, 3));
    }
}
