import java.util.*;
class GenericRules<T> {
    static T s;
    T[] arr = new T[1];
    T t = new T();
    Class<T> k = T.class;
    List<int> li;
    List<String>[] la = new List<String>[2];
    boolean is(Object o) { return o instanceof T; }
    boolean is2(Object o) { return o instanceof List<String>; }
    boolean is3(List<Integer> o) { return o instanceof ArrayList<String>; }
    static class E<X> extends Exception {}
    void thrower() { try { } catch (T e) { } }
    Map<String> m1;
    String<Integer> m2;
    <A, A> void d() {}
    void e(List<String> l) {}
    void e(List<Integer> l) {}
    class F implements Comparable<F> { public int compareTo(Object o) { return 0; } public int compareTo(F f) { return 0; } }
    void g() {
        List<Object> lo = new ArrayList<String>();
        List<? super Integer> ls = new ArrayList<Integer>();
        Integer i = ls.get(0);
        List<? extends Number> le = new ArrayList<Integer>();
        le.add(1);
        Collections.<String>emptyList().add(1);
        List<String> raw = new ArrayList<>() {{ add(1); }};
        new ArrayList<?>();
        new HashMap<String, ? extends Number>();
        this.<String, String>d();
        List<T> x = new ArrayList<T>() { void m() { T t = 1; } };
        GenericRules<String>.Inner in = new GenericRules<Integer>().new Inner();
        GenericRules<?> w = new GenericRules<String>();
        w.t = "s";
        T.foo();
        Comparable<String> cs = (Comparable<Integer>) null;
        List<Integer> cast = (List<Integer>) new ArrayList<String>();
    }
    class Inner {}
    enum Z { A; T t; }
    interface I { T get(); }
    record R(T t) {}
}
