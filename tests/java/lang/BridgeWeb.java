import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

public class BridgeWeb {
    interface Copy<T extends Copy<T>> { T copy(); }
    interface Named { Object name(); }
    interface Store<K, V> { V get(K k); void put(K k, V v); default V getOr(K k, V d) { V v = get(k); return v == null ? d : v; } }
    static abstract class Animal implements Copy<Animal>, Named, Comparable<Animal> {
        public CharSequence name() { return "animal"; }
        public int compareTo(Animal o) { return name().toString().compareTo(o.name().toString()); }
        public Animal copy() { return this; }
    }
    static class Dog extends Animal {
        @Override public String name() { return "dog"; }
        @Override public Dog copy() { return new Dog(); }
    }
    static class Ints implements Store<String, Integer> {
        final Map<String, Integer> m = new TreeMap<>();
        public Integer get(String k) { return m.get(k); }
        public void put(String k, Integer v) { m.put(k, v); }
    }
    static class Loud extends Ints {
        @Override public void put(String k, Integer v) { super.put(k.toUpperCase(), v); }
        @Override public Integer getOr(String k, Integer d) { Integer v = super.getOr(k, d); return v + 1; }
    }
    static abstract class Proc<T> { abstract void run(T t); void all(List<? extends T> l) { for (T t : l) run(t); } }
    static class Len extends Proc<String> { int n; void run(String s) { n += s.length(); } }
    static class G<T> { T id(T t) { return t; } <U extends T> U sub(U u) { return u; } }
    static class H extends G<Number> { @Override Number id(Number n) { return n.intValue() + 1; } @Override <U extends Number> U sub(U u) { return u; } }
    interface A { default String hi() { return "A"; } }
    interface B extends A { default String hi() { return "B" + A.super.hi(); } }
    interface C extends A { default String hi() { return "C" + A.super.hi(); } }
    static class D implements B, C { public String hi() { return B.super.hi() + C.super.hi(); } }
    static class Arr implements Supplier<int[]>, Cloneable { int[] a = {1}; public int[] get() { return a; } @Override public Arr clone() throws CloneNotSupportedException { return (Arr) super.clone(); } }

    static String bridges(Class<?> k) {
        List<String> l = new ArrayList<>();
        for (Method m : k.getDeclaredMethods())
            l.add((m.isBridge() ? "~" : "") + m.getReturnType().getSimpleName() + " " + m.getName() + m.getParameterCount());
        Collections.sort(l);
        return k.getSimpleName() + l;
    }

    public static void main(String[] args) throws Exception {
        Animal a = new Dog();
        Named n = a;
        Copy<? extends Animal> c = a;
        System.out.println(n.name() + " " + a.name().length() + " " + c.copy().getClass().getSimpleName() + " " + a.compareTo(new Dog()));
        Store<String, Integer> s = new Loud();
        s.put("x", 3);
        System.out.println(s.get("X") + " " + s.getOr("q", 9));
        Len len = new Len();
        len.all(List.of("ab", "cde"));
        Proc<String> p = len;
        p.run("f");
        System.out.println(len.n);
        G<Number> g = new H();
        System.out.println(g.id(1.5) + " " + g.sub(2));
        System.out.println(new D().hi());
        Arr arr = new Arr().clone();
        System.out.println(arr.get().length);
        for (Class<?> k : new Class<?>[] {Animal.class, Dog.class, Ints.class, Loud.class, Len.class, H.class, D.class, Arr.class})
            System.out.println(bridges(k));
        try {
            @SuppressWarnings({"unchecked", "rawtypes"})
            Store<Object, Object> raw = (Store) s;
            raw.put(1, 2);
        } catch (ClassCastException e) {
            System.out.println("cce");
        }
    }
}
