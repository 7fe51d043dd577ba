package java.util.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A stage of a stream of longs. */
final class LongPipe extends Pipe<Long, LongStream> implements LongStream {
    LongPipe(Spliterator<?> source, Supplier<? extends Spliterator<?>> supplier, int characteristics,
            boolean parallel) {
        super(source, supplier, characteristics, parallel);
    }

    LongPipe(Pipe<?, ?> prev, int clear, int set, boolean barrier, Op op) {
        super(prev, clear, set, barrier, op);
    }

    /** The stage of limit and skip. */
    private LongPipe(Pipe<?, ?> prev, long skip, long limit) {
        super(prev, 0, 0, true, down -> new Slice<Long>(down, skip, limit));
        slice(skip, limit);
    }

    // Sources.

    static LongStream iterate(long seed, LongPredicate hasNext, LongUnaryOperator f) {
        return StreamSupport.longStream(new Spliterators.AbstractLongSpliterator(Long.MAX_VALUE,
                ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL) {
            private long t;
            private boolean started;
            private boolean finished;

            private boolean advance() {
                if (finished) {
                    return false;
                }
                t = started ? f.applyAsLong(t) : seed;
                started = true;
                finished = hasNext != null && !hasNext.test(t);
                return !finished;
            }

            @Override
            public boolean tryAdvance(LongConsumer action) {
                Objects.requireNonNull(action);
                if (!advance()) {
                    return false;
                }
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                Objects.requireNonNull(action);
                while (advance()) {
                    action.accept(t);
                }
            }
        }, false);
    }

