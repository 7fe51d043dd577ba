package java.util.random;

import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A source of random numbers. */
public interface RandomGenerator {
    static RandomGenerator of(String name) {
        Objects.requireNonNull(name);
        return RandomGeneratorFactory.of(name).create();
    }

    static RandomGenerator getDefault() {
        return of("L32X64MixRandom");
    }

    default boolean isDeprecated() {
        return getClass().isAnnotationPresent(Deprecated.class);
    }

    private static void checkSize(long n) {
        if (n < 0) {
            throw new IllegalArgumentException("size must be non-negative");
        }
    }

    default DoubleStream doubles() {
        return DoubleStream.generate(this::nextDouble).sequential();
    }

    default DoubleStream doubles(double randomNumberOrigin, double randomNumberBound) {
        Bounds.check(randomNumberOrigin, randomNumberBound);
        return DoubleStream.generate(() -> nextDouble(randomNumberOrigin, randomNumberBound)).sequential();
    }

    default DoubleStream doubles(long streamSize) {
        checkSize(streamSize);
        return doubles().limit(streamSize);
    }

    default DoubleStream doubles(long streamSize, double randomNumberOrigin, double randomNumberBound) {
        checkSize(streamSize);
        return doubles(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default IntStream ints() {
        return IntStream.generate(this::nextInt).sequential();
    }

    default IntStream ints(int randomNumberOrigin, int randomNumberBound) {
        Bounds.check(randomNumberOrigin, randomNumberBound);
        return IntStream.generate(() -> nextInt(randomNumberOrigin, randomNumberBound)).sequential();
    }

    default IntStream ints(long streamSize) {
        checkSize(streamSize);
        return ints().limit(streamSize);
    }

    default IntStream ints(long streamSize, int randomNumberOrigin, int randomNumberBound) {
        checkSize(streamSize);
        return ints(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default LongStream longs() {
        return LongStream.generate(this::nextLong).sequential();
    }

    default LongStream longs(long randomNumberOrigin, long randomNumberBound) {
        Bounds.check(randomNumberOrigin, randomNumberBound);
        return LongStream.generate(() -> nextLong(randomNumberOrigin, randomNumberBound)).sequential();
    }

    default LongStream longs(long streamSize) {
        checkSize(streamSize);
        return longs().limit(streamSize);
    }

    default LongStream longs(long streamSize, long randomNumberOrigin, long randomNumberBound) {
        checkSize(streamSize);
        return longs(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default boolean nextBoolean() {
        return nextInt() < 0;
    }

    default void nextBytes(byte[] bytes) {
        int i = 0;
        for (int words = bytes.length >> 3; words-- > 0;) {
            long r = nextLong();
            for (int n = 8; n-- > 0; r >>>= 8) {
                bytes[i++] = (byte) r;
            }
        }
        if (i < bytes.length) {
            for (long r = nextLong(); i < bytes.length; r >>>= 8) {
                bytes[i++] = (byte) r;
            }
        }
    }

    default float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24f;
    }

    default float nextFloat(float bound) {
        Bounds.check(bound);
        float r = nextFloat() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default float nextFloat(float origin, float bound) {
        Bounds.check(origin, bound);
        float r = nextFloat();
        if (origin < bound) {
            r = r * (bound - origin) + origin;
            if (r >= bound) {
                r = Math.nextDown(bound);
            }
        }
        return r;
    }

    default double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    default double nextDouble(double bound) {
        Bounds.check(bound);
        double r = nextDouble() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default double nextDouble(double origin, double bound) {
        Bounds.check(origin, bound);
        double r = nextDouble() * (bound - origin) + origin;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    default int nextInt(int bound) {
        Bounds.check(bound);
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

    default int nextInt(int origin, int bound) {
        Bounds.check(origin, bound);
        int r = nextInt();
        int n = bound - origin;
        int m = n - 1;
        if ((n & m) == 0) {
            return (r & m) + origin;
        }
        if (n > 0) {
            int u = r >>> 1;
            while (u + m - (r = u % n) < 0) {
                u = nextInt() >>> 1;
            }
            return r + origin;
        }
        while (r < origin || r >= bound) {
            r = nextInt();
        }
        return r;
    }

    long nextLong();

    default long nextLong(long bound) {
        Bounds.check(bound);
        long m = bound - 1;
        long r = nextLong();
        if ((bound & m) == 0L) {
            return r & m;
        }
        long u = r >>> 1;
        while (u + m - (r = u % bound) < 0L) {
            u = nextLong() >>> 1;
        }
        return r;
    }

    default long nextLong(long origin, long bound) {
        Bounds.check(origin, bound);
        long r = nextLong();
        long n = bound - origin;
        long m = n - 1;
        if ((n & m) == 0L) {
            return (r & m) + origin;
        }
        if (n > 0L) {
            long u = r >>> 1;
            while (u + m - (r = u % n) < 0L) {
                u = nextLong() >>> 1;
            }
            return r + origin;
        }
        while (r < origin || r >= bound) {
            r = nextLong();
        }
        return r;
    }

    /** By the polar method, one number a call. */
    default double nextGaussian() {
        for (;;) {
            double v1 = 2 * nextDouble() - 1;
            double v2 = 2 * nextDouble() - 1;
            double s = v1 * v1 + v2 * v2;
            if (s < 1 && s != 0) {
                return v1 * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    default double nextGaussian(double mean, double stddev) {
        if (stddev < 0.0) {
            throw new IllegalArgumentException("standard deviation must be non-negative");
        }
        return mean + stddev * nextGaussian();
    }

    default double nextExponential() {
        return -StrictMath.log(1.0 - nextDouble());
    }

    /** A generator that can give streams of generators. */
    interface StreamableGenerator extends RandomGenerator {
        static StreamableGenerator of(String name) {
            return RandomGeneratorFactory.<StreamableGenerator>of(name, StreamableGenerator.class).create();
        }

        Stream<RandomGenerator> rngs();

        default Stream<RandomGenerator> rngs(long streamSize) {
            checkSize(streamSize);
            return rngs().limit(streamSize);
        }
    }

    /** A generator that can be split into two. */
    interface SplittableGenerator extends StreamableGenerator {
        static SplittableGenerator of(String name) {
            return RandomGeneratorFactory.<SplittableGenerator>of(name, SplittableGenerator.class).create();
        }

        SplittableGenerator split();

        SplittableGenerator split(SplittableGenerator source);

        default Stream<SplittableGenerator> splits() {
            return splits(this);
        }

        Stream<SplittableGenerator> splits(long streamSize);

        Stream<SplittableGenerator> splits(SplittableGenerator source);

        Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source);

        @Override
        default Stream<RandomGenerator> rngs() {
            return splits().map(g -> g);
        }

        @Override
        default Stream<RandomGenerator> rngs(long streamSize) {
            return splits(streamSize).map(g -> g);
        }
    }

    /** A generator that can go far ahead at once. */
    interface JumpableGenerator extends StreamableGenerator {
        static JumpableGenerator of(String name) {
            return RandomGeneratorFactory.<JumpableGenerator>of(name, JumpableGenerator.class).create();
        }

        JumpableGenerator copy();

        void jump();

        double jumpDistance();

        default Stream<RandomGenerator> jumps() {
            return Stream.generate(this::copyAndJump).sequential();
        }

        default Stream<RandomGenerator> jumps(long streamSize) {
            checkSize(streamSize);
            return jumps().limit(streamSize);
        }

        @Override
        default Stream<RandomGenerator> rngs() {
            return jumps();
        }

        @Override
        default Stream<RandomGenerator> rngs(long streamSize) {
            return jumps(streamSize);
        }

        default RandomGenerator copyAndJump() {
            RandomGenerator r = copy();
            jump();
            return r;
        }
    }

    /** A generator that can go very far ahead at once. */
    interface LeapableGenerator extends JumpableGenerator {
        static LeapableGenerator of(String name) {
            return RandomGeneratorFactory.<LeapableGenerator>of(name, LeapableGenerator.class).create();
        }

        LeapableGenerator copy();

        void leap();

        double leapDistance();

        default Stream<JumpableGenerator> leaps() {
            return Stream.generate(this::copyAndLeap).sequential();
        }

        default Stream<JumpableGenerator> leaps(long streamSize) {
            checkSize(streamSize);
            return leaps().limit(streamSize);
        }

        default JumpableGenerator copyAndLeap() {
            JumpableGenerator r = copy();
            leap();
            return r;
        }
    }

    /** A generator that can go ahead any distance. */
    interface ArbitrarilyJumpableGenerator extends LeapableGenerator {
        static ArbitrarilyJumpableGenerator of(String name) {
            return RandomGeneratorFactory
                    .<ArbitrarilyJumpableGenerator>of(name, ArbitrarilyJumpableGenerator.class).create();
        }

        ArbitrarilyJumpableGenerator copy();

        void jumpPowerOfTwo(int logDistance);

        void jump(double distance);

        @Override
        default void jump() {
            jump(jumpDistance());
        }

        default Stream<ArbitrarilyJumpableGenerator> jumps(double distance) {
            return Stream.generate(() -> copyAndJump(distance)).sequential();
        }

        default Stream<ArbitrarilyJumpableGenerator> jumps(long streamSize, double distance) {
            checkSize(streamSize);
            return jumps(distance).limit(streamSize);
        }

        @Override
        default void leap() {
            jump(leapDistance());
        }

        default ArbitrarilyJumpableGenerator copyAndJump(double distance) {
            ArbitrarilyJumpableGenerator r = copy();
            jump(distance);
            return r;
        }
    }
}
