public class BitTricks {
    static int popCount(int x) {
        int n = 0;
        for (; x != 0; x &= x - 1)
            n++;
        return n;
    }

    static long reverse(long x) {
        long r = 0;
        for (int i = 0; i < 64; i++, x >>>= 1)
            r = r << 1 | x & 1;
        return r;
    }

    public static void main(String[] args) {
        System.out.println(popCount(0xF0F0) + " " + popCount(-1));
        System.out.println(reverse(1) == Long.MIN_VALUE);
        System.out.println(0b1010_1010 + " " + 0x7fff_ffffL + " " + 0777 + " " + 1_000_000);
        System.out.println(0x1.8p1 + " " + 0x1p-2f + " " + 1e3 + " " + .5 + " " + 5.f + " " + 1d);
        System.out.println(-2147483648 + " " + -9223372036854775808L + " " + 0x80000000 + " " + 037777777777);
        int h = 17;
        for (char c : "hash me".toCharArray())
            h = h * 31 + c;
        System.out.println(h + " " + (h >>> 16 ^ h) + " " + Integer.toHexString(h));
        System.out.println((byte) 0x80 >> 1);
        System.out.println((byte) 0x80 >>> 1);
        System.out.println('\u0041' + "" + '\t' + '\\' + '\'' + "\"" + '\101' + '\0' + "\7".length());
    }
}
