package java.util.random;

/** A 64-bit linear congruential generator and a 128-bit xor-based one, mixed. */
final class L64X128MixRandom extends Splitting {
    private static final long M = 0xd1342543de82ef95L;

    private final long a;
    private long s;
    private long x0;
    private long x1;

    private L64X128MixRandom(long a, long s, long x0, long x1) {
        this.a = a | 1L;
        this.s = s;
        this.x0 = x0;
        this.x1 = x1;
        if ((x0 | x1) == 0) {
            long v = s;
            this.x0 = Mix.stafford13(v += Mix.GOLDEN_64);
            this.x1 = Mix.stafford13(v + Mix.GOLDEN_64);
        }
    }

    L64X128MixRandom(long seed) {
        this(Mix.murmur(seed ^= Mix.SILVER_64), 1, Mix.stafford13(seed), Mix.stafford13(seed + Mix.GOLDEN_64));
    }

    L64X128MixRandom() {
        this(Mix.freshSeed());
    }

    L64X128MixRandom(byte[] seed) {
        this(Mix.longs(seed, 4, 2));
    }

    private L64X128MixRandom(long[] d) {
        this(d[0], d[1], d[2], d[3]);
    }

    @Override
    public SplittableGenerator split(SplittableGenerator source) {
        return new L64X128MixRandom(source.nextLong() << 1, source.nextLong(), source.nextLong(), source.nextLong());
    }

    @Override
    public long nextLong() {
        long result = Mix.lea(s + x0);
        s = M * s + a;
        long q0 = x0;
        long q1 = x1 ^ q0;
        x0 = Long.rotateLeft(q0, 24) ^ q1 ^ q1 << 16;
        x1 = Long.rotateLeft(q1, 37);
        return result;
    }
}
