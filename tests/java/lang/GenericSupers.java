import java.util.*;
import java.util.function.*;

public class GenericSupers {
    static class Base<T> {
        protected final List<T> items = new ArrayList<>();
        Base() {}
        Base(Collection<? extends T> c) { items.addAll(c); }
        <R> Base<R> map(Function<? super T, ? extends R> f) { Base<R> b = make(); for (T t : items) b.items.add(f.apply(t)); return b; }
        protected <R> Base<R> make() { return new Base<>(); }
        T first(T dflt) { return items.isEmpty() ? dflt : items.get(0); }
        void put(T t) { items.add(t); }
        static <A> Base<A> one(A a) { return new Base<>(List.of(a)); }
        public String toString() { return getClass().getSimpleName() + items; }
    }
    static class Loud<T extends Comparable<T>> extends Base<T> implements Iterable<T> {
        Loud(Collection<T> c) { super(c); Collections.sort(items); }
        @Override protected <R> Base<R> make() { System.out.print("make "); return super.<R>make(); }
        @Override T first(T d) { return super.first(d); }
        @Override public Iterator<T> iterator() {
            return new Iterator<T>() {
                int at = items.size();
                @Override public boolean hasNext() { return at > 0; }
                @Override public T next() { return items.get(--at); }
            };
        }
        T max() { T best = null; for (T t : this) if (best == null || best.compareTo(t) < 0) best = t; return best; }
    }
    static class Strs extends Loud<String> {
        Strs(String... s) { super(Arrays.asList(s)); }
        @Override void put(String s) { super.put(s + "!"); }
        @Override String first(String d) { return super.first(d).toUpperCase(); }
        class Cursor implements Supplier<String> { int i; public String get() { return Strs.super.first("z") + Strs.this.items.get(i++) + first("q"); } }
    }
    interface Shape<S extends Shape<S>> { S scale(double k); default S twice() { return scale(2); } }
    record Sq(double w) implements Shape<Sq> { public Sq scale(double k) { return new Sq(w * k); } }
    record Group<S extends Shape<S>>(List<? extends Shape<? extends S>> l) { List<S> all() { List<S> r = new ArrayList<>(); for (Shape<? extends S> s : l) r.add(s.twice()); return r; } }
    static abstract class Handler<I, O> {
        private Handler<? super O, ?> next;
        <P> Handler<O, P> then(Handler<O, P> h) { next = h; return h; }
        abstract O handle(I in);
        Object run(I in) { O o = handle(in); return next == null ? o : next.run(o); }
    }
    static <I, O> Handler<I, O> h(Function<? super I, ? extends O> f) { return new Handler<>() { O handle(I in) { return f.apply(in); } }; }
    static <T, E extends Exception> T orThrow(T t, Supplier<? extends E> s) throws E { if (t == null) throw s.get(); return t; }
    static <K extends Comparable<? super K>, V> NavigableMap<K, List<V>> index(Iterable<? extends V> vs, Function<? super V, ? extends K> key) {
        NavigableMap<K, List<V>> m = new TreeMap<>();
        for (V v : vs) m.computeIfAbsent(key.apply(v), k -> new LinkedList<>()).add(v);
        return m;
    }
    static <T> Optional<T> pick(Iterator<? extends T> it, Predicate<? super T> p) { while (it.hasNext()) { T t = it.next(); if (p.test(t)) return Optional.of(t); } return Optional.empty(); }

    public static void main(String[] args) throws Exception {
        Strs s = new Strs("b", "c", "a");
        s.put("d");
        Base<String> b = s;
        b.put("e");
        System.out.println(s + " " + b.first("x") + " " + s.max() + " " + s.map(String::length) + " " + Base.one(4).<Object>map(i -> i + 0.5));
        Strs.Cursor cur = s.new Cursor();
        System.out.println(cur.get() + cur.get());
        for (String t : s) System.out.print(t + " ");
        System.out.println(new Group<Sq>(List.of(new Sq(1), new Sq(2.5))).all());
        Handler<String, Integer> len = h(String::length);
        len.then(h(n -> n * 2.5)).then(h((Object o) -> "<" + o + ">"));
        System.out.println(len.run("four"));
        try { orThrow(null, () -> new java.io.FileNotFoundException("gone")); } catch (java.io.FileNotFoundException e) { System.out.println(e.getMessage()); }
        System.out.println(orThrow("here", IllegalStateException::new) + index(List.of("aa", "b", "cc"), String::length).descendingMap());
        Optional<? extends CharSequence> o = pick(List.of("x", "yy").iterator(), (CharSequence q) -> q.length() > 1);
        System.out.println(o.map(CharSequence::length).orElse(-1) + pick(new Strs("p").iterator(), Objects::isNull).orElseGet(() -> "none"));
        Comparator<Map.Entry<String, Integer>> cmp = Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        List<Map.Entry<String, Integer>> es = new ArrayList<>(List.of(Map.entry("a", 2), Map.entry("b", 1), Map.entry("c", 2)));
        es.sort(cmp.reversed());
        System.out.println(es);
        BiFunction<Double, Double, Double> pow = Math::pow;
        System.out.println(pow.andThen(x -> x > 10 ? "big" : "small").andThen(String::toUpperCase).apply(2.0, 5.0));
    }
}
