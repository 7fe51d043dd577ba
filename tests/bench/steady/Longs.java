/** 64-bit integer arithmetic: shifts, a product, a remainder. */
public class Longs {
    static long longs() {
        long x = 88172645463325252L, sum = 0;
        for (int i = 0; i < 200_000; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            sum += x % 1000 * 3 + (x >> 5) * 31;
        }
        return sum;
    }

    public static void main(String[] args) {
        Bench.run(args, Longs::longs);
    }
}
