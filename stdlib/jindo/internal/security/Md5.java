package jindo.internal.security;

/** MD5 (RFC 1321). */
public final class Md5 extends BlockDigest {
    private static final int[] T = {
        0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8,
        0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340,
        0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87,
        0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c,
        0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039,
        0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92,
        0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb,
        0xeb86d391
    };
    private static final int[] SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};

    private int h0;
    private int h1;
    private int h2;
    private int h3;
    private int[] w = new int[16];

    public Md5() {
        super("MD5", 16, 64);
        start();
    }

    @Override
    void block(byte[] m, int at) {
        int[] w = this.w;
        for (int t = 0, i = at; t < 16; t++, i += 4) {
            w[t] = m[i] & 0xff | (m[i + 1] & 0xff) << 8 | (m[i + 2] & 0xff) << 16 | m[i + 3] << 24;
        }
        int a = h0;
        int b = h1;
        int c = h2;
        int d = h3;
        for (int t = 0; t < 64; t++) {
            int f;
            int k;
            if (t < 16) {
                f = d ^ b & (c ^ d);
                k = t;
            } else if (t < 32) {
                f = c ^ d & (b ^ c);
                k = 5 * t + 1 & 15;
            } else if (t < 48) {
                f = b ^ c ^ d;
                k = 3 * t + 5 & 15;
            } else {
                f = c ^ (b | ~d);
                k = 7 * t & 15;
            }
            int next = b + Integer.rotateLeft(a + f + w[k] + T[t], SHIFTS[t >> 2 & 12 | t & 3]);
            a = d;
            d = c;
            c = b;
            b = next;
        }
        h0 += a;
        h1 += b;
        h2 += c;
        h3 += d;
    }

    @Override
    void finish(byte[] buffer, int filled) {
        padWithLength(buffer, filled, 8, false);
    }

    @Override
    void result(byte[] out, int at, int n) {
        int[] h = {h0, h1, h2, h3};
        for (int i = 0; i < n; i++) {
            out[at + i] = (byte) (h[i >> 2] >>> 8 * (i & 3));
        }
    }

    @Override
    void start() {
        h0 = 0x67452301;
        h1 = 0xefcdab89;
        h2 = 0x98badcfe;
        h3 = 0x10325476;
    }

    @Override
    void copyState() {
        w = new int[16];
    }
}
