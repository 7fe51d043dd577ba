public class LiteralsMax {
    static final long HEX = 0xFFFF_FFFF_FFFFL, BIN = 0b1010__1010L, OCT = 0_777L;
    static final int NEG = 0x8000_0000, B2 = 0B1111;
    static final double HF = 0x1.8p1, HF2 = 0X.8P-2d, TINY = 4.9e-324, DOT = .5, TRAIL = 5., EXP = 1_0e1_0;
    static final float FF = 0x1p-149f, F1 = 1e10f, F2 = 3_4.5_6F;
    static final char C1 = '\u0041', C2 = '\'', C3 = '\177', C4 = '\\', C5 = '\0', C6 = '\uuuu00e9';
    static final String S1 = "tab\there\12new\7z\s|\"q\"\u0022 + "\u005c\u005c";

    public static void main(String[] args) {
        System.out.println(HEX + " " + BIN + " " + OCT + " " + NEG + " " + B2);
        System.out.println(HF + " " + HF2 + " " + TINY + " " + DOT + " " + TRAIL + " " + EXP + " " + FF + " " + F1 + " " + F2);
        System.out.println((int) C1 + " " + C2 + " " + (int) C3 + C4 + (int) C5 + C6);
        System.out.println(S1.replace('\7', 'b'));
        System.out.println("""
            Hello,
              "World" \
            joined
            \ttab ""\" end\040
              trailing   \s
            last\n""");
        System.out.println("""
            a
           b""" + """
            """ .length() + "x".repeat(2));
        System.out.println(-2147483648 + " " + -9223372036854775808L + " " + (byte) 0xff + " " + (char) 97 + (short) 0x1ffff + " " + (int) 3.99e9 + (long) -1e30 + (int) Double.NaN);
        System.out.println(1 / 2 * 2.0 + 7 % -3 + -7 % 3 + 5.5 % 2 + " " + (1 << 33) + (1L << 33) + (-1 >>> 28) + (-1L >>> 60) + (-5 >> 1) + (byte) (200 + 100));
        System.out.println('a' + 'b' + "c" + 'd' + 1 + (char) ('a' + 1) + (5 & 3 | 4 ^ 1) + (~7) + (!true ^ true));
        int \u0061bc = 1; // \u000a abc++;
        System.out.println(abc + /* inline */ 1 /**/);
        System.out.println(0.1f + 0.2f + " " + (0.1 + 0.2) + " " + (float) 0.1 + " " + 100.0f / 3 + " " + 1.0e-5 + " " + 123456789.0f + " " + (0.0 == -0.0) + 1 / -0.0);
        System.out.println(Integer.MAX_VALUE + 1 + " " + (Long.MIN_VALUE - 1) + " " + Math.abs(Integer.MIN_VALUE) + " " + (char) -1 + 0);
        ;;;
    }
}
