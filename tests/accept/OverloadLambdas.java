import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class OverloadLambdas {
    void run(Runnable r) {}
    <T> T run(Callable<T> c) { return null; }
    void fn(Function<String, Integer> f) {}
    void fn(ToIntFunction<String> f, int... x) {}
    void one(IntFunction<String> f) {}
    void one(DoubleFunction<String> f, Object o) {}
    void sup(Supplier<String> s) {}
    void sup(Runnable r) {}
    <A> void gen(A a, Consumer<? super A> c) {}
    <A> void gen(A a, Function<? super A, ?> f, int i) {}
    void use(ExecutorService ex, Map<String, List<Integer>> m) throws Exception {
        run(() -> {});
        run(() -> { throw new IllegalStateException(); });
        String s = run(() -> "x");
        run(() -> { while (true); });
        ex.submit(() -> 1).get().intValue();
        ex.submit(() -> { });
        ex.submit(() -> { if (m.isEmpty()) throw new Exception(); return null; });
        fn(String::length);
        one(i -> "" + i);
        sup(() -> "s");
        sup(() -> { });
        gen("s", x -> x.length());
        gen(1, x -> x + 1, 2);
        m.computeIfAbsent("k", k -> new ArrayList<>()).add(1);
        m.merge("k", List.of(1), (a, b) -> { List<Integer> l = new ArrayList<>(a); l.addAll(b); return l; });
        m.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(e -> e.getValue().stream().map(v -> e.getKey() + v)).forEach(System.out::println);
        Stream.of(1, 2).collect(Collectors.toMap(i -> i, i -> "v" + i, (a, b) -> a, LinkedHashMap::new)).forEach((k, v) -> v.charAt(k));
        Stream.of("a").collect(Collectors.groupingBy(String::length, Collectors.mapping(x -> x.charAt(0), Collectors.toSet())));
        List<String> sorted = Stream.of("b", "a").sorted(Comparator.comparing((String x) -> x.length()).thenComparing(x -> x)).collect(Collectors.toList());
        int total = Stream.of(1, 2).mapToInt(x -> x).map(x -> x * 2).reduce(0, (a, b) -> a + b);
        Optional<String> o = Stream.of("q").reduce((a, b) -> a + b).filter(x -> !x.isEmpty()).map(x -> x + x);
        CompletableFuture.supplyAsync(() -> 1).thenApply(x -> x + 1).thenCompose(x -> CompletableFuture.supplyAsync(() -> "" + x)).thenAccept(x -> x.length()).exceptionally(t -> null).get();
        new Thread(() -> System.out.println()).start();
        Arrays.sort(new Integer[] {1}, (a, b) -> b - a);
        Collections.sort(new ArrayList<String>(), Comparator.nullsFirst(Comparator.naturalOrder()));
        double[] ds = IntStream.range(0, 3).mapToDouble(i -> i * 0.5).toArray();
        String[][] grid = Stream.of("a b").map(x -> x.split(" ")).toArray(String[][]::new);
        BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
        UnaryOperator<UnaryOperator<String>> twice = f -> x -> f.apply(f.apply(x));
        Function<Integer, Function<Integer, Function<Integer, Integer>>> cur = a -> b -> c -> a + b + c;
        Supplier<Supplier<? extends List<? super Integer>>> ss = () -> () -> new ArrayList<Number>();
        Callable<Void> cv = () -> { return null; };
        Predicate<? super String> p = ((Predicate<String>) String::isEmpty).negate().or(x -> x.length() > 3).and(Objects::nonNull);
    }
}