    static LongStream generate(LongSupplier s) {
        return StreamSupport.longStream(new Spliterators.AbstractLongSpliterator(Long.MAX_VALUE,
                Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                action.accept(s.getAsLong());
                return true;
            }
        }, false);
    }

    static LongStream concat(LongStream a, LongStream b) {
        Spliterator.OfLong joined = new Joined.OfLong(a.spliterator(), b.spliterator());
        LongStream s = StreamSupport.longStream(joined, a.isParallel() || b.isParallel());
        return s.onClose(both(a::close, b::close));
    }

    static LongStream range(long from, long to, boolean closed) {
        if (closed ? from > to : from >= to) {
            return LongStream.empty();
        }
        if (closed && to == Long.MAX_VALUE) {
            return from == to ? LongStream.of(to) : concat(range(from, to, false), LongStream.of(to));
        }
        if (to - from < 0) {
            long middle = from + (to - from >>> 1);
            return concat(range(from, middle, false), range(middle, to, closed));
        }
        return StreamSupport.longStream(new Range(from, closed ? to + 1 : to), false);
    }

    private static final class Range implements Spliterator.OfLong {
        private long from;
        private final long to;

        Range(long from, long to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (from >= to) {
                return false;
            }
            action.accept(from++);
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            long i = from;
            from = to;
            for (; i < to; i++) {
                action.accept(i);
            }
        }

        @Override
        public Spliterator.OfLong trySplit() {
            long n = to - from;
            if (n <= 1) {
                return null;
            }
            long middle = from + (n >>> 1);
            Range first = new Range(from, middle);
            from = middle;
            return first;
        }

        @Override
        public long estimateSize() {
            return to - from;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            return null;
        }
    }

    static LongStream whileHolds(LongStream stream, LongPredicate predicate, boolean take) {
        LongPipe before = stream instanceof LongPipe p ? p
                : (LongPipe) StreamSupport.longStream(stream.spliterator(), stream.isParallel()).onClose(stream::close);
        LongPipe pipe = new LongPipe(before, SIZED, 0, true, down -> take ? new Sink.Sieve<Long, Long>(down) {
            private boolean over;

            @Override
            public void accept(long t) {
                if (!over) {
                    if (predicate.test(t)) {
                        down.accept(t);
                    } else {
                        over = true;
                    }
                }
            }

            @Override
            boolean done() {
                return over || down.done();
            }
        } : new Sink.Sieve<Long, Long>(down) {
            private boolean open;

            @Override
            public void accept(long t) {
                if (open || (open = !predicate.test(t))) {
                    down.accept(t);
                }
            }
        });
        if (take) {
            pipe.setCanStop();
        }
        return pipe;
    }

    // Shape.

    @Override
    void drain(Spliterator<?> from, Sink<?> to) {
        ((Spliterator.OfLong) from).forEachRemaining((LongConsumer) to);
    }

    @Override
    boolean step(Spliterator<?> from, Sink<?> to) {
        return ((Spliterator.OfLong) from).tryAdvance((LongConsumer) to);
    }

    @Override
    LongBuffer newBuffer(long size) {
        return new LongBuffer(size);
    }

    @Override
    public Spliterator.OfLong spliterator() {
        Spliterator<Long> bare = bareSource();
        return bare != null ? (Spliterator.OfLong) bare : new Pulled(new Pull());
    }

    private static final class Pulled extends Spliterators.AbstractLongSpliterator {
        private final Pipe<Long, LongStream>.Pull pull;
        private final LongBuffer buffer = new LongBuffer(-1);
        private int next;

        Pulled(Pipe<Long, LongStream>.Pull pull) {
            super(pull.estimate(), pull.characteristics());
            this.pull = pull;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (next == buffer.size) {
                next = buffer.size = 0;
                if (!pull.fill(buffer)) {
                    return false;
                }
            }
            action.accept(buffer.a[next++]);
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            if (pull.started()) {
                while (tryAdvance(action)) {
                }
                return;
            }
            pull.drainTo(new Sink<Long>() {
                @Override
                public void accept(long t) {
                    action.accept(t);
                }
            });
        }

        @Override
        public Comparator<? super Long> getComparator() {
            return naturalOrThrow(characteristics());
        }
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public LongStream unordered() {
        return !has(ORDERED) ? this : new LongPipe(this, ORDERED, 0, false, down -> down);
    }

    // Stages.

    @Override
    public LongStream filter(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipe(this, SIZED, 0, false, down -> new Sink.Sieve<Long, Long>(down) {
            @Override
            public void accept(long t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        });
    }

    @Override
    public LongStream map(LongUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Long, Long>(down) {
            @Override
            public void accept(long t) {
                down.accept(mapper.applyAsLong(t));
            }
        });
    }

    @Override
    public <U> Stream<U> mapToObj(LongFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return mapToObj(mapper, SORTED | DISTINCT);
    }

    private <U> Stream<U> mapToObj(LongFunction<? extends U> mapper, int clear) {
        return new RefPipe<>(this, clear, 0, false, down -> new Sink.Link<Long, U>(down) {
            @Override
            public void accept(long t) {
                down.accept(mapper.apply(t));
            }
        });
    }

    @Override
    public Stream<Long> boxed() {
        return mapToObj(Long::valueOf, 0);
    }

    @Override
    public IntStream mapToInt(LongToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Long, Integer>(down) {
            @Override
            public void accept(long t) {
                down.accept(mapper.applyAsInt(t));
            }
        });
    }

    @Override
    public DoubleStream mapToDouble(LongToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Long, Double>(down) {
            @Override
            public void accept(long t) {
                down.accept(mapper.applyAsDouble(t));
            }
        });
    }

    @Override
    public DoubleStream asDoubleStream() {
        return new DoublePipe(this, DISTINCT, 0, false, down -> new Sink.Link<Long, Double>(down) {
            @Override
            public void accept(long t) {
                down.accept((double) t);
            }
        });
    }

    @Override
    public LongStream flatMap(LongFunction<? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        LongPipe pipe = new LongPipe(this, SORTED | DISTINCT | SIZED, 0, false,
                down -> new Sink.Sieve<Long, Long>(down) {
            @Override
            public void accept(long t) {
                try (LongStream s = mapper.apply(t)) {
                    if (s != null) {
                        pour(s.sequential(), down, canStop());
                    }
                }
            }
        });
        pipe.setWidens();
        return pipe;
    }

    static void pour(LongStream s, Sink<?> down, boolean canStop) {
        if (!canStop) {
            s.forEach(down);
            return;
        }
        Spliterator.OfLong each = s.spliterator();
        while (!down.done() && each.tryAdvance((LongConsumer) down)) {
        }
    }

    @Override
    public LongStream mapMulti(LongMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        LongPipe pipe = new LongPipe(this, SORTED | DISTINCT | SIZED, 0, false,
                down -> new Sink.Sieve<Long, Long>(down) {
            @Override
            public void accept(long t) {
                mapper.accept(t, (LongConsumer) down);
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public LongStream distinct() {
        return has(DISTINCT) ? this : boxed().distinct().mapToLong(i -> i);
    }

    @Override
    public LongStream sorted() {
        if (has(SORTED)) {
            return this;
        }
        return new LongPipe(this, 0, SORTED | ORDERED, true, down -> new Sink.Link<Long, Long>(down) {
            private LongBuffer all;

            @Override
            void begin(long size) {
                all = new LongBuffer(size);
            }

            @Override
            public void accept(long t) {
                all.accept(t);
            }

            @Override
            void end() {
                Arrays.sort(all.a, 0, all.size);
                down.begin(all.size);
                for (int i = 0; i < all.size && !down.done(); i++) {
                    down.accept(all.a[i]);
                }
                down.end();
                all = null;
            }

            @Override
            boolean done() {
                return false;
            }
        });
    }

    @Override
    public LongStream peek(LongConsumer action) {
        Objects.requireNonNull(action);
        return new LongPipe(this, 0, 0, false, down -> new Sink.Link<Long, Long>(down) {
            @Override
            public void accept(long t) {
                action.accept(t);
                down.accept(t);
            }
        });
    }

    @Override
    public LongStream limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        LongPipe pipe = new LongPipe(this, 0, maxSize);
        pipe.setCanStop();
        return pipe;
    }

    @Override
    public LongStream skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : new LongPipe(this, n, -1L);
    }

    // Ends.

    @Override
    public void forEach(LongConsumer action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new Sink<Long>() {
            @Override
            public void accept(long t) {
                action.accept(t);
            }
        }, (a, b) -> {
        });
    }

    @Override
    public void forEachOrdered(LongConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            ((LongBuffer) toBuffer()).spliterator().forEachRemaining(action);
        } else {
            forEach(action);
        }
    }

    @Override
    public long[] toArray() {
        return ((LongBuffer) toBuffer()).toArray();
    }

    /** Folds with an operator; `any` says whether there is a value yet. */
    private static final class Fold extends Sink<Long> {
        private final LongBinaryOperator op;
        private long value;
        private boolean any;

        Fold(LongBinaryOperator op, long value, boolean any) {
            this.op = op;
            this.value = value;
            this.any = any;
        }

        @Override
        public void accept(long t) {
            if (any) {
                value = op.applyAsLong(value, t);
            } else {
                any = true;
                value = t;
            }
        }

        void join(Fold other) {
            if (other.any) {
                accept(other.value);
            }
        }
    }

    @Override
    public long reduce(long identity, LongBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(false, () -> new Fold(op, identity, true), Fold::join).value;
    }

    @Override
    public OptionalLong reduce(LongBinaryOperator op) {
        Objects.requireNonNull(op);
        Fold f = evaluate(false, () -> new Fold(op, 0, false), Fold::join);
        return f.any ? OptionalLong.of(f.value) : OptionalLong.empty();
    }

    private static final class Gathering<R> extends Sink<Long> {
        private final R container;
        private final ObjLongConsumer<R> accumulator;

        Gathering(R container, ObjLongConsumer<R> accumulator) {
            this.container = container;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(long t) {
            accumulator.accept(container, t);
        }
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Gathering<>(supplier.get(), accumulator),
                (a, b) -> combiner.accept(a.container, b.container)).container;
    }

    @Override
    public long sum() {
        return reduce(0, Long::sum);
    }

    @Override
    public OptionalDouble average() {
        LongSummaryStatistics s = summaryStatistics();
        return s.getCount() > 0 ? OptionalDouble.of(s.getAverage()) : OptionalDouble.empty();
    }

    @Override
    public OptionalLong min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalLong max() {
        return reduce(Math::max);
    }

    @Override
    public long count() {
        long n = sizeIfKnown();
        if (n >= 0) {
            spliterator();
            return n;
        }
        return evaluate(false, Counter::new, Counter::join).count;
    }

    private static final class Counter extends Sink<Long> {
        private long count;

        @Override
        public void accept(long t) {
            count++;
        }

        void join(Counter other) {
            count += other.count;
        }
    }

    @Override
    public LongSummaryStatistics summaryStatistics() {
        return collect(LongSummaryStatistics::new, LongSummaryStatistics::accept, LongSummaryStatistics::combine);
    }

    /** Looks for an element for which the predicate gives what is wanted. */
    private static final class Search extends Sink<Long> {
        private final LongPredicate predicate;
        private final boolean wanted;
        private final Stopper stopper;
        private boolean found;
        private long value;

        Search(LongPredicate predicate, boolean wanted, Stopper stopper) {
            this.predicate = predicate;
            this.wanted = wanted;
            this.stopper = stopper;
        }

        @Override
        public void accept(long t) {
            if (!found && (predicate == null || predicate.test(t) == wanted)) {
                found = true;
                value = t;
                if (stopper != null) {
                    stopper.found = true;
                }
            }
        }

        @Override
        boolean done() {
            return found || stopper != null && stopper.found;
        }

        void join(Search other) {
            if (!found && other.found) {
                found = true;
                value = other.value;
            }
        }
    }

    private boolean matches(LongPredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        Stopper stopper = isParallel() ? new Stopper() : null;
        return evaluate(true, () -> new Search(predicate, wanted, stopper), Search::join).found;
    }

    @Override
    public boolean anyMatch(LongPredicate predicate) {
        return matches(predicate, true);
    }

    @Override
    public boolean allMatch(LongPredicate predicate) {
        return !matches(predicate, false);
    }

    @Override
    public boolean noneMatch(LongPredicate predicate) {
        return !matches(predicate, true);
    }

    private OptionalLong find(Stopper stopper) {
        Search s = evaluate(true, () -> new Search(null, true, stopper), Search::join);
        return s.found ? OptionalLong.of(s.value) : OptionalLong.empty();
    }

    @Override
    public OptionalLong findFirst() {
        return find(null);
    }

    @Override
    public OptionalLong findAny() {
        return find(isParallel() ? new Stopper() : null);
    }
}
