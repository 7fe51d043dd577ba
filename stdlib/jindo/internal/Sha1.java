package jindo.internal;

/** SHA-1 (FIPS 180-4) of a whole message, for the library's own needs. */
public final class Sha1 {
    private Sha1() {
    }

    public static byte[] digest(byte[] message) {
        int n = message.length;
        byte[] padded = new byte[(n + 8) / 64 * 64 + 64];
        System.arraycopy(message, 0, padded, 0, n);
        padded[n] = (byte) 0x80;
        long bits = (long) n * 8;
        for (int i = 0; i < 8; i++) {
            padded[padded.length - 1 - i] = (byte) (bits >>> 8 * i);
        }
        int[] h = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
        for (int at = 0; at < padded.length; at += 64) {
            block(h, padded, at);
        }
        byte[] out = new byte[20];
        for (int i = 0; i < 20; i++) {
            out[i] = (byte) (h[i / 4] >>> 24 - 8 * (i % 4));
        }
        return out;
    }

    private static void block(int[] h, byte[] m, int at) {
        int[] w = new int[80];
        for (int t = 0; t < 16; t++) {
            int i = at + 4 * t;
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
            int f = t < 20 ? b & c | ~b & d : t < 40 || t >= 60 ? b ^ c ^ d : b & c | b & d | c & d;
            int k = t < 20 ? 0x5a827999 : t < 40 ? 0x6ed9eba1 : t < 60 ? 0x8f1bbcdc : 0xca62c1d6;
            int next = Integer.rotateLeft(a, 5) + f + e + k + w[t];
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
}
