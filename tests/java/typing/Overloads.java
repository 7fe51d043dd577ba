import java.util.*;
import java.util.function.*;

public class Overloads {
    static String f(int x) { return "int"; }
    static String f(long x) { return "long"; }
    static String f(double x) { return "double"; }
    static String f(Integer x) { return "Integer"; }
    static String f(Object x) { return "Object"; }
    static String f(int... x) { return "int..."; }

    static String g(long x) { return "long"; }
    static String g(Integer x) { return "Integer"; }
    static String g(Object... x) { return "Object..."; }

    static String h(Object o) { return "Object"; }
    static String h(String s) { return "String"; }
    static String h(CharSequence s) { return "CharSequence"; }

    static String v(String s, Object... rest) { return "s,o" + rest.length; }
    static String v(String s, String... rest) { return "s,s" + rest.length; }

    static String run(Runnable r) { return "Runnable"; }
    static String run(Supplier<?> s) { return "Supplier"; }
    static String call(Function<String, Integer> f) { return "Function"; }
    static String call(ToIntFunction<String> f) { return "ToIntFunction"; }
    static String bi(Comparator<String> c) { return "Comparator"; }
    static String bi(Function<String, String> c) { return "Function"; }

    static <T> String m(T t) { return "T"; }
    static <T extends Number> String m(T t) { return "Number"; }
    static <T extends Comparable<T>> String m2(T t) { return "Comparable"; }
    static String m2(Object t) { return "Object"; }
    static <T> String l(List<T> l) { return "List"; }
    static <T> String l(Collection<T> l) { return "Collection"; }

    static class A { String who(A a) { return "A.A"; } }
    static class B extends A {
        String who(B b) { return "B.B"; }
        @Override String who(A a) { return "B.A"; }
    }

    interface I { default String id() { return "I"; } }
    interface J extends I { default String id() { return "J"; } }
    static class K implements I, J { String both() { return id() + J.super.id(); } }

    public static void main(String[] args) {
        byte b = 1;
        char c = 'c';
        short s = 2;
        Integer boxed = 3;
        Long boxedLong = 4L;
        System.out.println(f(b) + f(c) + f(s) + f(1) + f(1L) + f(1f) + f(boxed) + f(boxedLong) + f("") + f() + f(1, 2));
        System.out.println(g(1) + g('x') + g(boxed) + g(1f) + g() + g(1, "a"));
        System.out.println(h(null) + h("x") + h(new StringBuilder()) + h((Object) "x"));
        System.out.println(v("a") + v("a", "b") + v("a", 1) + v("a", "b", 2));
        System.out.println(run(() -> { }) + run(() -> 1) + run(() -> { throw new RuntimeException(); }));
        System.out.println(call((String x) -> x.length()) + call((String x) -> Integer.valueOf(x.length())));
        System.out.println(bi((x, y) -> 0) + bi(x -> x));
        System.out.println(m(1) + m("") + m2("") + m2(new Object()) + l(new ArrayList<String>()) + l(new HashSet<Integer>()));
        A a = new B();
        B bb = new B();
        System.out.println(a.who(bb) + bb.who(bb) + bb.who(a) + new K().both());
        StringBuilder sb = new StringBuilder();
        sb.append('a').append(97).append((char) 98).append(1.5f).append(true).append((Object) null).append("z".toCharArray());
        System.out.println(sb);
        List<Integer> list = new ArrayList<>(List.of(5, 6, 7));
        list.remove(1);
        list.remove((Integer) 7);
        System.out.println(list);
        long total = 0;
        total += 1.7;
        int i = 'a' + 1;
        char d = 'a';
        d += 1;
        d++;
        System.out.println(total + " " + i + " " + d + (char) (d + 1) + (d + 1));
        Object o = true ? 1 : "s";
        Object p = true ? 1 : 2.0;
        Object q = true ? (Integer) null : "x";
        Object r = false ? 'a' : 98;
        Object t = true ? 'a' : i;
        System.out.println(o + " " + p + " " + q + " " + r + " " + t);
    }
}
