public class ConstantDecimals {
    static final double TINY = Double.MIN_VALUE;
    static final float THIRD = 1.0f / 3;

    public static void main(String[] args) {
        System.out.println("" + 1e23 + " " + 2e23 + " " + 1.0E22 + " " + 9007199254740993.0 + " " + 2.2250738585072014E-308);
        System.out.println("" + TINY + " " + THIRD + " " + 9.6714065E24f + " " + 6.6603615E25f + " " + 1.17549435E-38f);
        System.out.println("" + 1e7 + " " + 9999999.0 + " " + 0.001 + " " + 1e-4 + " " + 123456789012345678.0 + " " + -0.0);
        System.out.println("" + 3.4028235e38f + " " + 1.4e-45f + " " + 16777216f + " " + 1e10f + " " + 0.1f + " " + (double) 0.1f);
        System.out.println("" + 2.0E-3 + " " + 4.35 * 100 + " " + 1 / 3.0 + " " + 1e300 * 1e10 + " " + (0.0 / 0.0));
    }
}
