/** Floating point to text and back. */
public class DoubleText {
    public static void main(String[] args) {
        double[] some = {0, -0.0, 1, 0.1, 1e-3, 9.999e-4, 1e7, 9999999.5, 1.0E23, 2.0E-3, 4.9E-324, Double.MAX_VALUE, Double.MIN_NORMAL,
            2.2250738585072011E-308, 1.0 / 3, 100, 123456789012.0, 1e15, 1e16, 1e17, 5e-324, 2e-44, 1.1E-5, Double.NaN, 1 / 0.0, Math.PI};
        for (double d : some) {
            System.out.println(d + " " + (float) d + " " + Double.toHexString(d) + " " + Double.parseDouble(String.valueOf(d)));
        }
        long seed = 42;
        int h = 0;
        for (int i = 0; i < 20000; i++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            double d = Double.longBitsToDouble(seed);
            String s = Double.toString(d);
            h = h * 31 + s.hashCode();
            if (Double.doubleToLongBits(Double.parseDouble(s)) != Double.doubleToLongBits(d)) {
                System.out.println("not the same: " + s);
            }
            float f = Float.intBitsToFloat((int) (seed >>> 32));
            s = Float.toString(f);
            h = h * 31 + s.hashCode();
            if (Float.floatToIntBits(Float.parseFloat(s)) != Float.floatToIntBits(f)) {
                System.out.println("not the same: " + s);
            }
            h = h * 31 + Double.toString((int) seed / 1000.0).hashCode() + Float.toString((int) seed / 100f).hashCode();
        }
        System.out.println(h);
        for (String s : new String[] {"1", " 2.5 ", "1e3", "0x1.8p1", "NaN", "-Infinity", "1f", "2d", ".5", "5.", "1e400", "1e-400",
            "9007199254740993", "1.7976931348623159e308", "0x1.fffffffffffff8p1023", "3.4028235677973367e38", "x", "", "1.2.3", "1e", "0x1"}) {
            try {
                System.out.println(s + " -> " + Double.parseDouble(s) + " " + Float.parseFloat(s));
            } catch (NumberFormatException e) {
                System.out.println(s + " -> " + e.getMessage());
            }
        }
    }
}
