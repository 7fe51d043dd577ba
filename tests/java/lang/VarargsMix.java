import java.util.*;
import java.util.function.*;

public class VarargsMix {
    static String f(Object o) { return "O"; }
    static String f(Object... o) { return "O..." + (o == null ? "null" : o.length); }
    static String f(int a, long... r) { return "IL..." + r.length; }
    static String f(Integer a, Object... r) { return "Int..." + r.length; }
    static String g(int... a) { return "i" + a.length; }
    static String g(Integer... a) { return "I" + a.length; }
    static String g2(String s, Object... a) { return "so" + a.length; }
    static String g2(String s, String... a) { return "ss" + a.length; }
    static String h(char c, Object... r) { return "c"; }
    static String h(int i, Object... r) { return "i"; }
    static String k(long l) { return "long"; }
    static String k(Integer l) { return "Integer"; }
    static String k(Object l) { return "Object"; }
    static String k(int... l) { return "int..."; }
    static String m(List<?>... ls) { int n = 0; for (List<?> l : ls) n += l.size(); return "" + n; }
    @SafeVarargs static <T> List<T> list(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
    @SafeVarargs static <T extends Comparable<? super T>> T max(T first, T... rest) {
        T best = first;
        for (T t : rest)
            if (t.compareTo(best) > 0)
                best = t;
        return best;
    }
    final int n;
    VarargsMix(int... xs) { n = xs.length; }
    VarargsMix(String s, VarargsMix... more) { this(more.length, s.length()); }
    enum E { A(0), B(1, 2), C("x", "y", "z"); final int k; E(int... is) { k = is.length; } E(String... ss) { k = -ss.length; } }

    public static void main(String... args) {
        System.out.println(f(1) + f((Object) 1) + f("a", "b") + f((Object[]) null) + f((Object) null) + f(new Object[3]) + f(new int[3]));
        System.out.println(g2("a", "b") + g2("a", 1) + g2("a") + g2("a", new String[2]) + g2("a", (Object) new String[2]));
        System.out.println(h('c') + h(1) + h('c', 1, 2) + h((byte) 1));
        byte b = 1;
        System.out.println(k(1) + k(b) + k('c') + k(1L) + k(1.0) + k() + k(1, 2) + k((Integer) 1));
        System.out.println(m() + m(List.of(1)) + m(List.of(1), List.of("a", "b")));
        List<? extends Comparable<?>> mixed = list(1, "a", 2.0);
        System.out.println(mixed + " " + list().size() + list((Object) null).size() + list(null, null).size());
        System.out.println(max(3) + max(1, 5, 2) + max("a", "c", "b"));
        System.out.println(new VarargsMix().n + new VarargsMix(1, 2, 3).n + new VarargsMix("abc", new VarargsMix(), new VarargsMix("")).n);
        for (E e : E.values())
            System.out.print(e + "" + e.k + " ");
        System.out.println();
        Function<String[], List<String>> asList = Arrays::asList;
        BiFunction<String, String, List<String>> two = Arrays::asList;
        Supplier<List<String>> none = Arrays::asList;
        System.out.println(asList.apply(new String[] {"p", "q"}) + "" + two.apply("r", "s") + none.get());
        IntFunction<VarargsMix> ctor = VarargsMix::new;
        System.out.println(ctor.apply(9).n);
        System.out.println(String.format("%s-%s|%d", "a", null, 5L) + String.format("none") + String.join("/", "x", "y") + Objects.hash(1, 2L, 'c'));
        Object[] objs = {1, "two"};
        System.out.println(String.format("%s %s", objs));
    }
}
