package java.util.random;

/** The xoroshiro128++ generator. */
final class Xoroshiro128PlusPlus implements RandomGenerator.LeapableGenerator {
    private static final long[] JUMP = {0x2bd7a6a6e99c2ddcL, 0x0992ccaf6a6fca05L};
    private static final long[] LEAP = {0x360fd5f2cf8d5d99L, 0x9c6e6877736c46e3L};

    private long x0;
    private long x1;

    private Xoroshiro128PlusPlus(long x0, long x1) {
        this.x0 = x0;
        this.x1 = x1;
        if ((x0 | x1) == 0) {
            this.x0 = Mix.GOLDEN_64;
            this.x1 = Mix.SILVER_64;
        }
    }

    Xoroshiro128PlusPlus(long seed) {
        this(Mix.stafford13(seed ^= Mix.SILVER_64), Mix.stafford13(seed + Mix.GOLDEN_64));
    }

    Xoroshiro128PlusPlus() {
        this(Mix.freshSeed());
    }

    Xoroshiro128PlusPlus(byte[] seed) {
        this(Mix.longs(seed, 2, 2));
    }

    private Xoroshiro128PlusPlus(long[] d) {
        this(d[0], d[1]);
    }

    @Override
    public Xoroshiro128PlusPlus copy() {
        return new Xoroshiro128PlusPlus(x0, x1);
    }

    @Override
    public long nextLong() {
        long s0 = x0;
        long s1 = x1;
        long result = Long.rotateLeft(s0 + s1, 17) + s0;
        s1 ^= s0;
        x0 = Long.rotateLeft(s0, 49) ^ s1 ^ s1 << 21;
        x1 = Long.rotateLeft(s1, 28);
        return result;
    }

    private void advance(long[] polynomial) {
        long s0 = 0;
        long s1 = 0;
        for (long word : polynomial) {
            for (int b = 0; b < 64; b++) {
                if ((word & 1L << b) != 0) {
                    s0 ^= x0;
                    s1 ^= x1;
                }
                nextLong();
            }
        }
        x0 = s0;
        x1 = s1;
    }

    @Override
    public void jump() {
        advance(JUMP);
    }

    @Override
    public double jumpDistance() {
        return 0x1.0p64;
    }

    @Override
    public void leap() {
        advance(LEAP);
    }

    @Override
    public double leapDistance() {
        return 0x1.0p96;
    }
}
