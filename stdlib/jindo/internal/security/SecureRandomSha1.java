package jindo.internal.security;

import java.security.SecureRandomSpi;
import java.util.Objects;

/**
 * SHA1PRNG: each output is the digest of the state, and the state becomes state + output + 1 (mod 2^160, least byte
 * first). Seeded by the program before first use, its sequence is fixed.
 */
public final class SecureRandomSha1 extends SecureRandomSpi {
    @java.io.Serial
    private static final long serialVersionUID = 3581829991155417889L;
    private static final int SIZE = 20;

    private byte[] state;
    private byte[] output;
    private int used;

    public SecureRandomSha1() {
    }

    @Override
    protected synchronized void engineSetSeed(byte[] seed) {
        Objects.requireNonNull(seed);
        Sha1 sha = new Sha1();
        if (state != null) {
            sha.engineUpdate(state, 0, state.length);
        }
        sha.engineUpdate(seed, 0, seed.length);
        state = sha.engineDigest();
        used = SIZE;
    }

    @Override
    protected synchronized void engineNextBytes(byte[] result) {
        if (state == null) {
            engineSetSeed(engineGenerateSeed(SIZE));
        }
        for (int i = 0; i < result.length;) {
            if (output == null || used == SIZE) {
                step();
            }
            int n = Math.min(result.length - i, SIZE - used);
            System.arraycopy(output, used, result, i, n);
            java.util.Arrays.fill(output, used, used + n, (byte) 0);
            used += n;
            i += n;
        }
    }

    private void step() {
        Sha1 sha = new Sha1();
        sha.engineUpdate(state, 0, SIZE);
        output = sha.engineDigest();
        used = 0;
        int carry = 1;
        boolean changed = false;
        for (int i = 0; i < SIZE; i++) {
            int v = state[i] + output[i] + carry;
            changed |= state[i] != (byte) v;
            state[i] = (byte) v;
            carry = v >> 8;
        }
        if (!changed) {
            state[0]++;
        }
    }

    @Override
    protected byte[] engineGenerateSeed(int numBytes) {
        byte[] seed = new byte[numBytes];
        Entropy.fill(seed, 0, numBytes);
        return seed;
    }

    @Override
    public String toString() {
        return "SecureRandom";
    }
}
