package java.util.stream;

import java.util.Comparator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** One spliterator after another. */
class Joined<T, S extends Spliterator<T>> implements Spliterator<T> {
    final S first;
    final S second;
    private final boolean unsized;
    boolean beforeSplit = true;
    boolean inFirst = true;

    Joined(S first, S second) {
        this.first = first;
        this.second = second;
        unsized = first.estimateSize() + second.estimateSize() < 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public S trySplit() {
        S part = inFirst ? first : (S) second.trySplit();
        inFirst = false;
        beforeSplit = false;
        return part;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (inFirst) {
            if (first.tryAdvance(action)) {
                return true;
            }
            inFirst = false;
        }
        return second.tryAdvance(action);
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        if (inFirst) {
            first.forEachRemaining(action);
            inFirst = false;
        }
        second.forEachRemaining(action);
    }

    @Override
    public long estimateSize() {
        if (!inFirst) {
            return second.estimateSize();
        }
        long n = first.estimateSize() + second.estimateSize();
        return n >= 0 ? n : Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        if (!beforeSplit) {
            return second.characteristics();
        }
        return first.characteristics() & second.characteristics()
                & ~(DISTINCT | SORTED | (unsized ? SIZED | SUBSIZED : 0));
    }

    @Override
    public Comparator<? super T> getComparator() {
        if (beforeSplit) {
            throw new IllegalStateException();
        }
        return second.getComparator();
    }

    static final class OfInt extends Joined<Integer, Spliterator.OfInt> implements Spliterator.OfInt {
        OfInt(Spliterator.OfInt first, Spliterator.OfInt second) {
            super(first, second);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (inFirst) {
                if (first.tryAdvance(action)) {
                    return true;
                }
                inFirst = false;
            }
            return second.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            if (inFirst) {
                first.forEachRemaining(action);
                inFirst = false;
            }
            second.forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Integer> action) {
            return super.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(Consumer<? super Integer> action) {
            super.forEachRemaining(action);
        }
    }

    static final class OfLong extends Joined<Long, Spliterator.OfLong> implements Spliterator.OfLong {
        OfLong(Spliterator.OfLong first, Spliterator.OfLong second) {
            super(first, second);
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            if (inFirst) {
                if (first.tryAdvance(action)) {
                    return true;
                }
                inFirst = false;
            }
            return second.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            if (inFirst) {
                first.forEachRemaining(action);
                inFirst = false;
            }
            second.forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Long> action) {
            return super.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(Consumer<? super Long> action) {
            super.forEachRemaining(action);
        }
    }

    static final class OfDouble extends Joined<Double, Spliterator.OfDouble> implements Spliterator.OfDouble {
        OfDouble(Spliterator.OfDouble first, Spliterator.OfDouble second) {
            super(first, second);
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (inFirst) {
                if (first.tryAdvance(action)) {
                    return true;
                }
                inFirst = false;
            }
            return second.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            if (inFirst) {
                first.forEachRemaining(action);
                inFirst = false;
            }
            second.forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Double> action) {
            return super.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(Consumer<? super Double> action) {
            super.forEachRemaining(action);
        }
    }
}
