package java.util.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A stage of a stream of ints. */
final class IntPipe extends Pipe<Integer, IntStream> implements IntStream {
    IntPipe(Spliterator<?> source, Supplier<? extends Spliterator<?>> supplier, int characteristics,
            boolean parallel) {
        super(source, supplier, characteristics, parallel);
    }

    IntPipe(Pipe<?, ?> prev, int clear, int set, boolean barrier, Op op) {
        super(prev, clear, set, barrier, op);
    }

    /** The stage of limit and skip. */
    private IntPipe(Pipe<?, ?> prev, long skip, long limit) {
        super(prev, 0, 0, true, down -> new Slice<Integer>(down, skip, limit));
        slice(skip, limit);
    }

    // Sources.

    static IntStream iterate(int seed, IntPredicate hasNext, IntUnaryOperator f) {
        return StreamSupport.intStream(new Spliterators.AbstractIntSpliterator(Long.MAX_VALUE,
                ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL) {
            private int t;
            private boolean started;
            private boolean finished;

            private boolean advance() {
                if (finished) {
                    return false;
                }
                t = started ? f.applyAsInt(t) : seed;
                started = true;
                finished = hasNext != null && !hasNext.test(t);
                return !finished;
            }

            @Override
            public boolean tryAdvance(IntConsumer action) {
                Objects.requireNonNull(action);
                if (!advance()) {
                    return false;
                }
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                Objects.requireNonNull(action);
                while (advance()) {
                    action.accept(t);
                }
            }
        }, false);
    }

