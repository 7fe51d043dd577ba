package jindo.internal.security;

/** SHA-1 (FIPS 180-4). */
public final class Sha1 extends BlockDigest {
    private int[] h = new int[5];
    private int[] w = new int[80];

    public Sha1() {
        super("SHA-1", 20, 64);
        start();
    }

    /** Of a whole message, without a provider in between. */
    public static byte[] digest(byte[] message) {
        Sha1 sha = new Sha1();
        sha.engineUpdate(message, 0, message.length);
        return sha.engineDigest();
    }

    @Override
    void block(byte[] m, int at) {
        int[] w = this.w;
        for (int t = 0, i = at; t < 16; t++, i += 4) {
            w[t] = m[i] << 24 | (m[i + 1] & 0xff) << 16 | (m[i + 2] & 0xff) << 8 | m[i + 3] & 0xff;
        }
        for (int t = 16; t < 80; t++) {
            w[t] = Integer.rotateLeft(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
        }
        int a = h[0];
        int b = h[1];
        int c = h[2];
        int d = h[3];
        int e = h[4];
        for (int t = 0; t < 80; t++) {
            int f = t < 20 ? (d ^ b & (c ^ d)) + 0x5a827999
                : t < 40 ? (b ^ c ^ d) + 0x6ed9eba1
                : t < 60 ? (b & c | d & (b | c)) + 0x8f1bbcdc
                : (b ^ c ^ d) + 0xca62c1d6;
            int next = Integer.rotateLeft(a, 5) + f + e + w[t];
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = next;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
        h[4] += e;
    }

    @Override
    void finish(byte[] buffer, int filled) {
        padWithLength(buffer, filled, 8, true);
    }

    @Override
    void result(byte[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i] = (byte) (h[i >> 2] >>> 24 - 8 * (i & 3));
        }
    }

    @Override
    void start() {
        h[0] = 0x67452301;
        h[1] = 0xefcdab89;
        h[2] = 0x98badcfe;
        h[3] = 0x10325476;
        h[4] = 0xc3d2e1f0;
    }

    @Override
    void copyState() {
        h = h.clone();
        w = new int[80];
    }
}
