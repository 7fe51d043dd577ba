package java.util.random;

/** A 32-bit linear congruential generator and a 64-bit xor-based one, mixed. */
final class L32X64MixRandom extends Splitting {
    private static final int M = 0xadb4a92d;

    private final int a;
    private int s;
    private int x0;
    private int x1;

    private L32X64MixRandom(int a, int s, int x0, int x1) {
        this.a = a | 1;
        this.s = s;
        this.x0 = x0;
        this.x1 = x1;
        if ((x0 | x1) == 0) {
            int v = s;
            this.x0 = Mix.murmur(v += Mix.GOLDEN_32);
            this.x1 = Mix.murmur(v + Mix.GOLDEN_32);
        }
    }

    L32X64MixRandom(long seed) {
        this(Mix.murmur((int) ((seed ^= Mix.SILVER_64) >>> 32)), 1, Mix.lea((int) seed),
                Mix.lea((int) seed + Mix.GOLDEN_32));
    }

    L32X64MixRandom() {
        this(Mix.freshSeed());
    }

    L32X64MixRandom(byte[] seed) {
        this(Mix.ints(seed, 4, 2));
    }

    private L32X64MixRandom(int[] d) {
        this(d[0], d[1], d[2], d[3]);
    }

    @Override
    public SplittableGenerator split(SplittableGenerator source) {
        return new L32X64MixRandom((int) source.nextLong() << 1, source.nextInt(), source.nextInt(), source.nextInt());
    }

    @Override
    public int nextInt() {
        int result = Mix.lea(s + x0);
        s = M * s + a;
        int q0 = x0;
        int q1 = x1 ^ q0;
        x0 = Integer.rotateLeft(q0, 26) ^ q1 ^ q1 << 9;
        x1 = Integer.rotateLeft(q1, 13);
        return result;
    }

    @Override
    public long nextLong() {
        return (long) nextInt() << 32 ^ nextInt();
    }
}
