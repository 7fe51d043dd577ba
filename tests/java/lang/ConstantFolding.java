public class ConstantFolding {
    static final int A = 6 * 7;
    static final String S = "v" + A + (A > 40 ? "big" : "small");
    static final long L = 1L << 33 | A;
    static final boolean B = A == 42 && !(L < 0);
    static final char C = 'a' + 1;
    static final double D = 1 / 3.0;
    static final byte Y = (byte) 300;
    static final float F = (float) D * 2;
    final int inst = A / 5;

    static int dead(boolean x) {
        if (false)
            return 1 / 0;
        if (B || x)
            return 2;
        else
            return 3;
    }

    static final boolean DEBUG = false;

    public static void main(String[] args) {
        System.out.println(A + " " + S + " " + L + " " + B + " " + C + " " + D + " " + Y + " " + F);
        System.out.println(S == "v42big");
        System.out.println(new ConstantFolding().inst);
        System.out.println(dead(false));
        if (DEBUG)
            System.out.println("debug");
        System.out.println(DEBUG ? "d" : "r");
        final int local = 5;
        byte b = local;
        switch (b) {
            case local: System.out.println("local constant");
        }
        System.out.println(-5 % 3 + " " + (-5 >> 1) + " " + (-5 >>> 28) + " " + (5 & 6 ^ 3 | 8) + " " + ~0);
        System.out.println((int) 3.7 + (int) 'x' + (short) 70000);
        System.out.println(1.0f / 3 + " " + 1e-5 + " " + 100.0 + " " + 1e7 + " " + 0.1f);
        System.out.println("a" + 'b' + 1 + 2L + 3.0f + 4.0 + true + (char) 67);
        System.out.println(Integer.MAX_VALUE + 1 + Long.MIN_VALUE);
        System.out.println("x".length() + ("y" == "y" ? 1 : 0));
    }
}
