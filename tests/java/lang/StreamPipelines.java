import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import static java.util.stream.Collectors.*;

public class StreamPipelines {
    enum Level { JUNIOR, SENIOR, LEAD }
    record Person(String name, int age, Level level, String city, double salary) {}
    record Stat<T extends Comparable<T>>(T min, T max) {
        static <E, T extends Comparable<T>> Collector<E, ?, Optional<Stat<T>>> of(Function<? super E, ? extends T> key) {
            return mapping(key, collectingAndThen(Collectors.<T>toList(), l -> l.isEmpty() ? Optional.empty() : Optional.of(new Stat<>(Collections.min(l), Collections.max(l)))));
        }
    }

    static final List<Person> PEOPLE = List.of(new Person("Ann", 31, Level.SENIOR, "Oslo", 10.5), new Person("Bob", 25, Level.JUNIOR, "Rome", 7),
        new Person("Cid", 47, Level.LEAD, "Oslo", 15.25), new Person("Dee", 38, Level.SENIOR, "Rome", 11), new Person("Eve", 22, Level.JUNIOR, "Oslo", 6.5));

    static <K, V extends Comparable<? super V>> List<Map.Entry<K, V>> byValue(Map<K, V> m) {
        return m.entrySet().stream().sorted(Map.Entry.<K, V>comparingByValue().reversed()).collect(toList());
    }

    static <T> Predicate<T> not(Predicate<? super T> p) {
        return t -> !p.test(t);
    }

    public static void main(String[] args) {
        Map<String, List<String>> byCity = PEOPLE.stream().collect(groupingBy(Person::city, TreeMap::new, mapping(Person::name, toList())));
        System.out.println(byCity);
        Map<Level, Double> avg = PEOPLE.stream().collect(groupingBy(Person::level, () -> new EnumMap<>(Level.class), averagingDouble(Person::salary)));
        System.out.println(avg);
        System.out.println(PEOPLE.stream().collect(partitioningBy(p -> p.age() > 30, counting())));
        System.out.println(PEOPLE.stream().sorted(Comparator.comparing(Person::level).thenComparing(Person::age, Comparator.reverseOrder()).thenComparing(Person::name)).map(Person::name).collect(joining(",", "[", "]")));
        System.out.println(byValue(PEOPLE.stream().collect(toMap(Person::name, Person::age))).get(0));
        System.out.println(PEOPLE.stream().collect(Stat.of(Person::age)).map(s -> s.min() + ".." + s.max()).orElse("none"));
        System.out.println(Stream.<Person>empty().collect(Stat.of(Person::name)).isPresent());
        System.out.println(IntStream.rangeClosed(1, 5).boxed().flatMap(i -> IntStream.range(0, i).mapToObj(j -> i * j)).filter(not(x -> x % 2 == 1)).map(String::valueOf).collect(joining(" ")));
        System.out.println(Stream.iterate(new int[] {0, 1}, f -> new int[] {f[1], f[0] + f[1]}).limit(10).map(f -> f[0]).collect(toList()));
        System.out.println(Stream.of("a,b", "c").map(s -> s.split(",")).flatMap(Arrays::stream).collect(Collector.of(StringBuilder::new, StringBuilder::append, StringBuilder::append, StringBuilder::reverse)));
        double total = PEOPLE.stream().mapToDouble(Person::salary).reduce(0, Double::sum);
        int ages = PEOPLE.stream().reduce(0, (a, p) -> a + p.age(), Integer::sum);
        System.out.println(total + " " + ages);
        System.out.println(PEOPLE.stream().map(p -> switch (p.level()) { case JUNIOR -> p.name().toLowerCase(); case SENIOR -> p.name(); case LEAD -> p.name().toUpperCase(); }).toList());
        Map<Boolean, Map<String, Set<Level>>> deep = PEOPLE.stream().collect(partitioningBy(p -> p.salary() > 10, groupingBy(Person::city, TreeMap::new, mapping(Person::level, toCollection(TreeSet::new)))));
        System.out.println(deep);
        BinaryOperator<Function<Integer, Integer>> compose = (f, g) -> x -> g.apply(f.apply(x));
        System.out.println(Stream.<Function<Integer, Integer>>of(x -> x + 1, x -> x * 10, x -> x - 3).reduce(Function.identity(), compose).apply(4));
        Supplier<Stream<? extends Number>> nums = () -> Stream.of(1, 2.5, 3L);
        System.out.println(nums.get().mapToDouble(Number::doubleValue).sum() + " " + nums.get().map(Object::getClass).map(Class::getSimpleName).collect(toList()));
        String longest = Stream.of("x", "yyy", "zz").max(Comparator.comparingInt(String::length)).get();
        Optional<String> first = Stream.of("x", "yyy").filter(s -> s.length() > 5).findFirst().or(() -> Optional.of("alt"));
        System.out.println(longest + first.get());
        ArrayDeque<String> sums = Arrays.stream(new int[][] {{1, 2}, {3}}).mapToInt(a -> Arrays.stream(a).sum()).mapToObj(Integer::toString).collect(toCollection(ArrayDeque::new));
        System.out.println(sums);
        String ends = PEOPLE.stream().collect(teeing(minBy(Comparator.comparingDouble(Person::salary)), maxBy(Comparator.comparingDouble(Person::salary)), (a, b) -> a.get().name() + b.get().name()));
        System.out.println(ends);
        var grouped = Stream.of("one", "two", "three").collect(groupingBy(String::length, collectingAndThen(toList(), l -> { Collections.reverse(l); return l; })));
        for (var e : grouped.entrySet())
            for (var s : e.getValue())
                System.out.print(e.getKey() + s.substring(1) + " ");
        System.out.println();
    }
}
