package java.util.random;

import java.util.concurrent.atomic.AtomicLong;

/** Bit mixers and seeds of the generators here. */
final class Mix {
    static final long GOLDEN_64 = 0x9e3779b97f4a7c15L;
    static final long SILVER_64 = 0x6A09E667F3BCC909L;
    static final int GOLDEN_32 = 0x9e3779b9;
    static final int SILVER_32 = 0x6A09E667;

    private static final AtomicLong NEXT_SEED = new AtomicLong(
            stafford13(System.currentTimeMillis()) ^ stafford13(System.nanoTime()));

    private Mix() {
    }

    static long freshSeed() {
        return stafford13(NEXT_SEED.getAndAdd(SILVER_64));
    }

    static long stafford13(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    static long murmur(long z) {
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return z ^ z >>> 33;
    }

    static long lea(long z) {
        z = (z ^ z >>> 32) * 0xdaba0b6eb09322e3L;
        z = (z ^ z >>> 32) * 0xdaba0b6eb09322e3L;
        return z ^ z >>> 32;
    }

    static int murmur(int z) {
        z = (z ^ z >>> 16) * 0x85ebca6b;
        z = (z ^ z >>> 13) * 0xc2b2ae35;
        return z ^ z >>> 16;
    }

    static int lea(int z) {
        z = (z ^ z >>> 16) * 0xd36d884b;
        z = (z ^ z >>> 16) * 0xd36d884b;
        return z ^ z >>> 16;
    }

    /** n longs of any bytes, those past the first `free` not all zero. */
    static long[] longs(byte[] seed, int n, int mustNotBeZero) {
        long[] r = new long[n];
        int m = Math.min(seed.length, n << 3);
        for (int j = 0; j < m; j++) {
            r[j >> 3] = r[j >> 3] << 8 | seed[j];
        }
        long v = r[0];
        for (int j = m + 7 >> 3; j < n; j++) {
            r[j] = murmur(v += SILVER_64);
        }
        boolean zero = true;
        for (int j = n - mustNotBeZero; j < n; j++) {
            zero &= r[j] == 0;
        }
        if (zero) {
            long u = r[0] & 1;
            for (int j = n - mustNotBeZero; j < n; j++) {
                r[j] = stafford13(u += GOLDEN_64);
            }
        }
        return r;
    }

    static int[] ints(byte[] seed, int n, int mustNotBeZero) {
        int[] r = new int[n];
        int m = Math.min(seed.length, n << 2);
        for (int j = 0; j < m; j++) {
            r[j >> 2] = r[j >> 2] << 8 | seed[j];
        }
        int v = r[0];
        for (int j = m + 3 >> 2; j < n; j++) {
            r[j] = murmur(v += SILVER_32);
        }
        boolean zero = true;
        for (int j = n - mustNotBeZero; j < n; j++) {
            zero &= r[j] == 0;
        }
        if (zero) {
            int u = r[0] & 1;
            for (int j = n - mustNotBeZero; j < n; j++) {
                r[j] = murmur(u += GOLDEN_32);
            }
        }
        return r;
    }
}
