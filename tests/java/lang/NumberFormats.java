public class NumberFormats {
    public static void main(String[] args) {
        System.out.println(1.0 + " " + 0.1f + " " + 1e21 + " " + 1e-7 + " " + 123456789.0 + " " + 1.0e7f);
        System.out.println(Float.MIN_VALUE + " " + Double.MAX_VALUE + " " + (0.1 + 0.2) + " " + (float) 0.3);
        System.out.println(100f / 3 + " " + 100.0 / 3 + " " + 2f / 3);
        System.out.println(Long.MIN_VALUE + " " + Integer.MIN_VALUE + " " + (byte) 0xff + " " + (short) 0x8000);
        System.out.println(0xCAFE_BABEL + " " + 0b11 + " " + 017 + " " + 0x7f);
        System.out.println(-0.0 + " " + 0.0 / 0 + " " + -1 / 0.0);
        System.out.println((int) 'A' + (char) 66 + "" + (char) 67);
        System.out.println(1.5e300 * 1e10 + " " + (float) 1e40);
        System.out.println(3 * 0.1 == 0.3);
        System.out.println((long) 1.9999999 + " " + Math.round(-2.5) + " " + (int) -0.9);
        System.out.println(1_0.0_1 + 0x1.0p-1);
    }
}
