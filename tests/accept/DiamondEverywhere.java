import java.util.*;
import java.util.function.*;

class DiamondEverywhere {
    static class Pair<A, B> {
        Pair(A a, B b) {}
        <C> Pair(C c, Function<? super C, ? extends A> f, B b) {}
        static <X> Pair<X, X> twin(X x) { return new Pair<>(x, x); }
        class Link<C> { Link(A a, C c) {} }
    }
    Map<String, List<Map<Integer, Set<? extends Number>>>> m = new HashMap<>();
    Pair<? super Integer, ? extends CharSequence> p = new Pair<>(1, "s");
    Pair<Object, String> q = new Pair<>("x", String::length, "y");
    List<? extends List<? super Integer>> nested = new ArrayList<>(List.of(new ArrayList<Number>()));
    Supplier<List<String>> s = () -> new ArrayList<>();
    Function<Collection<String>, Set<String>> f = c -> new TreeSet<>(c);
    Comparator<String> c = new Comparator<>() { public int compare(String a, String b) { return 0; } };
    <T> T id(T t) { return t; }
    void use(boolean b, Pair<String, Integer> ps) {
        List<String> l = b ? new ArrayList<>() : new LinkedList<>();
        l = id(new ArrayList<>());
        m.put("k", new ArrayList<>(List.of(new HashMap<>(Map.of(1, new HashSet<>(Set.of(1, 2.0)))))));
        for (String t : new ArrayList<>(List.of("a")))
            t.length();
        take(new ArrayList<>(), new HashMap<>());
        Pair<String, Integer>.Link<Long> link = ps.new Link<>("a", 1L);
        Object o = new ArrayList<>();
        var v = new ArrayList<>(List.of(1));
        int i = v.get(0);
        Pair<List<String>, Map<String, Integer>> deep = new Pair<>(new ArrayList<>(), new TreeMap<>(Comparator.reverseOrder()));
        String[] a = new ArrayList<>(List.of("x")).toArray(new String[0]);
        switch (i) { default -> l = new ArrayList<>(l); }
        List<Runnable> rs = new ArrayList<>(Arrays.asList(() -> {}, this::toString));
    }
    void take(List<String> l, Map<? extends Number, ? super String> m) {}
    List<Integer> ret() { return new ArrayList<>(); }
    List<? super String>[] arr() { return new List[] {new ArrayList<>()}; }
}
