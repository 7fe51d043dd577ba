package java.util.random;

import java.util.stream.Stream;

/** What the generators of the LXM family share. */
abstract class Splitting implements RandomGenerator.SplittableGenerator {
    @Override
    public SplittableGenerator split() {
        return split(this);
    }

    @Override
    public Stream<SplittableGenerator> splits(SplittableGenerator source) {
        return Stream.generate(() -> split(source)).sequential();
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize) {
        return splits(streamSize, this);
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source) {
        if (streamSize < 0) {
            throw new IllegalArgumentException("size must be non-negative");
        }
        return splits(source).limit(streamSize);
    }
}
