package java.util.random;

/** The xoshiro256++ generator. */
final class Xoshiro256PlusPlus implements RandomGenerator.LeapableGenerator {
    private static final long[] JUMP = {
        0x180ec6d33cfd0abaL, 0xd5a61266f0c9392cL, 0xa9582618e03fc9aaL, 0x39abdc4529b1661cL};
    private static final long[] LEAP = {
        0x76e15d3efefdcbbfL, 0xc5004e441c522fb3L, 0x77710069854ee241L, 0x39109bb02acbe635L};

    private long x0;
    private long x1;
    private long x2;
    private long x3;

    private Xoshiro256PlusPlus(long x0, long x1, long x2, long x3) {
        this.x0 = x0;
        this.x1 = x1;
        this.x2 = x2;
        this.x3 = x3;
        if ((x0 | x1 | x2 | x3) == 0) {
            long v = Mix.GOLDEN_64;
            this.x0 = v;
            this.x1 = v += Mix.GOLDEN_64;
            this.x2 = v += Mix.GOLDEN_64;
            this.x3 = v + Mix.GOLDEN_64;
        }
    }

    Xoshiro256PlusPlus(long seed) {
        this(Mix.stafford13(seed ^= Mix.SILVER_64), Mix.stafford13(seed += Mix.GOLDEN_64),
                Mix.stafford13(seed += Mix.GOLDEN_64), Mix.stafford13(seed + Mix.GOLDEN_64));
    }

    Xoshiro256PlusPlus() {
        this(Mix.freshSeed());
    }

    Xoshiro256PlusPlus(byte[] seed) {
        this(Mix.longs(seed, 4, 4));
    }

    private Xoshiro256PlusPlus(long[] d) {
        this(d[0], d[1], d[2], d[3]);
    }

    @Override
    public Xoshiro256PlusPlus copy() {
        return new Xoshiro256PlusPlus(x0, x1, x2, x3);
    }

    @Override
    public long nextLong() {
        long result = Long.rotateLeft(x0 + x3, 23) + x0;
        long t = x1 << 17;
        x2 ^= x0;
        x3 ^= x1;
        x1 ^= x2;
        x0 ^= x3;
        x2 ^= t;
        x3 = Long.rotateLeft(x3, 45);
        return result;
    }

    private void advance(long[] polynomial) {
        long s0 = 0;
        long s1 = 0;
        long s2 = 0;
        long s3 = 0;
        for (long word : polynomial) {
            for (int b = 0; b < 64; b++) {
                if ((word & 1L << b) != 0) {
                    s0 ^= x0;
                    s1 ^= x1;
                    s2 ^= x2;
                    s3 ^= x3;
                }
                nextLong();
            }
        }
        x0 = s0;
        x1 = s1;
        x2 = s2;
        x3 = s3;
    }

    @Override
    public void jump() {
        advance(JUMP);
    }

    @Override
    public double jumpDistance() {
        return 0x1.0p128;
    }

    @Override
    public void leap() {
        advance(LEAP);
    }

    @Override
    public double leapDistance() {
        return 0x1.0p192;
    }
}
