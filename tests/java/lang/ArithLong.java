public class ArithLong {
    public static void main(String[] args) {
        long a = 1L << 40, b = -3;
        System.out.println(a + b);
        System.out.println(a * a);
        System.out.println(a / b + " " + a % b);
        System.out.println(a >> 3);
        System.out.println(b >>> 60);
        System.out.println(b >> 1);
        System.out.println((a & 0xffff_ffff_ff00L) + " " + (a | 7) + " " + (a ^ b) + " " + ~b);
        System.out.println(-a);
        System.out.println(Long.MIN_VALUE / -1);
        int shift = 65;
        System.out.println(1L << shift);
        System.out.println(1 << shift);
        System.out.println(1L << 3L);
    }
}
