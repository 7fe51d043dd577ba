package java.util.random;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes random generators of one algorithm and tells about them. */
public final class RandomGeneratorFactory<T extends RandomGenerator> {
    private final String name;
    private final String group;
    private final Class<? extends RandomGenerator> type;
    private final int stateBits;
    private final int equidistribution;
    private final BigInteger period;
    private final Supplier<? extends RandomGenerator> fresh;
    private final LongFunction<? extends RandomGenerator> seeded;
    private final Function<byte[], ? extends RandomGenerator> seededByBytes;

    private RandomGeneratorFactory(String name, String group, Class<? extends RandomGenerator> type, int stateBits,
            int equidistribution, BigInteger period, Supplier<? extends RandomGenerator> fresh,
            LongFunction<? extends RandomGenerator> seeded,
            Function<byte[], ? extends RandomGenerator> seededByBytes) {
        this.name = name;
        this.group = group;
        this.type = type;
        this.stateBits = stateBits;
        this.equidistribution = equidistribution;
        this.period = period;
        this.fresh = fresh;
        this.seeded = seeded;
        this.seededByBytes = seededByBytes;
    }

    private static BigInteger powerOfTwo(int n) {
        return BigInteger.ONE.shiftLeft(n);
    }

    private static List<RandomGeneratorFactory<? extends RandomGenerator>> known() {
        return List.of(
                new RandomGeneratorFactory<>("Random", "Legacy", Random.class, 48, 0, powerOfTwo(48),
                        Random::new, Random::new, null),
                new RandomGeneratorFactory<>("SplittableRandom", "Legacy", SplittableRandom.class, 64, 1,
                        powerOfTwo(64), SplittableRandom::new, SplittableRandom::new, null),
                new RandomGeneratorFactory<>("L32X64MixRandom", "LXM", L32X64MixRandom.class, 96, 1,
                        powerOfTwo(96).subtract(powerOfTwo(32)), L32X64MixRandom::new, L32X64MixRandom::new,
                        L32X64MixRandom::new),
                new RandomGeneratorFactory<>("L64X128MixRandom", "LXM", L64X128MixRandom.class, 192, 2,
                        powerOfTwo(192).subtract(powerOfTwo(64)), L64X128MixRandom::new, L64X128MixRandom::new,
                        L64X128MixRandom::new),
                new RandomGeneratorFactory<>("Xoroshiro128PlusPlus", "Xoroshiro", Xoroshiro128PlusPlus.class, 128, 1,
                        powerOfTwo(128).subtract(BigInteger.ONE), Xoroshiro128PlusPlus::new,
                        Xoroshiro128PlusPlus::new, Xoroshiro128PlusPlus::new),
                new RandomGeneratorFactory<>("Xoshiro256PlusPlus", "Xoshiro", Xoshiro256PlusPlus.class, 256, 3,
                        powerOfTwo(256).subtract(BigInteger.ONE), Xoshiro256PlusPlus::new, Xoshiro256PlusPlus::new,
                        Xoshiro256PlusPlus::new));
    }

    public static <T extends RandomGenerator> RandomGeneratorFactory<T> of(String name) {
        Objects.requireNonNull(name);
        return find(name, RandomGenerator.class);
    }

    @SuppressWarnings("unchecked")
    static <T extends RandomGenerator> RandomGeneratorFactory<T> of(String name, Class<? extends RandomGenerator> kind) {
        Objects.requireNonNull(name);
        return find(name, kind);
    }

    @SuppressWarnings("unchecked")
    private static <T extends RandomGenerator> RandomGeneratorFactory<T> find(String name,
            Class<? extends RandomGenerator> kind) {
        for (RandomGeneratorFactory<?> f : known()) {
            if (f.name.equals(name)) {
                if (!kind.isAssignableFrom(f.type)) {
                    throw new IllegalArgumentException("The random number generator algorithm \"" + name
                            + "\" is not implemented with the interface \"" + kind.getSimpleName() + "\"");
                }
                return (RandomGeneratorFactory<T>) f;
            }
        }
        throw new IllegalArgumentException("No implementation of the random number generator algorithm \"" + name
                + "\" is available");
    }

    public static RandomGeneratorFactory<RandomGenerator> getDefault() {
        return of("L32X64MixRandom");
    }

    @SuppressWarnings("unchecked")
    public static Stream<RandomGeneratorFactory<RandomGenerator>> all() {
        return known().stream().map(f -> (RandomGeneratorFactory<RandomGenerator>) (RandomGeneratorFactory<?>) f);
    }

    public String name() {
        return name;
    }

    public String group() {
        return group;
    }

    public int stateBits() {
        return stateBits;
    }

    public int equidistribution() {
        return equidistribution;
    }

    public BigInteger period() {
        return period;
    }

    public boolean isStatistical() {
        return true;
    }

    public boolean isStochastic() {
        return false;
    }

    public boolean isHardware() {
        return false;
    }

    private boolean is(Class<?> kind) {
        return kind.isAssignableFrom(type);
    }

    public boolean isArbitrarilyJumpable() {
        return is(RandomGenerator.ArbitrarilyJumpableGenerator.class);
    }

    public boolean isJumpable() {
        return is(RandomGenerator.JumpableGenerator.class);
    }

    public boolean isLeapable() {
        return is(RandomGenerator.LeapableGenerator.class);
    }

    public boolean isSplittable() {
        return is(RandomGenerator.SplittableGenerator.class);
    }

    public boolean isStreamable() {
        return is(RandomGenerator.StreamableGenerator.class);
    }

    public boolean isDeprecated() {
        return type.isAnnotationPresent(Deprecated.class);
    }

    @SuppressWarnings("unchecked")
    public T create() {
        return (T) fresh.get();
    }

    @SuppressWarnings("unchecked")
    public T create(long seed) {
        return (T) seeded.apply(seed);
    }

    @SuppressWarnings("unchecked")
    public T create(byte[] seed) {
        Objects.requireNonNull(seed, "seed must not be null");
        return seededByBytes == null ? create() : (T) seededByBytes.apply(seed);
    }
}
