package java.util.stream;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Collectors ready made. */
public final class Collectors {
    private static final Set<Collector.Characteristics> NONE = Set.of();
    private static final Set<Collector.Characteristics> IDENTITY = Set.of(Collector.Characteristics.IDENTITY_FINISH);
    private static final Set<Collector.Characteristics> UNORDERED = Set.of(Collector.Characteristics.UNORDERED);
    private static final Set<Collector.Characteristics> UNORDERED_IDENTITY =
            Set.of(Collector.Characteristics.UNORDERED, Collector.Characteristics.IDENTITY_FINISH);
    private static final Set<Collector.Characteristics> CONCURRENT_UNORDERED =
            Set.of(Collector.Characteristics.CONCURRENT, Collector.Characteristics.UNORDERED);
    private static final Set<Collector.Characteristics> CONCURRENT_IDENTITY =
            Set.of(Collector.Characteristics.CONCURRENT, Collector.Characteristics.UNORDERED,
                    Collector.Characteristics.IDENTITY_FINISH);

    private Collectors() {
    }

    record Plain<T, A, R>(Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner,
            Function<A, R> finisher, Set<Characteristics> characteristics) implements Collector<T, A, R> {
    }

    @SuppressWarnings("unchecked")
    private static <T, A, R> Collector<T, A, R> identity(Supplier<A> supplier, BiConsumer<A, T> accumulator,
            BinaryOperator<A> combiner, Set<Collector.Characteristics> characteristics) {
        return new Plain<>(supplier, accumulator, combiner, a -> (R) a, characteristics);
    }

