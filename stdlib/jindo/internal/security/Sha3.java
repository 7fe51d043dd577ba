package jindo.internal.security;

/** SHA-3 (FIPS 202): the sponge over Keccak-f[1600]. */
abstract class Sha3 extends BlockDigest {
    private static final long[] ROUND = {
        0x0000000000000001L, 0x0000000000008082L, 0x800000000000808aL, 0x8000000080008000L,
        0x000000000000808bL, 0x0000000080000001L, 0x8000000080008081L, 0x8000000000008009L,
        0x000000000000008aL, 0x0000000000000088L, 0x0000000080008009L, 0x000000008000000aL,
        0x000000008000808bL, 0x800000000000008bL, 0x8000000000008089L, 0x8000000000008003L,
        0x8000000000008002L, 0x8000000000000080L, 0x000000000000800aL, 0x800000008000000aL,
        0x8000000080008081L, 0x8000000000008080L, 0x0000000080000001L, 0x8000000080008008L
    };
    /** By lane x + 5y. */
    private static final int[] ROTATION = {
        0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14
    };

    private final int rate;
    private long[] s = new long[25];
    private long[] t = new long[25];

    private Sha3(String name, int length) {
        super(name, length, 200 - 2 * length);
        rate = 200 - 2 * length;
    }

    @Override
    final void block(byte[] m, int at) {
        long[] s = this.s;
        for (int i = 0; i < rate >> 3; i++) {
            long v = 0;
            for (int j = 7; j >= 0; j--) {
                v = v << 8 | m[at + 8 * i + j] & 0xff;
            }
            s[i] ^= v;
        }
        permute(s, t);
    }

    private static void permute(long[] s, long[] b) {
        for (int round = 0; round < 24; round++) {
            long c0 = s[0] ^ s[5] ^ s[10] ^ s[15] ^ s[20];
            long c1 = s[1] ^ s[6] ^ s[11] ^ s[16] ^ s[21];
            long c2 = s[2] ^ s[7] ^ s[12] ^ s[17] ^ s[22];
            long c3 = s[3] ^ s[8] ^ s[13] ^ s[18] ^ s[23];
            long c4 = s[4] ^ s[9] ^ s[14] ^ s[19] ^ s[24];
            turn(s, b, 0, c4 ^ Long.rotateLeft(c1, 1));
            turn(s, b, 1, c0 ^ Long.rotateLeft(c2, 1));
            turn(s, b, 2, c1 ^ Long.rotateLeft(c3, 1));
            turn(s, b, 3, c2 ^ Long.rotateLeft(c4, 1));
            turn(s, b, 4, c3 ^ Long.rotateLeft(c0, 1));
            for (int y = 0; y < 25; y += 5) {
                long a0 = b[y];
                long a1 = b[y + 1];
                s[y] = a0 ^ ~a1 & b[y + 2];
                s[y + 1] = a1 ^ ~b[y + 2] & b[y + 3];
                s[y + 2] = b[y + 2] ^ ~b[y + 3] & b[y + 4];
                s[y + 3] = b[y + 3] ^ ~b[y + 4] & a0;
                s[y + 4] = b[y + 4] ^ ~a0 & a1;
            }
            s[0] ^= ROUND[round];
        }
    }

    /** Column x: each lane with d mixed in, turned, to its new place. */
    private static void turn(long[] s, long[] b, int x, long d) {
        for (int y = 0; y < 5; y++) {
            int i = x + 5 * y;
            b[y + 5 * ((2 * x + 3 * y) % 5)] = Long.rotateLeft(s[i] ^ d, ROTATION[i]);
        }
    }

    @Override
    final void finish(byte[] buffer, int filled) {
        java.util.Arrays.fill(buffer, filled, rate, (byte) 0);
        buffer[filled] = 6;
        buffer[rate - 1] |= (byte) 0x80;
        block(buffer, 0);
    }

    @Override
    final void result(byte[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i] = (byte) (s[i >> 3] >>> 8 * (i & 7));
        }
    }

    @Override
    final void start() {
        java.util.Arrays.fill(s, 0);
    }

    @Override
    final void copyState() {
        s = s.clone();
        t = new long[25];
    }

    public static final class Sha224 extends Sha3 {
        public Sha224() {
            super("SHA3-224", 28);
        }
    }

    public static final class Sha256 extends Sha3 {
        public Sha256() {
            super("SHA3-256", 32);
        }
    }

    public static final class Sha384 extends Sha3 {
        public Sha384() {
            super("SHA3-384", 48);
        }
    }

    public static final class Sha512 extends Sha3 {
        public Sha512() {
            super("SHA3-512", 64);
        }
    }
}
