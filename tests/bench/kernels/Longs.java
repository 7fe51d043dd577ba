/** 64-bit integer arithmetic: shifts, multiplications, remainders. */
public class Longs {
    public static void main(String[] args) {
        long x = 88172645463325252L, sum = 0;
        for (int i = 0; i < 30000000; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            sum += x % 1000 * 3;
        }
        System.out.println(sum);
    }
}
