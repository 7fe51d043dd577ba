import java.util.*;
import java.util.function.*;

public class MethodRefZoo {
    static class Base {
        String hi(String s) { return "base " + s; }
        protected static int st(int a, int b) { return a - b; }
    }
    static class Derived extends Base {
        @Override String hi(String s) { return "derived " + s; }
        Function<String, String> sup() { return super::hi; }
        Function<String, String> own() { return this::hi; }
        class In { Function<String, String> outerSup() { return Derived.super::hi; } Function<String, String> outer() { return Derived.this::hi; } }
    }
    interface Gen { <T extends Comparable<T>> T max(List<T> l); }
    interface Thrower<X extends Exception> { void run() throws X; }
    static <T extends Comparable<T>> T biggest(List<T> l) { return Collections.max(l); }
    static <X extends Exception> void run(Thrower<X> t) throws X { t.run(); }
    static void noisy() throws java.io.IOException { throw new java.io.IOException("noisy"); }
    static int many(Object... os) { return os.length; }
    static String join(String a, Object... os) { return a + os.length; }
    static class Box<T> { final T t; Box(T t) { this.t = t; } <U> Box(U u, Function<U, T> f) { t = f.apply(u); } T get() { return t; } static <A> Box<A> of(A a) { return new Box<>(a); } }
    class Inner { final int v; Inner(int v) { this.v = v + field; } }
    int field = 100;
    static int count;
    static MethodRefZoo self() { count++; return new MethodRefZoo(); }
    int plus(int x) { return field + x; }
    static Integer boxed(int x) { return x; }
    static long widen(long x) { return x * 2; }

    public static void main(String[] args) throws Exception {
        Derived d = new Derived();
        System.out.println(d.sup().apply("a") + ", " + d.own().apply("b") + ", " + d.new In().outerSup().apply("c") + ", " + d.new In().outer().apply("d"));
        Gen g = MethodRefZoo::biggest;
        System.out.println(g.max(List.of(3, 9, 4)) + g.max(List.of("p", "q")));
        try {
            run(MethodRefZoo::noisy);
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage());
        }
        IntBinaryOperator op = Derived::st;
        System.out.println(op.applyAsInt(5, 7));
        Function<Object, Integer> f1 = MethodRefZoo::many;
        BiFunction<Integer, String, Integer> f2 = MethodRefZoo::many;
        Supplier<Integer> f0 = MethodRefZoo::many;
        BiFunction<String, Integer, String> f3 = MethodRefZoo::join;
        System.out.println(f1.apply("x") + f2.apply(1, "y") + f0.get() + f3.apply("z", 3));
        Function<String, Box<String>> b1 = Box::new;
        BiFunction<Integer, Function<Integer, String>, Box<String>> b2 = Box<String>::new;
        Function<Integer, Box<Integer>> b3 = Box::of;
        System.out.println(b1.apply("box").get() + b2.apply(5, Integer::toBinaryString).get() + b3.apply(6).t);
        IntFunction<int[][]> arr = int[][]::new;
        Function<Integer, List<String>[]> garr = List[]::new;
        System.out.println(arr.apply(3).length + garr.apply(2).length);
        IntFunction<Inner> in = new MethodRefZoo().inner();
        System.out.println(in.apply(5).v);
        IntUnaryOperator u = self()::plus;
        System.out.println(u.applyAsInt(1) + u.applyAsInt(2) + " " + count);
        IntFunction<Object> box = MethodRefZoo::boxed;
        ToLongFunction<Integer> w = MethodRefZoo::widen;
        IntToDoubleFunction id = MethodRefZoo::widen;
        Consumer<Integer> drop = MethodRefZoo::boxed;
        drop.accept(1);
        System.out.println(box.apply(3) + "" + w.applyAsLong(4) + id.applyAsDouble(5));
        BiPredicate<String, String> eq = String::equals;
        Function<String, Integer> len = String::length;
        Comparator<String> ci = String::compareToIgnoreCase;
        Predicate<Object> nn = Objects::nonNull;
        ToIntFunction<int[]> al = a -> a.length;
        UnaryOperator<int[]> cl = int[]::clone;
        System.out.println(eq.test("a", "a") + "" + len.apply("four") + ci.compare("A", "a") + nn.test(null) + cl.apply(new int[] {7})[0] + al.applyAsInt(new int[2]));
        Callback<? super Integer> cb = System.out::println;
        cb.call(8);
        try {
            String nul = null;
            Supplier<Integer> bad = nul::length;
            System.out.println("no");
        } catch (NullPointerException e) {
            System.out.println("npe");
        }
        Supplier<Supplier<String>> nested = () -> "abc"::toUpperCase;
        System.out.println(nested.get().get());
        Function<List<? extends Number>, Iterator<? extends Number>> it = List::iterator;
        System.out.println(it.apply(List.of(1, 2)).next());
        Runnable r = ArrayList<String>::new;
        r.run();
        Function<Integer, Function<Integer, Integer>> add = a -> b -> Math.addExact(a, b);
        System.out.println(Optional.of(4).map(add.apply(3)::apply).map(Integer::doubleValue).get());
    }

    interface Callback<T extends Number> { void call(T t); }

    IntFunction<Inner> inner() { return Inner::new; }
}
