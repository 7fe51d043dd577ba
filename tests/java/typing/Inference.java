import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class Inference {
    static <T> T id(T t) { return t; }
    static <T> List<T> listOf(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
    static <A, B> Function<A, B> fn(Function<A, B> f) { return f; }
    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
        return a -> g.apply(f.apply(a));
    }
    static <T extends Comparable<? super T>> T max(Collection<? extends T> c) {
        Iterator<? extends T> it = c.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T next = it.next();
            if (next.compareTo(best) > 0)
                best = next;
        }
        return best;
    }
    static <K, V extends Comparable<? super V>> List<Map.Entry<K, V>> sorted(Map<K, V> m) {
        List<Map.Entry<K, V>> l = new ArrayList<>(m.entrySet());
        l.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return l;
    }
    static <T> Optional<T> first(List<? extends T> l) { return l.isEmpty() ? Optional.empty() : Optional.of(l.get(0)); }
    static <E extends Exception> void sneaky(Throwable t) throws E { @SuppressWarnings("unchecked") E e = (E) t; throw e; }
    static void swapHelperUser(List<?> l) { swap(l, 0, 1); }
    private static <E> void swap(List<E> l, int i, int j) { E e = l.get(i); l.set(i, l.get(j)); l.set(j, e); }
    static <T> T[] array(IntFunction<T[]> make, int n) { return make.apply(n); }
    static <R> R with(Callable<R> c) { try { return c.call(); } catch (Exception e) { return null; } }
    record Pair<A, B>(A a, B b) {
        static <A, B> Pair<A, B> of(A a, B b) { return new Pair<>(a, b); }
        <C> Pair<A, C> withB(C c) { return new Pair<>(a, c); }
    }
    static abstract class Shape<S extends Shape<S>> { abstract S self(); S named(String n) { System.out.print(n + " "); return self(); } }
    static class Circle extends Shape<Circle> { Circle self() { return this; } int r = 4; }

    public static void main(String[] args) {
        List<String> empty = Collections.emptyList();
        List<? extends Number> nums = Arrays.asList(1, 2.5, 3L);
        System.out.println(empty.size() + " " + nums.get(1).intValue());
        Map<String, List<Integer>> byName = new TreeMap<>();
        byName.computeIfAbsent("a", k -> new ArrayList<>()).add(1);
        byName.computeIfAbsent("b", k -> new LinkedList<>()).add(2);
        byName.merge("a", List.of(9), (x, y) -> { List<Integer> r = new ArrayList<>(x); r.addAll(y); return r; });
        System.out.println(byName);
        System.out.println("" + Stream.of("pear", "fig", "apple").collect(Collectors.groupingBy(String::length, TreeMap::new,
            Collectors.mapping(s -> s.toUpperCase(), Collectors.joining("+")))));
        System.out.println(Stream.of(3, 1, 2).sorted(Comparator.comparing((Integer i) -> -i).thenComparing(i -> i)).map(String::valueOf)
            .collect(Collectors.toList()));
        System.out.println(IntStream.range(0, 5).boxed().collect(Collectors.toMap(i -> i, i -> i * i)).values());
        System.out.println(compose((String s) -> s.length(), n -> n * 2.5).apply("four"));
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
        System.out.println(add.apply(3).apply(4));
        Supplier<Supplier<String>> ss = () -> () -> "nested";
        System.out.println(ss.get().get());
        System.out.println(max(listOf(3, 9, 4)) + max(Arrays.asList("x", "yy")));
        Map<String, Integer> scores = new HashMap<>();
        scores.put("ann", 3); scores.put("bob", 7);
        for (Map.Entry<String, Integer> e : sorted(scores))
            System.out.print(e.getKey() + "=" + e.getValue() + ";");
        System.out.println(first(List.of(1, 2)).map(x -> x + 1).orElseGet(() -> 0));
        List<Integer> two = listOf(1, 2);
        swapHelperUser(two);
        System.out.println(two);
        String[] made = array(String[]::new, 3);
        Object[] objects = Stream.of("a", "b").toArray(Object[]::new);
        System.out.println(made.length + objects.length);
        System.out.println(with(() -> 42) + with(() -> { if (args.length > 5) return "x"; throw new Exception(); }));
        try { Inference.<RuntimeException>sneaky(new java.io.IOException("io")); } catch (Exception e) { System.out.println(e.getMessage()); }
        Pair<String, Integer> p = Pair.of("k", 1);
        System.out.println(p.withB(2.0).b() + p.a() + Pair.of(id(1), id(id("n"))).withB(List.of()).a());
        System.out.println(new Circle().named("c").r);
        BinaryOperator<Integer> mul = (a, b) -> a * b;
        System.out.println(Stream.iterate(1, x -> x + 1).limit(5).reduce(1, mul) + " " + Stream.of(1, 2).reduce(0, Integer::sum));
        Object o = id(true ? Collections.emptyList() : List.of("s"));
        System.out.println(o);
        List<Runnable> rs = new ArrayList<>();
        for (int i = 0; i < 3; i++) { int j = i; rs.add(() -> System.out.print(j)); }
        rs.forEach(Runnable::run);
        System.out.println();
        var anon = new Object() { int hidden = 5; int twice() { return hidden * 2; } };
        System.out.println(anon.twice() + anon.hidden);
        Comparator<String> cmp = Comparator.<String, Integer>comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());
        System.out.println("" + Stream.of("bb", "a", "aa").sorted(cmp).collect(Collectors.toCollection(ArrayDeque::new)));
        System.out.println(Optional.of("v").map(String::length).filter(n -> n > 0).isPresent());
        ToIntFunction<String> len = String::length;
        Function<String, Object> widened = String::length;
        BiFunction<String, Integer, Character> at = String::charAt;
        Supplier<List<String>> mk = ArrayList::new;
        Function<String, StringBuilder> mk2 = StringBuilder::new;
        System.out.println(len.applyAsInt("abc") + "" + widened.apply("ab") + at.apply("xyz", 1) + mk.get() + mk2.apply("q").reverse());
        System.out.println(Stream.of(List.of(1, 2), List.of(3)).flatMap(List::stream).mapToInt(Integer::intValue).sum());
        System.out.println((Object) Stream.of("a", "b").collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)));
        CompletableFuture<Integer> cf = CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1).thenCombine(CompletableFuture.completedFuture(2), (x, y) -> x * y);
        System.out.println(cf.join());
        Map<Boolean, Long> parts = IntStream.rangeClosed(1, 10).boxed().collect(Collectors.partitioningBy(x -> x % 2 == 0, Collectors.counting()));
        System.out.println(parts);
        System.out.println(Arrays.asList(1, "x", 2.0).size() + " " + (args.length == 0 ? new ArrayList<>() : List.of(1)).getClass().getSimpleName());
    }
}
