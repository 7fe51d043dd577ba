package java.math;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Probable primes: trial division, then Miller-Rabin with random bases and, for large numbers, a Lucas test. */
final class Primes {
    private static final int[] SMALL = {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73,
        79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193,
        197, 199, 211, 223, 227, 229, 233, 239, 241, 251};

    private Primes() {
    }

    static boolean isProbable(BigInteger n, int certainty, Random rnd) {
        if (n.bitLength() <= 1) {
            return false;
        }
        if (!n.testBit(0)) {
            return n.equals(BigInteger.TWO);
        }
        for (int p : SMALL) {
            int[] scratch = n.mag.clone();
            if (Magnitudes.divideWord(scratch, scratch.length, p) == 0) {
                return n.mag.length == 1 && n.mag[0] == p;
            }
        }
        if (n.bitLength() <= 16) {
            return true; // below 257 squared
        }
        int bits = n.bitLength();
        int wanted = (Math.min(certainty, Integer.MAX_VALUE - 1) + 1) / 2;
        int rounds = bits < 100 ? 50 : bits < 256 ? 27 : bits < 512 ? 15 : bits < 768 ? 8 : bits < 1024 ? 4 : 2;
        return millerRabin(n, Math.min(wanted, rounds), rnd) && (bits < 100 || lucas(n));
    }

    private static boolean millerRabin(BigInteger n, int rounds, Random rnd) {
        BigInteger minusOne = n.subtract(BigInteger.ONE);
        int a = minusOne.getLowestSetBit();
        BigInteger m = minusOne.shiftRight(a);
        Random random = rnd == null ? ThreadLocalRandom.current() : rnd;
        for (int i = 0; i < rounds; i++) {
            BigInteger b;
            do {
                b = new BigInteger(n.bitLength(), random);
            } while (b.compareTo(BigInteger.ONE) <= 0 || b.compareTo(n) >= 0);
            if (!strong(b.modPow(m, n), a, n, minusOne)) {
                return false;
            }
        }
        return true;
    }

    private static boolean strong(BigInteger z, int a, BigInteger n, BigInteger minusOne) {
        if (z.equals(BigInteger.ONE)) {
            return true;
        }
        for (int j = 0; j < a; j++) {
            if (z.equals(minusOne)) {
                return true;
            }
            z = z.multiply(z).mod(n);
        }
        return false;
    }

    private static int jacobi(int p, BigInteger n) {
        BigInteger a = BigInteger.valueOf(p).mod(n);
        BigInteger b = n;
        int r = 1;
        while (a.signum() != 0) {
            int zeros = a.getLowestSetBit();
            a = a.shiftRight(zeros);
            int low = b.intValue() & 7;
            if ((zeros & 1) != 0 && (low == 3 || low == 5)) {
                r = -r;
            }
            if ((a.intValue() & 3) == 3 && (b.intValue() & 3) == 3) {
                r = -r;
            }
            BigInteger swap = a;
            a = b.mod(swap);
            b = swap;
        }
        return b.equals(BigInteger.ONE) ? r : 0;
    }

    /** Lucas probable prime with Selfridge's parameters: D the first of 5, -7, 9, ... with Jacobi symbol -1, P = 1. */
    private static boolean lucas(BigInteger n) {
        BigInteger root = n.sqrt();
        if (root.multiply(root).equals(n)) {
            return false;
        }
        int d = 5;
        while (jacobi(d, n) != -1) {
            d = d < 0 ? -d + 2 : -d - 2;
        }
        BigInteger discriminant = BigInteger.valueOf(d);
        BigInteger k = n.add(BigInteger.ONE);
        BigInteger u = BigInteger.ONE;
        BigInteger v = BigInteger.ONE;
        for (int i = k.bitLength() - 2; i >= 0; i--) {
            BigInteger u2 = u.multiply(v).mod(n);
            BigInteger v2 = halve(v.multiply(v).add(discriminant.multiply(u).multiply(u)), n);
            if (k.testBit(i)) {
                u = halve(u2.add(v2), n);
                v = halve(v2.add(discriminant.multiply(u2)), n);
            } else {
                u = u2;
                v = v2;
            }
        }
        return u.signum() == 0;
    }

    private static BigInteger halve(BigInteger x, BigInteger n) {
        x = x.mod(n);
        return (x.testBit(0) ? x.add(n) : x).shiftRight(1);
    }

    static BigInteger random(int bits, int certainty, Random rnd) {
        while (true) {
            BigInteger p = new BigInteger(bits, rnd).setBit(bits - 1);
            if (bits > 2) {
                p = p.setBit(0);
            }
            if (isProbable(p, certainty, rnd)) {
                return p;
            }
        }
    }

    static BigInteger next(BigInteger n) {
        if (n.compareTo(BigInteger.TWO) < 0) {
            return BigInteger.TWO;
        }
        BigInteger p = n.add(BigInteger.ONE).setBit(0);
        while (!isProbable(p, 100, null)) {
            p = p.add(BigInteger.TWO);
        }
        return p;
    }
}
