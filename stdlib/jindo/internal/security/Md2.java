package jindo.internal.security;

/** MD2 (RFC 1319). */
public final class Md2 extends BlockDigest {
    private static final int[] S = {
        41, 46, 67, 201, 162, 216, 124, 1, 61, 54, 84, 161, 236, 240, 6, 19, 98, 167, 5, 243, 192, 199, 115, 140,
        152, 147, 43, 217, 188, 76, 130, 202, 30, 155, 87, 60, 253, 212, 224, 22, 103, 66, 111, 24, 138, 23, 229,
        18, 190, 78, 196, 214, 218, 158, 222, 73, 160, 251, 245, 142, 187, 47, 238, 122, 169, 104, 121, 145, 21,
        178, 7, 63, 148, 194, 16, 137, 11, 34, 95, 33, 128, 127, 93, 154, 90, 144, 50, 39, 53, 62, 204, 231, 191,
        247, 151, 3, 255, 25, 48, 179, 72, 165, 181, 209, 215, 94, 146, 42, 172, 86, 170, 198, 79, 184, 56, 210,
        150, 164, 125, 182, 118, 252, 107, 226, 156, 116, 4, 241, 69, 157, 112, 89, 100, 113, 135, 32, 134, 91,
        207, 101, 230, 45, 168, 2, 27, 96, 37, 173, 174, 176, 185, 246, 28, 70, 97, 105, 52, 64, 126, 15, 85, 71,
        163, 35, 221, 81, 175, 58, 195, 92, 249, 206, 186, 197, 234, 38, 44, 83, 13, 110, 133, 40, 132, 9, 211,
        223, 205, 244, 65, 129, 77, 82, 106, 220, 55, 200, 108, 193, 171, 250, 36, 225, 123, 8, 12, 189, 177, 74,
        120, 136, 149, 139, 227, 99, 232, 109, 233, 203, 213, 254, 59, 0, 29, 57, 242, 239, 183, 14, 102, 88, 208,
        228, 166, 119, 114, 248, 235, 117, 75, 10, 49, 68, 80, 180, 143, 237, 31, 26, 219, 153, 141, 51, 159, 17,
        131, 20
    };

    private int[] x = new int[48];
    private int[] checksum = new int[16];
    private int last;

    public Md2() {
        super("MD2", 16, 16);
    }

    @Override
    void block(byte[] b, int at) {
        for (int i = 0; i < 16; i++) {
            int v = b[at + i] & 0xff;
            x[16 + i] = v;
            x[32 + i] = v ^ x[i];
            last = checksum[i] ^= S[v ^ last];
        }
        mix();
    }

    private void mix() {
        int t = 0;
        for (int round = 0; round < 18; round++) {
            for (int i = 0; i < 48; i++) {
                t = x[i] ^= S[t];
            }
            t = t + round & 0xff;
        }
    }

    @Override
    void finish(byte[] buffer, int filled) {
        java.util.Arrays.fill(buffer, filled, 16, (byte) (16 - filled));
        block(buffer, 0);
        byte[] sum = new byte[16];
        for (int i = 0; i < 16; i++) {
            sum[i] = (byte) checksum[i];
        }
        block(sum, 0);
    }

    @Override
    void result(byte[] out, int at, int n) {
        for (int i = 0; i < n; i++) {
            out[at + i] = (byte) x[i];
        }
    }

    @Override
    void start() {
        java.util.Arrays.fill(x, 0);
        java.util.Arrays.fill(checksum, 0);
        last = 0;
    }

    @Override
    void copyState() {
        x = x.clone();
        checksum = checksum.clone();
    }
}