    private static <C extends Collection<E>, E> BinaryOperator<C> joiningCollections() {
        return (a, b) -> {
            a.addAll(b);
            return a;
        };
    }

    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> collectionFactory) {
        return identity(collectionFactory, Collection<T>::add, joiningCollections(), IDENTITY);
    }

    public static <T> Collector<T, ?, List<T>> toList() {
        return identity(ArrayList<T>::new, List<T>::add, joiningCollections(), IDENTITY);
    }

    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
        return new Plain<T, List<T>, List<T>>(ArrayList<T>::new, List<T>::add, joiningCollections(),
                l -> (List<T>) List.of(l.toArray()), NONE);
    }

    public static <T> Collector<T, ?, Set<T>> toSet() {
        return identity(HashSet<T>::new, Set<T>::add, joiningCollections(), UNORDERED_IDENTITY);
    }

    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
        return new Plain<T, Set<T>, Set<T>>(HashSet<T>::new, Set<T>::add, joiningCollections(),
                s -> (Set<T>) Set.of(s.toArray()), UNORDERED);
    }

    public static Collector<CharSequence, ?, String> joining() {
        return new Plain<CharSequence, StringBuilder, String>(StringBuilder::new, StringBuilder::append,
                StringBuilder::append, StringBuilder::toString, NONE);
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
        return joining(delimiter, "", "");
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter, CharSequence prefix,
            CharSequence suffix) {
        return new Plain<CharSequence, StringJoiner, String>(() -> new StringJoiner(delimiter, prefix, suffix),
                StringJoiner::add, StringJoiner::merge, StringJoiner::toString, NONE);
    }

    public static <T, U, A, R> Collector<T, ?, R> mapping(Function<? super T, ? extends U> mapper,
            Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> add = downstream.accumulator();
        return new Plain<T, A, R>(downstream.supplier(), (a, t) -> add.accept(a, mapper.apply(t)),
                downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    public static <T, U, A, R> Collector<T, ?, R> flatMapping(
            Function<? super T, ? extends Stream<? extends U>> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> add = downstream.accumulator();
        return new Plain<T, A, R>(downstream.supplier(), (a, t) -> {
            try (Stream<? extends U> s = mapper.apply(t)) {
                if (s != null) {
                    s.sequential().forEach(u -> add.accept(a, u));
                }
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    public static <T, A, R> Collector<T, ?, R> filtering(Predicate<? super T> predicate,
            Collector<? super T, A, R> downstream) {
        BiConsumer<A, ? super T> add = downstream.accumulator();
        return new Plain<T, A, R>(downstream.supplier(), (a, t) -> {
            if (predicate.test(t)) {
                add.accept(a, t);
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(Collector<T, A, R> downstream,
            Function<R, RR> finisher) {
        Set<Collector.Characteristics> cs = EnumSet.noneOf(Collector.Characteristics.class);
        cs.addAll(downstream.characteristics());
        cs.remove(Collector.Characteristics.IDENTITY_FINISH);
        return new Plain<>(downstream.supplier(), downstream.accumulator(), downstream.combiner(),
                downstream.finisher().andThen(finisher), Set.copyOf(cs));
    }

    public static <T> Collector<T, ?, Long> counting() {
        return summingLong(e -> 1L);
    }

    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.minBy(comparator));
    }

    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.maxBy(comparator));
    }

    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> mapper) {
        return new Plain<T, int[], Integer>(() -> new int[1], (a, t) -> a[0] += mapper.applyAsInt(t), (a, b) -> {
            a[0] += b[0];
            return a;
        }, a -> a[0], NONE);
    }

    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> mapper) {
        return new Plain<T, long[], Long>(() -> new long[1], (a, t) -> a[0] += mapper.applyAsLong(t), (a, b) -> {
            a[0] += b[0];
            return a;
        }, a -> a[0], NONE);
    }

    public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> mapper) {
        return new Plain<T, DoubleSum, Double>(DoubleSum::new, (a, t) -> a.accept(mapper.applyAsDouble(t)),
                DoubleSum::join, DoubleSum::sum, NONE);
    }

    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> mapper) {
        return averagingLong(t -> mapper.applyAsInt(t));
    }

    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> mapper) {
        return new Plain<T, long[], Double>(() -> new long[2], (a, t) -> {
            a[0] += mapper.applyAsLong(t);
            a[1]++;
        }, (a, b) -> {
            a[0] += b[0];
            a[1] += b[1];
            return a;
        }, a -> a[1] == 0 ? 0.0 : (double) a[0] / a[1], NONE);
    }

    public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> mapper) {
        return new Plain<T, DoubleSum, Double>(DoubleSum::new, (a, t) -> a.accept(mapper.applyAsDouble(t)),
                DoubleSum::join, DoubleSum::average, NONE);
    }

    private static final class Cell<T> {
        T value;
        boolean present;

        Cell(T value, boolean present) {
            this.value = value;
            this.present = present;
        }

        void add(T t, BinaryOperator<T> op) {
            value = present ? op.apply(value, t) : t;
            present = true;
        }

        Cell<T> join(Cell<T> other, BinaryOperator<T> op) {
            if (other.present) {
                add(other.value, op);
            }
            return this;
        }
    }

    public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> op) {
        return reducing(identity, t -> t, op);
    }

    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> op) {
        return new Plain<T, Cell<T>, Optional<T>>(() -> new Cell<>(null, false), (a, t) -> a.add(t, op),
                (a, b) -> a.join(b, op), a -> Optional.ofNullable(a.value), NONE);
    }

    public static <T, U> Collector<T, ?, U> reducing(U identity, Function<? super T, ? extends U> mapper,
            BinaryOperator<U> op) {
        return new Plain<T, Cell<U>, U>(() -> new Cell<>(identity, true), (a, t) -> a.add(mapper.apply(t), op),
                (a, b) -> a.join(b, op), a -> a.value, NONE);
    }

    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> classifier) {
        return groupingBy(classifier, toList());
    }

    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(Function<? super T, ? extends K> classifier,
            Collector<? super T, A, D> downstream) {
        return groupingBy(classifier, HashMap::new, downstream);
    }

    @SuppressWarnings("unchecked")
    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
            Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
            Collector<? super T, A, D> downstream) {
        Supplier<A> make = downstream.supplier();
        BiConsumer<A, ? super T> add = downstream.accumulator();
        BiConsumer<Map<K, A>, T> accumulator = (m, t) -> {
            K key = Objects.requireNonNull(classifier.apply(t), "element cannot be mapped to a null key");
            add.accept(m.computeIfAbsent(key, k -> make.get()), t);
        };
        BinaryOperator<Map<K, A>> combiner = joiningMaps(downstream.combiner());
        Supplier<Map<K, A>> factory = (Supplier<Map<K, A>>) (Supplier<?>) mapFactory;
        if (downstream.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)) {
            return identity(factory, accumulator, combiner, IDENTITY);
        }
        return new Plain<>(factory, accumulator, combiner, finishValues(downstream.finisher()), NONE);
    }

    @SuppressWarnings("unchecked")
    private static <K, A, D, M> Function<Map<K, A>, M> finishValues(Function<A, D> finisher) {
        return m -> {
            m.replaceAll((k, v) -> (A) finisher.apply(v));
            return (M) m;
        };
    }

    private static <K, V, M extends Map<K, V>> BinaryOperator<M> joiningMaps(BinaryOperator<V> merge) {
        return (a, b) -> {
            for (Map.Entry<K, V> e : b.entrySet()) {
                a.merge(e.getKey(), e.getValue(), merge);
            }
            return a;
        };
    }

    public static <T, K> Collector<T, ?, ConcurrentMap<K, List<T>>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, toList());
    }

    public static <T, K, A, D> Collector<T, ?, ConcurrentMap<K, D>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, downstream);
    }

    @SuppressWarnings("unchecked")
    public static <T, K, A, D, M extends ConcurrentMap<K, D>> Collector<T, ?, M> groupingByConcurrent(
            Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
            Collector<? super T, A, D> downstream) {
        Supplier<A> make = downstream.supplier();
        BiConsumer<A, ? super T> add = downstream.accumulator();
        boolean safe = downstream.characteristics().contains(Collector.Characteristics.CONCURRENT);
        BiConsumer<ConcurrentMap<K, A>, T> accumulator = (m, t) -> {
            K key = Objects.requireNonNull(classifier.apply(t), "element cannot be mapped to a null key");
            A container = m.computeIfAbsent(key, k -> make.get());
            if (safe) {
                add.accept(container, t);
            } else {
                synchronized (container) {
                    add.accept(container, t);
                }
            }
        };
        BinaryOperator<ConcurrentMap<K, A>> combiner = joiningMaps(downstream.combiner());
        Supplier<ConcurrentMap<K, A>> factory = (Supplier<ConcurrentMap<K, A>>) (Supplier<?>) mapFactory;
        if (downstream.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)) {
            return identity(factory, accumulator, combiner, CONCURRENT_IDENTITY);
        }
        Function<A, D> finisher = downstream.finisher();
        return new Plain<>(factory, accumulator, combiner, m -> {
            m.replaceAll((k, v) -> (A) finisher.apply(v));
            return (M) m;
        }, CONCURRENT_UNORDERED);
    }

    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> predicate) {
        return partitioningBy(predicate, toList());
    }

    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(Predicate<? super T> predicate,
            Collector<? super T, A, D> downstream) {
        BiConsumer<A, ? super T> add = downstream.accumulator();
        BinaryOperator<A> join = downstream.combiner();
        Supplier<A> make = downstream.supplier();
        Function<A, D> finish = downstream.finisher();
        return new Plain<T, Halves<A>, Map<Boolean, D>>(() -> new Halves<>(make.get(), make.get()),
                (a, t) -> add.accept(predicate.test(t) ? a.yes : a.no, t),
                (a, b) -> new Halves<>(join.apply(a.yes, b.yes), join.apply(a.no, b.no)),
                a -> new Halves<>(finish.apply(a.yes), finish.apply(a.no)), NONE);
    }

    /** The map of a partition: always both keys. */
    private static final class Halves<V> extends AbstractMap<Boolean, V> {
        final V yes;
        final V no;

        Halves(V yes, V no) {
            this.yes = yes;
            this.no = no;
        }

        @Override
        public V get(Object key) {
            return key instanceof Boolean b ? b ? yes : no : null;
        }

        @Override
        public Set<Map.Entry<Boolean, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<Boolean, V>> iterator() {
                    Map.Entry<Boolean, V> f = new SimpleImmutableEntry<>(false, no);
                    Map.Entry<Boolean, V> t = new SimpleImmutableEntry<>(true, yes);
                    return List.of(f, t).iterator();
                }

                @Override
                public int size() {
                    return 2;
                }
            };
        }
    }

    private static <K, U> void putNew(Map<K, U> m, K k, U value) {
        U v = Objects.requireNonNull(value);
        U old = m.putIfAbsent(k, v);
        if (old != null) {
            throw duplicate(k, old, v);
        }
    }

    private static IllegalStateException duplicate(Object k, Object u, Object v) {
        return new IllegalStateException(
                "Duplicate key " + k + " (attempted merging values " + u + " and " + v + ")");
    }

    private static <K, U, M extends Map<K, U>> BinaryOperator<M> joiningNew() {
        return (a, b) -> {
            for (Map.Entry<K, U> e : b.entrySet()) {
                putNew(a, e.getKey(), e.getValue());
            }
            return a;
        };
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        return identity(HashMap<K, U>::new,
                (m, t) -> putNew(m, (K) keyMapper.apply(t), (U) valueMapper.apply(t)), joiningNew(), IDENTITY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        Objects.requireNonNull(keyMapper, "keyMapper");
        Objects.requireNonNull(valueMapper, "valueMapper");
        return collectingAndThen(toMap(keyMapper, valueMapper),
                map -> (Map<K, U>) Map.ofEntries(map.entrySet().toArray(new Map.Entry[0])));
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        return toMap(keyMapper, valueMapper, mergeFunction, HashMap::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction) {
        Objects.requireNonNull(keyMapper, "keyMapper");
        Objects.requireNonNull(valueMapper, "valueMapper");
        Objects.requireNonNull(mergeFunction, "mergeFunction");
        return collectingAndThen(toMap(keyMapper, valueMapper, mergeFunction, HashMap::new),
                map -> (Map<K, U>) Map.ofEntries(map.entrySet().toArray(new Map.Entry[0])));
    }

    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction, Supplier<M> mapFactory) {
        return identity(mapFactory,
                (m, t) -> m.merge(keyMapper.apply(t), valueMapper.apply(t), mergeFunction),
                joiningMaps(mergeFunction), IDENTITY);
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        return identity(ConcurrentHashMap<K, U>::new,
                (m, t) -> putNew(m, (K) keyMapper.apply(t), (U) valueMapper.apply(t)), joiningNew(),
                CONCURRENT_IDENTITY);
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction) {
        return toConcurrentMap(keyMapper, valueMapper, mergeFunction, ConcurrentHashMap::new);
    }

    public static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction, Supplier<M> mapFactory) {
        return identity(mapFactory,
                (m, t) -> m.merge(keyMapper.apply(t), valueMapper.apply(t), mergeFunction),
                joiningMaps(mergeFunction), CONCURRENT_IDENTITY);
    }

    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(ToIntFunction<? super T> mapper) {
        return identity(IntSummaryStatistics::new, (a, t) -> a.accept(mapper.applyAsInt(t)), (a, b) -> {
            a.combine(b);
            return a;
        }, IDENTITY);
    }

    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(ToLongFunction<? super T> mapper) {
        return identity(LongSummaryStatistics::new, (a, t) -> a.accept(mapper.applyAsLong(t)), (a, b) -> {
            a.combine(b);
            return a;
        }, IDENTITY);
    }

    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(
            ToDoubleFunction<? super T> mapper) {
        return identity(DoubleSummaryStatistics::new, (a, t) -> a.accept(mapper.applyAsDouble(t)), (a, b) -> {
            a.combine(b);
            return a;
        }, IDENTITY);
    }

    public static <T, R1, R2, R> Collector<T, ?, R> teeing(Collector<? super T, ?, R1> downstream1,
            Collector<? super T, ?, R2> downstream2, BiFunction<? super R1, ? super R2, R> merger) {
        return tee(downstream1, downstream2, merger);
    }

    private static <T, A1, A2, R1, R2, R> Collector<T, ?, R> tee(Collector<? super T, A1, R1> first,
            Collector<? super T, A2, R2> second, BiFunction<? super R1, ? super R2, R> merger) {
        Objects.requireNonNull(first, "downstream1");
        Objects.requireNonNull(second, "downstream2");
        Objects.requireNonNull(merger, "merger");
        record Both<A, B>(A a, B b) {
        }
        BiConsumer<A1, ? super T> add1 = Objects.requireNonNull(first.accumulator(), "downstream1 accumulator");
        BiConsumer<A2, ? super T> add2 = Objects.requireNonNull(second.accumulator(), "downstream2 accumulator");
        Supplier<A1> make1 = Objects.requireNonNull(first.supplier(), "downstream1 supplier");
        Supplier<A2> make2 = Objects.requireNonNull(second.supplier(), "downstream2 supplier");
        BinaryOperator<A1> join1 = Objects.requireNonNull(first.combiner(), "downstream1 combiner");
        BinaryOperator<A2> join2 = Objects.requireNonNull(second.combiner(), "downstream2 combiner");
        Function<A1, R1> finish1 = Objects.requireNonNull(first.finisher(), "downstream1 finisher");
        Function<A2, R2> finish2 = Objects.requireNonNull(second.finisher(), "downstream2 finisher");
        return new Plain<T, Both<A1, A2>, R>(() -> new Both<>(make1.get(), make2.get()), (p, t) -> {
            add1.accept(p.a, t);
            add2.accept(p.b, t);
        }, (p, q) -> new Both<>(join1.apply(p.a, q.a), join2.apply(p.b, q.b)),
                p -> merger.apply(finish1.apply(p.a), finish2.apply(p.b)), NONE);
    }
}
