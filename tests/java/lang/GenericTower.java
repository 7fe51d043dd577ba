import java.util.*;
import java.util.function.*;

public class GenericTower {
    static abstract class Builder<T extends Builder<T, R>, R> {
        protected final Map<String, Object> props = new TreeMap<>();
        abstract T self();
        abstract R build();
        T with(String k, Object v) { props.put(k, v); return self(); }
    }
    static class CarBuilder<C extends CarBuilder<C>> extends Builder<C, String> {
        @SuppressWarnings("unchecked") C self() { return (C) this; }
        C wheels(int n) { return with("wheels", n).with("car", true); }
        String build() { return "Car" + props; }
    }
    static final class TruckBuilder extends CarBuilder<TruckBuilder> { TruckBuilder load(double d) { return wheels(6).with("load", d); } }
    static class Plain extends CarBuilder<Plain> {}

    interface Functor<F, A> { <B> Functor<F, B> map(Function<? super A, ? extends B> f); }
    static final class Maybe<A> implements Functor<Maybe<?>, A> {
        private static final Maybe<?> NONE = new Maybe<>(null);
        final A a;
        private Maybe(A a) { this.a = a; }
        @SuppressWarnings("unchecked") static <A> Maybe<A> none() { return (Maybe<A>) NONE; }
        static <A> Maybe<A> some(A a) { return new Maybe<>(a); }
        public <B> Maybe<B> map(Function<? super A, ? extends B> f) { return a == null ? none() : some(f.apply(a)); }
        <B> Maybe<B> flatMap(Function<? super A, ? extends Maybe<? extends B>> f) { if (a == null) return none(); Maybe<? extends B> m = f.apply(a); return m.a == null ? none() : new Maybe<>(m.a); }
        public String toString() { return a == null ? "None" : "Some(" + a + ")"; }
    }
    static class Graph<N extends Comparable<? super N>, E extends Graph<N, E>.Edge> {
        final SortedMap<N, List<E>> out = new TreeMap<>();
        class Edge { final N to; Edge(N to) { this.to = to; } }
        void add(N from, E e) { out.computeIfAbsent(from, k -> new ArrayList<>()).add(e); }
        Set<N> reach(N n) { Set<N> seen = new TreeSet<>(); Deque<N> todo = new ArrayDeque<>(List.of(n)); while (!todo.isEmpty()) { N x = todo.pop(); if (seen.add(x)) for (E e : out.getOrDefault(x, List.of())) todo.push(e.to); } return seen; }
    }
    static class Roads extends Graph<String, Roads.Road> {
        class Road extends Graph<String, Road>.Edge { final int km; Road(String to, int km) { super(to); this.km = km; } }
    }
    static <T, C extends Collection<? super T>> C into(Iterable<? extends T> from, Supplier<? extends C> mk) { C c = mk.get(); for (T t : from) c.add(t); return c; }
    static void swap(List<?> l, int i, int j) { swapHelper(l, i, j); }
    private static <E> void swapHelper(List<E> l, int i, int j) { E e = l.get(i); l.set(i, l.get(j)); l.set(j, e); }
    static <K, V> Map<V, Set<K>> invert(Map<? extends K, ? extends Collection<? extends V>> m) { Map<V, Set<K>> r = new TreeMap<>(); m.forEach((k, vs) -> vs.forEach(v -> r.computeIfAbsent(v, x -> new TreeSet<>()).add(k))); return r; }
    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); }
    static <T extends Comparable<? super T>> boolean sorted(Iterable<T> it) { T prev = null; for (T t : it) { if (prev != null && prev.compareTo(t) > 0) return false; prev = t; } return true; }
    static double total(Collection<? extends Number>... cs) { double d = 0; for (Collection<? extends Number> c : cs) for (Number n : c) d += n.doubleValue(); return d; }
    static class Cell<T> { T v; Cell(T v) { this.v = v; } class Reader { T read() { return v; } } Reader reader() { return new Reader(); } static <X> void copy(Cell<? super X> to, Cell<? extends X> from) { to.v = from.v; } }
    static class Event<T> {} 
    interface Handler<E extends Event<?>> { void handle(E e); }
    static class Bus { final Map<Class<?>, List<Handler<?>>> hs = new LinkedHashMap<>(); <E extends Event<?>> void on(Class<E> k, Handler<? super E> h) { hs.computeIfAbsent(k, x -> new ArrayList<>()).add(h); } @SuppressWarnings("unchecked") <E extends Event<?>> void fire(E e) { for (Handler<?> h : hs.getOrDefault(e.getClass(), List.of())) ((Handler<E>) h).handle(e); } }
    static class Ping extends Event<String> { public String toString() { return "ping"; } }

    public static void main(String[] args) {
        System.out.println(new TruckBuilder().load(2.5).with("x", 'c').wheels(8).build() + new Plain().wheels(3).build());
        System.out.println(Maybe.some(4).map(x -> x + 0.5).<Object>map(Object::toString).flatMap(s -> Maybe.some(s + "!")) + "" + Maybe.<Integer>none().map(x -> x * 2));
        Functor<Maybe<?>, Integer> fu = Maybe.some(1);
        System.out.println(fu.map(i -> "f" + i));
        Roads r = new Roads();
        r.add("a", r.new Road("b", 3));
        r.add("b", r.new Road("c", 4));
        r.add("d", r.new Road("a", 1));
        System.out.println(r.reach("a") + "" + r.out.get("a").get(0).km);
        ArrayList<Object> os = into(List.of(1, 2), ArrayList::new);
        Set<Number> ns = into(List.of(1, 2, 1), HashSet<Number>::new);
        System.out.println(os + "" + ns);
        List<String> l = new ArrayList<>(List.of("x", "y", "z"));
        swap(l, 0, 2);
        System.out.println(l + "" + invert(Map.of("k", List.of(1, 2), "m", Set.of(2))));
        System.out.println(compose((String s) -> s.length(), n -> n * 1.5).apply("four") + "" + sorted(List.of(1, 2, 2)) + sorted(List.of("b", "a")));
        System.out.println(total(List.of(1), Set.of(2.5), new ArrayDeque<Long>()));
        Cell<Number> cn = new Cell<>(1);
        Cell.copy(cn, new Cell<>(2.5f));
        Cell<? extends Number>.Reader rd = cn.reader();
        Number got = rd.read();
        System.out.println(got);
        Bus bus = new Bus();
        bus.on(Ping.class, (Event<String> e) -> System.out.println("got " + e));
        bus.on(Ping.class, e -> System.out.println("any " + e));
        bus.fire(new Ping());
    }
}
