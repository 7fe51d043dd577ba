import java.io.Serializable;
import java.util.*;
import java.util.function.*;

public class IntersectionCasts {
    interface Greeter { String greet(String s); default Greeter twice() { return x -> greet(greet(x)); } }
    interface Marker {}
    interface Loud { default String loud(String s) { return s.toUpperCase(); } }

    static <T extends Greeter & Marker> String mark(T t) { return t.greet("m") + (t instanceof Marker); }
    static <T extends Comparable<T> & Serializable> T larger(T a, T b) { return a.compareTo(b) >= 0 ? a : b; }
    static <A extends Appendable & CharSequence> int both(A a) throws java.io.IOException { a.append("xyz"); return a.length(); }
    static <T extends Object & Runnable & Supplier<String>> String runGet(T t) { t.run(); return t.get(); }
    static class RG implements Runnable, Supplier<String> { int n; public void run() { n++; } public String get() { return "rg" + n; } }
    static <T extends List<? super Integer> & RandomAccess> T fill(T t) { List<? super Integer> l = t; l.add(1); l.add(2); return t; }
    record Pair<A extends Comparable<? super A>, B>(A a, B b) implements Comparable<Pair<A, ?>> { public int compareTo(Pair<A, ?> o) { return a.compareTo(o.a); } }

    public static void main(String[] args) throws Exception {
        Greeter g = (Greeter & Marker) s -> "hi " + s;
        System.out.println(g.twice().greet("x") + (g instanceof Marker));
        var gm = (Greeter & Marker & Loud) s -> "g" + s;
        System.out.println(mark(gm) + gm.loud("abc") + gm.twice().greet("q"));
        System.out.println(larger("a", "b") + larger(3, 2));
        System.out.println(both(new StringBuilder("ab")));
        System.out.println(runGet(new RG()));
        System.out.println(fill(new ArrayList<Number>()) + "" + fill(new ArrayList<Object>(List.of("o"))));
        var lub = args.length > 0 ? 1 : "s";
        Comparable<?> c = lub;
        Serializable ser = lub;
        System.out.println(c + "" + ser);
        var list = List.of(1, 2.5, 3L);
        double sum = 0;
        for (var n : list)
            sum += n.doubleValue();
        System.out.println(sum);
        Pair<String, Integer> p = new Pair<>("k", 1), q = new Pair<>("j", 2);
        System.out.println(p.compareTo(new Pair<>("k", 'c')) + Collections.min(List.of(p, q)).a());
        Object o = (Comparator<String> & Serializable) (a, b) -> b.compareTo(a);
        @SuppressWarnings("unchecked")
        Comparator<String> cmp = (Comparator<String>) o;
        System.out.println(cmp.compare("a", "b"));
        Runnable r = (Runnable & Marker) IntersectionCasts::hello;
        r.run();
        Object x = (Object & CharSequence) "chars";
        System.out.println(((CharSequence & Comparable<String>) x).length());
        try {
            Object bad = (CharSequence & Runnable) x;
        } catch (ClassCastException e) {
            System.out.println("cce");
        }
    }

    static void hello() { System.out.println("hello"); }
}
