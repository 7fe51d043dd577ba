package java.util.stream;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** A stage of a stream of references. */
final class RefPipe<T> extends Pipe<T, Stream<T>> implements Stream<T> {
    RefPipe(Spliterator<?> source, Supplier<? extends Spliterator<?>> supplier, int characteristics,
            boolean parallel) {
        super(source, supplier, characteristics, parallel);
    }

    RefPipe(Pipe<?, ?> prev, int clear, int set, boolean barrier, Op op) {
        super(prev, clear, set, barrier, op);
    }

    /** The stage of limit and skip. */
    private RefPipe(Pipe<?, ?> prev, long skip, long limit) {
        super(prev, 0, 0, true, down -> new Slice<T>(down, skip, limit));
        slice(skip, limit);
    }

    // Sources.

    static <T> Stream<T> iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> f) {
        return StreamSupport.stream(new Spliterators.AbstractSpliterator<T>(Long.MAX_VALUE,
                ORDERED | Spliterator.IMMUTABLE) {
            private T t;
            private boolean started;
            private boolean finished;

            private boolean advance() {
                if (finished) {
                    return false;
                }
                t = started ? f.apply(t) : seed;
                started = true;
                finished = hasNext != null && !hasNext.test(t);
                if (finished) {
                    t = null;
                }
                return !finished;
            }

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                Objects.requireNonNull(action);
                if (!advance()) {
                    return false;
                }
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                Objects.requireNonNull(action);
                while (advance()) {
                    action.accept(t);
                }
            }
        }, false);
    }

    static <T> Stream<T> generate(Supplier<? extends T> s) {
        return StreamSupport.stream(new Spliterators.AbstractSpliterator<T>(Long.MAX_VALUE, Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                action.accept(s.get());
                return true;
            }
        }, false);
    }

    @SuppressWarnings("unchecked")
    static <T> Stream<T> concat(Stream<? extends T> a, Stream<? extends T> b) {
        Spliterator<T> joined = new Joined<>((Spliterator<T>) a.spliterator(), (Spliterator<T>) b.spliterator());
        return StreamSupport.stream(joined, a.isParallel() || b.isParallel()).onClose(both(a::close, b::close));
    }

    static <T> Stream<T> whileHolds(Stream<T> stream, Predicate<? super T> predicate, boolean take) {
        RefPipe<T> before = stream instanceof RefPipe<T> p ? p
                : (RefPipe<T>) StreamSupport.stream(stream.spliterator(), stream.isParallel()).onClose(stream::close);
        RefPipe<T> pipe = new RefPipe<>(before, SIZED, 0, true, down -> take ? new Sink.Sieve<T, T>(down) {
            private boolean over;

            @Override
            public void accept(T t) {
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
        } : new Sink.Sieve<T, T>(down) {
            private boolean open;

            @Override
            public void accept(T t) {
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
    @SuppressWarnings("unchecked")
    void drain(Spliterator<?> from, Sink<?> to) {
        ((Spliterator<T>) from).forEachRemaining((Sink<T>) to);
    }

    @Override
    @SuppressWarnings("unchecked")
    boolean step(Spliterator<?> from, Sink<?> to) {
        return ((Spliterator<T>) from).tryAdvance((Sink<T>) to);
    }

    @Override
    RefBuffer<T> newBuffer(long size) {
        return new RefBuffer<>(size);
    }

    @Override
    public Spliterator<T> spliterator() {
        Spliterator<T> bare = bareSource();
        return bare != null ? bare : new Pulled<>(new Pull());
    }

    private static final class Pulled<T> extends Spliterators.AbstractSpliterator<T> {
        private final Pipe<T, Stream<T>>.Pull pull;
        private final RefBuffer<T> buffer = new RefBuffer<>(-1);
        private int next;

        Pulled(Pipe<T, Stream<T>>.Pull pull) {
            super(pull.estimate(), pull.characteristics());
            this.pull = pull;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (next == buffer.size) {
                next = buffer.size = 0;
                if (!pull.fill(buffer)) {
                    return false;
                }
            }
            T t = buffer.get(next);
            buffer.a[next++] = null;
            action.accept(t);
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (pull.started()) {
                while (tryAdvance(action)) {
                }
                return;
            }
            pull.drainTo(new Sink<T>() {
                @Override
                public void accept(T t) {
                    action.accept(t);
                }
            });
        }

        @Override
        public Comparator<? super T> getComparator() {
            return naturalOrThrow(characteristics());
        }
    }

    @Override
    public Iterator<T> iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public Stream<T> unordered() {
        return !has(ORDERED) ? this : new RefPipe<>(this, ORDERED, 0, false, down -> down);
    }

    // Stages.

    @Override
    public Stream<T> filter(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipe<>(this, SIZED, 0, false, down -> new Sink.Sieve<T, T>(down) {
            @Override
            public void accept(T t) {
                if (predicate.test(t)) {
                    down.accept(t);
                }
            }
        });
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<T, R>(down) {
            @Override
            public void accept(T t) {
                down.accept(mapper.apply(t));
            }
        });
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<T, Integer>(down) {
            @Override
            public void accept(T t) {
                down.accept(mapper.applyAsInt(t));
            }
        });
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<T, Long>(down) {
            @Override
            public void accept(T t) {
                down.accept(mapper.applyAsLong(t));
            }
        });
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, false, down -> new Sink.Link<T, Double>(down) {
            @Override
            public void accept(T t) {
                down.accept(mapper.applyAsDouble(t));
            }
        });
    }

    private static final int LOST_BY_WIDENING = SORTED | DISTINCT | SIZED;

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        Objects.requireNonNull(mapper);
        RefPipe<R> pipe = new RefPipe<>(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, R>(down) {
            @Override
            public void accept(T t) {
                try (Stream<? extends R> s = mapper.apply(t)) {
                    if (s != null) {
                        pour(s.sequential(), down, canStop());
                    }
                }
            }
        });
        pipe.setWidens();
        return pipe;
    }

    private static <R> void pour(Stream<? extends R> s, Sink<R> down, boolean canStop) {
        if (!canStop) {
            s.forEach(down);
            return;
        }
        Spliterator<? extends R> each = s.spliterator();
        while (!down.done() && each.tryAdvance(down)) {
        }
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        IntPipe pipe = new IntPipe(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, Integer>(down) {
            @Override
            public void accept(T t) {
                try (IntStream s = mapper.apply(t)) {
                    if (s != null) {
                        IntPipe.pour(s.sequential(), down, canStop());
                    }
                }
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        LongPipe pipe = new LongPipe(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, Long>(down) {
            @Override
            public void accept(T t) {
                try (LongStream s = mapper.apply(t)) {
                    if (s != null) {
                        LongPipe.pour(s.sequential(), down, canStop());
                    }
                }
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        DoublePipe pipe = new DoublePipe(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, Double>(down) {
            @Override
            public void accept(T t) {
                try (DoubleStream s = mapper.apply(t)) {
                    if (s != null) {
                        DoublePipe.pour(s.sequential(), down, canStop());
                    }
                }
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper) {
        Objects.requireNonNull(mapper);
        RefPipe<R> pipe = new RefPipe<>(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, R>(down) {
            @Override
            public void accept(T t) {
                mapper.accept(t, (Consumer<R>) down);
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper) {
        Objects.requireNonNull(mapper);
        IntPipe pipe = new IntPipe(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, Integer>(down) {
            @Override
            public void accept(T t) {
                mapper.accept(t, (IntConsumer) down);
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper) {
        Objects.requireNonNull(mapper);
        LongPipe pipe = new LongPipe(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, Long>(down) {
            @Override
            public void accept(T t) {
                mapper.accept(t, (LongConsumer) down);
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper) {
        Objects.requireNonNull(mapper);
        DoublePipe pipe = new DoublePipe(this, LOST_BY_WIDENING, 0, false, down -> new Sink.Sieve<T, Double>(down) {
            @Override
            public void accept(T t) {
                mapper.accept(t, (DoubleConsumer) down);
            }
        });
        pipe.setWidens();
        return pipe;
    }

    @Override
    public Stream<T> distinct() {
        if (has(DISTINCT)) {
            return this;
        }
        return new RefPipe<>(this, SIZED, DISTINCT, true, down -> new Sink.Sieve<T, T>(down) {
            private HashSet<T> seen;

            @Override
            void begin(long size) {
                seen = new HashSet<>();
                super.begin(size);
            }

            @Override
            public void accept(T t) {
                if (seen.add(t)) {
                    down.accept(t);
                }
            }

            @Override
            void end() {
                seen = null;
                down.end();
            }
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public Stream<T> sorted() {
        return has(SORTED) ? this : sorted((Comparator<T>) Comparator.naturalOrder(), SORTED);
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> comparator) {
        return sorted(Objects.requireNonNull(comparator), 0);
    }

    private Stream<T> sorted(Comparator<? super T> comparator, int flag) {
        return new RefPipe<>(this, SORTED, ORDERED | flag, true, down -> new Sink.Link<T, T>(down) {
            private RefBuffer<T> all;

            @Override
            void begin(long size) {
                all = new RefBuffer<>(size);
            }

            @Override
            public void accept(T t) {
                all.accept(t);
            }

            @Override
            @SuppressWarnings("unchecked")
            void end() {
                Arrays.sort((T[]) all.a, 0, all.size, comparator);
                down.begin(all.size);
                for (int i = 0; i < all.size && !down.done(); i++) {
                    down.accept(all.get(i));
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
    public Stream<T> peek(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return new RefPipe<>(this, 0, 0, false, down -> new Sink.Link<T, T>(down) {
            @Override
            public void accept(T t) {
                action.accept(t);
                down.accept(t);
            }
        });
    }

    @Override
    public Stream<T> limit(long maxSize) {
        if (maxSize < 0) {
            throw new IllegalArgumentException(Long.toString(maxSize));
        }
        RefPipe<T> pipe = new RefPipe<>(this, 0L, maxSize);
        pipe.setCanStop();
        return pipe;
    }

    @Override
    public Stream<T> skip(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n == 0 ? this : new RefPipe<>(this, n, -1L);
    }

    // Ends.

    @Override
    public void forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new Sink<T>() {
            @Override
            public void accept(T t) {
                action.accept(t);
            }
        }, (a, b) -> {
        });
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            toBuffer().spliterator().forEachRemaining(action);
        } else {
            forEach(action);
        }
    }

    private RefBuffer<T> buffered() {
        return (RefBuffer<T>) toBuffer();
    }

    @Override
    public Object[] toArray() {
        return buffered().toArray();
    }

    @Override
    @SuppressWarnings("SuspiciousSystemArraycopy")
    public <A> A[] toArray(IntFunction<A[]> generator) {
        Objects.requireNonNull(generator);
        RefBuffer<T> b = buffered();
        A[] a = generator.apply(b.size);
        if (a.length != b.size) {
            throw new IllegalStateException("Begin size " + b.size + " is not equal to fixed size " + a.length);
        }
        System.arraycopy(b.a, 0, a, 0, b.size);
        return a;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<T> toList() {
        return (List<T>) Collections.unmodifiableList(Arrays.asList(buffered().toArray()));
    }

    /** Folds with an operator; `any` says whether there is a value yet. */
    private static final class Fold<T> extends Sink<T> {
        private final BinaryOperator<T> op;
        private T value;
        private boolean any;

        Fold(BinaryOperator<T> op, T value, boolean any) {
            this.op = op;
            this.value = value;
            this.any = any;
        }

        @Override
        public void accept(T t) {
            if (any) {
                value = op.apply(value, t);
            } else {
                any = true;
                value = t;
            }
        }

        void join(Fold<T> other) {
            if (other.any) {
                accept(other.value);
            }
        }
    }

    @Override
    public T reduce(T identity, BinaryOperator<T> accumulator) {
        Objects.requireNonNull(accumulator);
        return evaluate(false, () -> new Fold<>(accumulator, identity, true), Fold::join).value;
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> accumulator) {
        Objects.requireNonNull(accumulator);
        Fold<T> f = evaluate(false, () -> new Fold<>(accumulator, null, false), Fold::join);
        return f.any ? Optional.of(f.value) : Optional.empty();
    }

    private static final class FoldInto<T, U> extends Sink<T> {
        private final BiFunction<U, ? super T, U> op;
        private U value;

        FoldInto(BiFunction<U, ? super T, U> op, U value) {
            this.op = op;
            this.value = value;
        }

        @Override
        public void accept(T t) {
            value = op.apply(value, t);
        }
    }

    @Override
    public <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new FoldInto<T, U>(accumulator, identity),
                (a, b) -> a.value = combiner.apply(a.value, b.value)).value;
    }

    private static final class Gathering<T, R> extends Sink<T> {
        private R container;
        private final BiConsumer<R, ? super T> accumulator;

        Gathering(R container, BiConsumer<R, ? super T> accumulator) {
            this.container = container;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(T t) {
            accumulator.accept(container, t);
        }
    }

    @Override
    public <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Gathering<T, R>(supplier.get(), accumulator),
                (a, b) -> combiner.accept(a.container, b.container)).container;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        Supplier<A> supplier = collector.supplier();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        BinaryOperator<A> combiner = collector.combiner();
        A container;
        if (isParallel() && collector.characteristics().contains(Collector.Characteristics.CONCURRENT)
                && (!has(ORDERED) || collector.characteristics().contains(Collector.Characteristics.UNORDERED))) {
            A shared = supplier.get();
            evaluate(false, () -> new Gathering<T, A>(shared, accumulator), (a, b) -> {
            });
            container = shared;
        } else {
            container = evaluate(false, () -> new Gathering<T, A>(supplier.get(), accumulator),
                    (a, b) -> a.container = combiner.apply(a.container, b.container)).container;
        }
        return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH) ? (R) container
                : collector.finisher().apply(container);
    }

    @Override
    public Optional<T> min(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.minBy(comparator));
    }

    @Override
    public Optional<T> max(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.maxBy(comparator));
    }

    private static final class Counter<T> extends Sink<T> {
        private long count;

        @Override
        public void accept(T t) {
            count++;
        }

        void join(Counter<T> other) {
            count += other.count;
        }
    }

    @Override
    public long count() {
        long n = sizeIfKnown();
        if (n >= 0) {
            spliterator();
            return n;
        }
        return evaluate(false, Counter<T>::new, Counter::join).count;
    }

    /** Looks for an element for which the predicate gives what is wanted. */
    private static final class Search<T> extends Sink<T> {
        private final Predicate<? super T> predicate;
        private final boolean wanted;
        private final Stopper stopper;
        private boolean found;
        private T value;

        Search(Predicate<? super T> predicate, boolean wanted, Stopper stopper) {
            this.predicate = predicate;
            this.wanted = wanted;
            this.stopper = stopper;
        }

        @Override
        public void accept(T t) {
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

        void join(Search<T> other) {
            if (!found && other.found) {
                found = true;
                value = other.value;
            }
        }
    }

    private boolean matches(Predicate<? super T> predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        Stopper stopper = isParallel() ? new Stopper() : null;
        return evaluate(true, () -> new Search<T>(predicate, wanted, stopper), Search::join).found;
    }

    @Override
    public boolean anyMatch(Predicate<? super T> predicate) {
        return matches(predicate, true);
    }

    @Override
    public boolean allMatch(Predicate<? super T> predicate) {
        return !matches(predicate, false);
    }

    @Override
    public boolean noneMatch(Predicate<? super T> predicate) {
        return !matches(predicate, true);
    }

    private Optional<T> find(Stopper stopper) {
        Search<T> s = evaluate(true, () -> new Search<T>(null, true, stopper), Search::join);
        return s.found ? Optional.of(s.value) : Optional.empty();
    }

    @Override
    public Optional<T> findFirst() {
        return find(null);
    }

    @Override
    public Optional<T> findAny() {
        return find(isParallel() ? new Stopper() : null);
    }
}
