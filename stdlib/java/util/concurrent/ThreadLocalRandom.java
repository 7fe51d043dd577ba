package java.util.concurrent;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** A generator for each thread. */
public class ThreadLocalRandom extends Random {
    private static final long serialVersionUID = -5851777807851030925L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final AtomicLong SEEDS = new AtomicLong(System.currentTimeMillis() ^ System.nanoTime() << 20);
    private static final ThreadLocal<ThreadLocalRandom> OF_THREAD = new ThreadLocal<>() {
        @Override
        protected ThreadLocalRandom initialValue() {
            return new ThreadLocalRandom();
        }
    };

    private transient long state;
    private transient boolean made;

    private ThreadLocalRandom() {
        super(0);
        state = mix(SEEDS.getAndAdd(GOLDEN));
        made = true;
    }

    public static ThreadLocalRandom current() {
        return OF_THREAD.get();
    }

    private static long mix(long z) {
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return z ^ z >>> 33;
    }

    @Override
    public void setSeed(long seed) {
        if (made) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    protected int next(int bits) {
        return nextInt() >>> 32 - bits;
    }

    @Override
    public int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    @Override
    public long nextLong() {
        return mix(state += GOLDEN);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        int m = bound - 1;
        int r = nextInt();
        if ((bound & m) == 0) {
            return r & m;
        }
        int u = r >>> 1;
        while (u + m - (r = u % bound) < 0) {
            u = nextInt() >>> 1;
        }
        return r;
    }

    @Override
    public boolean nextBoolean() {
        return nextInt() < 0;
    }

    @Override
    public float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24f;
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    private Object readResolve() {
        return current();
    }
}