    static IntStream generate(IntSupplier s) {
        return StreamSupport.intStream(new Spliterators.AbstractIntSpliterator(Long.MAX_VALUE,
                Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                action.accept(s.getAsInt());
                return true;
            }
        }, false);
    }

    static IntStream concat(IntStream a, IntStream b) {
        Spliterator.OfInt joined = new Joined.OfInt(a.spliterator(), b.spliterator());
        IntStream s = StreamSupport.intStream(joined, a.isParallel() || b.isParallel());
        return s.onClose(both(a::close, b::close));
    }

    static IntStream range(int from, int to, boolean closed) {
        if (closed ? from > to : from >= to) {
            return IntStream.empty();
        }
        return StreamSupport.intStream(new Range(from, (long) to + (closed ? 1 : 0)), false);
    }

    private static final class Range implements Spliterator.OfInt {
        private long from;
        private final long to;

        Range(long from, long to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (from >= to) {
                return false;
            }
            action.accept((int) from++);
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            long i = from;
            from = to;
            for (; i < to; i++) {
                action.accept((int) i);
            }
        }

        @Override
        public Spliterator.OfInt trySplit() {
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
        public Comparator<? super Integer> getComparator() {
            return null;
        }
    }

    static IntStream whileHolds(IntStream stream, IntPredicate predicate, boolean take) {
        IntPipe before = stream instanceof IntPipe p ? p
                : (IntPipe) StreamSupport.intStream(stream.spliterator(), stream.isParallel()).onClose(stream::close);
        IntPipe pipe = new IntPipe(before, SIZED, 0, true, down -> take ? new Sink.Sieve<Integer, Integer>(down) {
            private boolean over;

            @Override
            public void accept(int t) {
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
        } : new Sink.Sieve<Integer, Integer>(down) {
            private boolean open;

            @Override
            public void accept(int t) {
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
        ((Spliterator.OfInt) from).forEachRemaining((IntConsumer) to);
    }

    @Override
    boolean step(Spliterator<?> from, Sink<?> to) {
        return ((Spliterator.OfInt) from).tryAdvance((IntConsumer) to);
    }

    @Override
    IntBuffer newBuffer(long size) {
        return new IntBuffer(size);
    }

    @Override
    public Spliterator.OfInt spliterator() {
        Spliterator<Integer> bare = bareSource();
        return bare != null ? (Spliterator.OfInt) bare : new Pulled(new Pull());
    }

    private static final class Pulled extends Spliterators.AbstractIntSpliterator {
        private final Pipe<Integer, IntStream>.Pull pull;
        private final IntBuffer buffer = new IntBuffer(-1);
        private int next;

        Pulled(Pipe<Integer, IntStream>.Pull pull) {
            super(pull.estimate(), pull.characteristics());
            this.pull = pull;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
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
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            if (pull.started()) {
                while (tryAdvance(action)) {
                }
                return;
            }
            pull.drainTo(new Sink<Integer>() {
                @Override
                public void accept(int t) {
                    action.accept(t);
                }
            });
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            return naturalOrThrow(characteristics());
        }
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public IntStream unordered() {
        return !has(ORDERED) ? this : new IntPipe(this, ORDERED, 0, false, down -> down);
    }

    // Stages.

    @Override
    public IntStream filter(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipe(this, SIZED, 0, false, down -> new Sink.Sieve<Integer, Integer>(down) {
            @Override
            public void accept(int t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        });
    }

    @Override
    public IntStream map(IntUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Integer, Integer>(down) {
            @Override
            public void accept(int t) {
                down.accept(mapper.applyAsInt(t));
            }
        });
    }

    @Override
    public <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return mapToObj(mapper, SORTED | DISTINCT);
    }

    private <U> Stream<U> mapToObj(IntFunction<? extends U> mapper, int clear) {
        return new RefPipe<>(this, clear, 0, false, down -> new Sink.Link<Integer, U>(down) {
            @Override
            public void accept(int t) {
                down.accept(mapper.apply(t));
            }
        });
    }

    @Override
    public Stream<Integer> boxed() {
        return mapToObj(Integer::valueOf, 0);
    }

    @Override
    public LongStream mapToLong(IntToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Integer, Long>(down) {
            @Override
            public void accept(int t) {
                down.accept(mapper.applyAsLong(t));
            }
        });
    }

    @Override
    public DoubleStream mapToDouble(IntToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Integer, Double>(down) {
            @Override
            public void accept(int t) {
                down.accept(mapper.applyAsDouble(t));
            }
        });
    }

    @Override
    public LongStream asLongStream() {
        return new LongPipe(this, 0, 0, false, down -> new Sink.Link<Integer, Long>(down) {
            @Override
            public void accept(int t) {
                down.accept((long) t);
            }
        });
    }

    @Override
    public DoubleStream asDoubleStream() {
        return new DoublePipe(this, DISTINCT, 0, false, down -> new Sink.Link<Integer, Double>(down) {
            @Override
            public void accept(int t) {
                down.accept((double) t);
            }
        });
    }

    @Override
    public IntStream flatMap(IntFunction<? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        IntPipe pipe = new IntPipe(this, SORTED | DISTINCT | SIZED, 0, false,
                down -> new Sink.Sieve<Integer, Integer>(down) {
            @Override
            public void accept(int t) {
                try (IntStream s = mapper.apply(t)) {
                    if (s != null) {
                        pour(s.sequential(), down, canStop());
                    }
                }
            }
        });
        pipe.setWidens();
        return pipe;
    }

    static void pour(IntStream s, Sink<?> down, boolean canStop) {
        if (!canStop) {
            s.forEach(down);
            return;
        }
        Spliterator.OfInt each = s.spliterator();
        while (!down.done() && each.tryAdvance((IntConsumer) down)) {
        }
    }

    @Override
    public IntStream mapMulti(IntMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        IntPipe pipe = new IntPipe(this, SORTED | DISTINCT | SIZED, 0, false,
                down -> new Sink.Sieve<Integer, Integer>(down) {
            @Override
            public void accept(int t) {
                mapper.accept(t, (IntConsumer) down);
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public IntStream distinct() {
        return has(DISTINCT) ? this : boxed().distinct().mapToInt(i -> i);
    }

    @Override
    public IntStream sorted() {
        if (has(SORTED)) {
            return this;
        }
        return new IntPipe(this, 0, SORTED | ORDERED, true, down -> new Sink.Link<Integer, Integer>(down) {
            private IntBuffer all;

            @Override
            void begin(long size) {
                all = new IntBuffer(size);
            }

            @Override
            public void accept(int t) {
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
    public IntStream peek(IntConsumer action) {
        Objects.requireNonNull(action);
        return new IntPipe(this, 0, 0, false, down -> new Sink.Link<Integer, Integer>(down) {
            @Override
            public void accept(int t) {
                action.accept(t);
                down.accept(t);
            }
        });
    }

    @Override
    public IntStream limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        IntPipe pipe = new IntPipe(this, 0, maxSize);
        pipe.setCanStop();
        return pipe;
    }

    @Override
    public IntStream skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : new IntPipe(this, n, -1L);
    }

    // Ends.

    @Override
    public void forEach(IntConsumer action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new Sink<Integer>() {
            @Override
            public void accept(int t) {
                action.accept(t);
            }
        }, (a, b) -> {
        });
    }

    @Override
    public void forEachOrdered(IntConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            ((IntBuffer) toBuffer()).spliterator().forEachRemaining(action);
        } else {
            forEach(action);
        }
    }

    @Override
    public int[] toArray() {
        return ((IntBuffer) toBuffer()).toArray();
    }

    /** Folds with an operator; `any` says whether there is a value yet. */
    private static final class Fold extends Sink<Integer> {
        private final IntBinaryOperator op;
        private int value;
        private boolean any;

        Fold(IntBinaryOperator op, int value, boolean any) {
            this.op = op;
            this.value = value;
            this.any = any;
        }

        @Override
        public void accept(int t) {
            if (any) {
                value = op.applyAsInt(value, t);
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
    public int reduce(int identity, IntBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(false, () -> new Fold(op, identity, true), Fold::join).value;
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator op) {
        Objects.requireNonNull(op);
        Fold f = evaluate(false, () -> new Fold(op, 0, false), Fold::join);
        return f.any ? OptionalInt.of(f.value) : OptionalInt.empty();
    }

    private static final class Gathering<R> extends Sink<Integer> {
        private final R container;
        private final ObjIntConsumer<R> accumulator;

        Gathering(R container, ObjIntConsumer<R> accumulator) {
            this.container = container;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(int t) {
            accumulator.accept(container, t);
        }
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Gathering<>(supplier.get(), accumulator),
                (a, b) -> combiner.accept(a.container, b.container)).container;
    }

    @Override
    public int sum() {
        return reduce(0, Integer::sum);
    }

    @Override
    public OptionalDouble average() {
        IntSummaryStatistics s = summaryStatistics();
        return s.getCount() > 0 ? OptionalDouble.of(s.getAverage()) : OptionalDouble.empty();
    }

    @Override
    public OptionalInt min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalInt max() {
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

    private static final class Counter extends Sink<Integer> {
        private long count;

        @Override
        public void accept(int t) {
            count++;
        }

        void join(Counter other) {
            count += other.count;
        }
    }

    @Override
    public IntSummaryStatistics summaryStatistics() {
        return collect(IntSummaryStatistics::new, IntSummaryStatistics::accept, IntSummaryStatistics::combine);
    }

    /** Looks for an element for which the predicate gives what is wanted. */
    private static final class Search extends Sink<Integer> {
        private final IntPredicate predicate;
        private final boolean wanted;
        private final Stopper stopper;
        private boolean found;
        private int value;

        Search(IntPredicate predicate, boolean wanted, Stopper stopper) {
            this.predicate = predicate;
            this.wanted = wanted;
            this.stopper = stopper;
        }

        @Override
        public void accept(int t) {
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

    private boolean matches(IntPredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        Stopper stopper = isParallel() ? new Stopper() : null;
        return evaluate(true, () -> new Search(predicate, wanted, stopper), Search::join).found;
    }

    @Override
    public boolean anyMatch(IntPredicate predicate) {
        return matches(predicate, true);
    }

    @Override
    public boolean allMatch(IntPredicate predicate) {
        return !matches(predicate, false);
    }

    @Override
    public boolean noneMatch(IntPredicate predicate) {
        return !matches(predicate, true);
    }

    private OptionalInt find(Stopper stopper) {
        Search s = evaluate(true, () -> new Search(null, true, stopper), Search::join);
        return s.found ? OptionalInt.of(s.value) : OptionalInt.empty();
    }

    @Override
    public OptionalInt findFirst() {
        return find(null);
    }

    @Override
    public OptionalInt findAny() {
        return find(isParallel() ? new Stopper() : null);
    }
}
