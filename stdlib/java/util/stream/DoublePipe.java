package java.util.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.Iterator;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A stage of a stream of doubles. */
final class DoublePipe extends Pipe<Double, DoubleStream> implements DoubleStream {
    DoublePipe(Spliterator<?> source, Supplier<? extends Spliterator<?>> supplier, int characteristics,
            boolean parallel) {
        super(source, supplier, characteristics, parallel);
    }

    DoublePipe(Pipe<?, ?> prev, int clear, int set, boolean barrier, Op op) {
        super(prev, clear, set, barrier, op);
    }

    /** The stage of limit and skip. */
    private DoublePipe(Pipe<?, ?> prev, long skip, long limit) {
        super(prev, 0, 0, true, down -> new Slice<Double>(down, skip, limit));
        slice(skip, limit);
    }

    // Sources.

    static DoubleStream iterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator f) {
        return StreamSupport.doubleStream(new Spliterators.AbstractDoubleSpliterator(Long.MAX_VALUE,
                ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL) {
            private double t;
            private boolean started;
            private boolean finished;

            private boolean advance() {
                if (finished) {
                    return false;
                }
                t = started ? f.applyAsDouble(t) : seed;
                started = true;
                finished = hasNext != null && !hasNext.test(t);
                return !finished;
            }

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                Objects.requireNonNull(action);
                if (!advance()) {
                    return false;
                }
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                Objects.requireNonNull(action);
                while (advance()) {
                    action.accept(t);
                }
            }
        }, false);
    }

    static DoubleStream generate(DoubleSupplier s) {
        return StreamSupport.doubleStream(new Spliterators.AbstractDoubleSpliterator(Long.MAX_VALUE,
                Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                action.accept(s.getAsDouble());
                return true;
            }
        }, false);
    }

    static DoubleStream concat(DoubleStream a, DoubleStream b) {
        Spliterator.OfDouble joined = new Joined.OfDouble(a.spliterator(), b.spliterator());
        DoubleStream s = StreamSupport.doubleStream(joined, a.isParallel() || b.isParallel());
        return s.onClose(both(a::close, b::close));
    }

    static DoubleStream whileHolds(DoubleStream stream, DoublePredicate predicate, boolean take) {
        DoublePipe before = stream instanceof DoublePipe p ? p
                : (DoublePipe) StreamSupport.doubleStream(stream.spliterator(), stream.isParallel()).onClose(stream::close);
        DoublePipe pipe = new DoublePipe(before, SIZED, 0, true, down -> take ? new Sink.Sieve<Double, Double>(down) {
            private boolean over;

            @Override
            public void accept(double t) {
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
        } : new Sink.Sieve<Double, Double>(down) {
            private boolean open;

            @Override
            public void accept(double t) {
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
        ((Spliterator.OfDouble) from).forEachRemaining((DoubleConsumer) to);
    }

    @Override
    boolean step(Spliterator<?> from, Sink<?> to) {
        return ((Spliterator.OfDouble) from).tryAdvance((DoubleConsumer) to);
    }

    @Override
    DoubleBuffer newBuffer(long size) {
        return new DoubleBuffer(size);
    }

    @Override
    public Spliterator.OfDouble spliterator() {
        Spliterator<Double> bare = bareSource();
        return bare != null ? (Spliterator.OfDouble) bare : new Pulled(new Pull());
    }

    private static final class Pulled extends Spliterators.AbstractDoubleSpliterator {
        private final Pipe<Double, DoubleStream>.Pull pull;
        private final DoubleBuffer buffer = new DoubleBuffer(-1);
        private int next;

        Pulled(Pipe<Double, DoubleStream>.Pull pull) {
            super(pull.estimate(), pull.characteristics());
            this.pull = pull;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
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
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (pull.started()) {
                while (tryAdvance(action)) {
                }
                return;
            }
            pull.drainTo(new Sink<Double>() {
                @Override
                public void accept(double t) {
                    action.accept(t);
                }
            });
        }

        @Override
        public Comparator<? super Double> getComparator() {
            return naturalOrThrow(characteristics());
        }
    }

    @Override
    public PrimitiveIterator.OfDouble iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public DoubleStream unordered() {
        return !has(ORDERED) ? this : new DoublePipe(this, ORDERED, 0, false, down -> down);
    }

    // Stages.

    @Override
    public DoubleStream filter(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipe(this, SIZED, 0, false, down -> new Sink.Sieve<Double, Double>(down) {
            @Override
            public void accept(double t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        });
    }

    @Override
    public DoubleStream map(DoubleUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Double, Double>(down) {
            @Override
            public void accept(double t) {
                down.accept(mapper.applyAsDouble(t));
            }
        });
    }

    @Override
    public <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return mapToObj(mapper, SORTED | DISTINCT);
    }

    private <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper, int clear) {
        return new RefPipe<>(this, clear, 0, false, down -> new Sink.Link<Double, U>(down) {
            @Override
            public void accept(double t) {
                down.accept(mapper.apply(t));
            }
        });
    }

    @Override
    public Stream<Double> boxed() {
        return mapToObj(Double::valueOf, 0);
    }

    @Override
    public IntStream mapToInt(DoubleToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Double, Integer>(down) {
            @Override
            public void accept(double t) {
                down.accept(mapper.applyAsInt(t));
            }
        });
    }

    @Override
    public LongStream mapToLong(DoubleToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<Double, Long>(down) {
            @Override
            public void accept(double t) {
                down.accept(mapper.applyAsLong(t));
            }
        });
    }

    @Override
    public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        DoublePipe pipe = new DoublePipe(this, SORTED | DISTINCT | SIZED, 0, false,
                down -> new Sink.Sieve<Double, Double>(down) {
            @Override
            public void accept(double t) {
                try (DoubleStream s = mapper.apply(t)) {
                    if (s != null) {
                        pour(s.sequential(), down, canStop());
                    }
                }
            }
        });
        pipe.setWidens();
        return pipe;
    }

    static void pour(DoubleStream s, Sink<?> down, boolean canStop) {
        if (!canStop) {
            s.forEach(down);
            return;
        }
        Spliterator.OfDouble each = s.spliterator();
        while (!down.done() && each.tryAdvance((DoubleConsumer) down)) {
        }
    }

    @Override
    public DoubleStream mapMulti(DoubleMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        DoublePipe pipe = new DoublePipe(this, SORTED | DISTINCT | SIZED, 0, false,
                down -> new Sink.Sieve<Double, Double>(down) {
            @Override
            public void accept(double t) {
                mapper.accept(t, (DoubleConsumer) down);
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public DoubleStream distinct() {
        return has(DISTINCT) ? this : boxed().distinct().mapToDouble(i -> i);
    }

    @Override
    public DoubleStream sorted() {
        if (has(SORTED)) {
            return this;
        }
        return new DoublePipe(this, 0, SORTED | ORDERED, true, down -> new Sink.Link<Double, Double>(down) {
            private DoubleBuffer all;

            @Override
            void begin(long size) {
                all = new DoubleBuffer(size);
            }

            @Override
            public void accept(double t) {
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
    public DoubleStream peek(DoubleConsumer action) {
        Objects.requireNonNull(action);
        return new DoublePipe(this, 0, 0, false, down -> new Sink.Link<Double, Double>(down) {
            @Override
            public void accept(double t) {
                action.accept(t);
                down.accept(t);
            }
        });
    }

    @Override
    public DoubleStream limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        DoublePipe pipe = new DoublePipe(this, 0, maxSize);
        pipe.setCanStop();
        return pipe;
    }

    @Override
    public DoubleStream skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : new DoublePipe(this, n, -1L);
    }

    // Ends.

    @Override
    public void forEach(DoubleConsumer action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new Sink<Double>() {
            @Override
            public void accept(double t) {
                action.accept(t);
            }
        }, (a, b) -> {
        });
    }

    @Override
    public void forEachOrdered(DoubleConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            ((DoubleBuffer) toBuffer()).spliterator().forEachRemaining(action);
        } else {
            forEach(action);
        }
    }

    @Override
    public double[] toArray() {
        return ((DoubleBuffer) toBuffer()).toArray();
    }

    /** Folds with an operator; `any` says whether there is a value yet. */
    private static final class Fold extends Sink<Double> {
        private final DoubleBinaryOperator op;
        private double value;
        private boolean any;

        Fold(DoubleBinaryOperator op, double value, boolean any) {
            this.op = op;
            this.value = value;
            this.any = any;
        }

        @Override
        public void accept(double t) {
            if (any) {
                value = op.applyAsDouble(value, t);
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
    public double reduce(double identity, DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        return evaluate(false, () -> new Fold(op, identity, true), Fold::join).value;
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        Fold f = evaluate(false, () -> new Fold(op, 0, false), Fold::join);
        return f.any ? OptionalDouble.of(f.value) : OptionalDouble.empty();
    }

    private static final class Gathering<R> extends Sink<Double> {
        private final R container;
        private final ObjDoubleConsumer<R> accumulator;

        Gathering(R container, ObjDoubleConsumer<R> accumulator) {
            this.container = container;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(double t) {
            accumulator.accept(container, t);
        }
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Gathering<>(supplier.get(), accumulator),
                (a, b) -> combiner.accept(a.container, b.container)).container;
    }

    private DoubleSum doubleSum() {
        return evaluate(false, DoubleSum::new, DoubleSum::join);
    }

    @Override
    public double sum() {
        return doubleSum().sum();
    }

    @Override
    public OptionalDouble average() {
        DoubleSum s = doubleSum();
        return s.count > 0 ? OptionalDouble.of(s.average()) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalDouble max() {
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

    private static final class Counter extends Sink<Double> {
        private long count;

        @Override
        public void accept(double t) {
            count++;
        }

        void join(Counter other) {
            count += other.count;
        }
    }

    @Override
    public DoubleSummaryStatistics summaryStatistics() {
        return collect(DoubleSummaryStatistics::new, DoubleSummaryStatistics::accept, DoubleSummaryStatistics::combine);
    }

    /** Looks for an element for which the predicate gives what is wanted. */
    private static final class Search extends Sink<Double> {
        private final DoublePredicate predicate;
        private final boolean wanted;
        private final Stopper stopper;
        private boolean found;
        private double value;

        Search(DoublePredicate predicate, boolean wanted, Stopper stopper) {
            this.predicate = predicate;
            this.wanted = wanted;
            this.stopper = stopper;
        }

        @Override
        public void accept(double t) {
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

    private boolean matches(DoublePredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        Stopper stopper = isParallel() ? new Stopper() : null;
        return evaluate(true, () -> new Search(predicate, wanted, stopper), Search::join).found;
    }

    @Override
    public boolean anyMatch(DoublePredicate predicate) {
        return matches(predicate, true);
    }

    @Override
    public boolean allMatch(DoublePredicate predicate) {
        return !matches(predicate, false);
    }

    @Override
    public boolean noneMatch(DoublePredicate predicate) {
        return !matches(predicate, true);
    }

    private OptionalDouble find(Stopper stopper) {
        Search s = evaluate(true, () -> new Search(null, true, stopper), Search::join);
        return s.found ? OptionalDouble.of(s.value) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble findFirst() {
        return find(null);
    }

    @Override
    public OptionalDouble findAny() {
        return find(isParallel() ? new Stopper() : null);
    }
}
