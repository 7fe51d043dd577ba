package jindo.internal.security;

import java.security.SecureRandomSpi;

/** The operating system's generator, kept in small portions; a seed that a program gives only adds to it. */
public class NativePRNG extends SecureRandomSpi {
    @java.io.Serial
    private static final long serialVersionUID = -6599091113397072932L;

    private transient byte[] ahead;
    private transient int left;

    public NativePRNG() {
    }

    @Override
    protected void engineSetSeed(byte[] seed) {
        java.util.Objects.requireNonNull(seed);
    }

    @Override
    protected synchronized void engineNextBytes(byte[] bytes) {
        if (bytes.length > 64) {
            Entropy.fill(bytes, 0, bytes.length);
            return;
        }
        if (ahead == null) {
            ahead = new byte[256];
        }
        if (left < bytes.length) {
            Entropy.fill(ahead, 0, left = ahead.length);
        }
        left -= bytes.length;
        System.arraycopy(ahead, left, bytes, 0, bytes.length);
        java.util.Arrays.fill(ahead, left, left + bytes.length, (byte) 0);
    }

    @Override
    protected byte[] engineGenerateSeed(int numBytes) {
        byte[] seed = new byte[numBytes];
        Entropy.fill(seed, 0, numBytes);
        return seed;
    }

    /** By this name where a program asks for the source that may wait. */
    public static final class Blocking extends NativePRNG {
        @java.io.Serial
        private static final long serialVersionUID = -6396183145759983347L;

        public Blocking() {
        }
    }

    /** By this name where a program asks for the source that never waits. */
    public static final class NonBlocking extends NativePRNG {
        @java.io.Serial
        private static final long serialVersionUID = -1102062982994105487L;

        public NonBlocking() {
        }
    }
}
