package jindo.internal.security;

/** SHA-256 and SHA-224 (FIPS 180-4). */
public class Sha256 extends BlockDigest {
    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };
    private static final int[] START = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private final int[] initial;
    private int[] h = new int[8];
    private int[] w = new int[64];

    public Sha256() {
        this("SHA-256", 32, START);
    }

    private Sha256(String name, int length, int[] initial) {
        super(name, length, 64);
        this.initial = initial;
        start();
    }

    @Override
    final void block(byte[] m, int at) {
        int[] w = this.w;
        for (int t = 0, i = at; t < 16; t++, i += 4) {
            w[t] = m[i] << 24 | (m[i + 1] & 0xff) << 16 | (m[i + 2] & 0xff) << 8 | m[i + 3] & 0xff;
        }
        for (int t = 16; t < 64; t++) {
            int x = w[t - 15];
            int y = w[t - 2];
            w[t] = w[t - 16] + (Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3) + w[t - 7]
                + (Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10);
        }
        mix(w);
    }

    private void mix(int[] w) {
        int[] h = this.h;
        int[] k = K;
        int a = h[0];
        int b = h[1];
        int c = h[2];
        int d = h[3];
        int e = h[4];
        int f = h[5];
        int g = h[6];
        int x = h[7];
        for (int t = 0; t < 64; t++) {
            int t1 = x + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25))
                + (g ^ e & (f ^ g)) + k[t] + w[t];
            int t2 = (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
                + (a & b | c & (a | b));
            x = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
        h[4] += e;
        h[5] += f;
        h[6] += g;
        h[7] += x;
    }

    @Override
    final void finish(byte[] buffer, int filled) {
        padWithLength(buffer, filled, 8, true);
    }

    @Override
    final void result(byte[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i] = (byte) (h[i >> 2] >>> 24 - 8 * (i & 3));
        }
    }

    @Override
    final void start() {
        System.arraycopy(initial, 0, h, 0, 8);
    }

    @Override
    final void copyState() {
        h = h.clone();
        w = new int[64];
    }

    /** SHA-224: other initial values, and less of the result. */
    public static final class Sha224 extends Sha256 {
        private static final int[] START = {
            0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4
        };

        public Sha224() {
            super("SHA-224", 28, START);
        }
    }
}
