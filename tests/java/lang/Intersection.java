import java.io.Serializable;
import java.util.function.Supplier;

public class Intersection {
    interface A {
        default String a() {
            return "a";
        }
    }

    interface B {
        default String b() {
            return "b";
        }
    }

    static class AB implements A, B {
        public String toString() {
            return "AB";
        }
    }

    static <T extends Object & A & B> String both(T t) {
        B viaB = t;
        return t.a() + t.b() + viaB.b() + t;
    }

    static <T extends A & B> T make(Supplier<T> s) {
        T t = s.get();
        System.out.println(t.b() + t.a());
        return t;
    }

    static <N extends Number & Comparable<N>> N max(N x, N y) {
        return x.compareTo(y) > 0 ? x : y;
    }

    public static void main(String[] args) {
        System.out.println(both(new AB()));
        make(AB::new);
        System.out.println(max(3, 8).intValue() + max(2.5, 1.5));
        Runnable r = (Runnable & Serializable & A) () -> System.out.println("lambda");
        r.run();
        System.out.println(((A) r).a() + (r instanceof Serializable));
        var list = java.util.List.of(1, "x", 2.0);
        Comparable<?> first = list.get(0);
        System.out.println(first);
        var v = args.length == 0 ? 1 : "s";
        System.out.println(v);
        Object o = (A & B) new AB();
        System.out.println(o);
        try {
            Object wrong = (Object & A & Comparable<String>) o;
        } catch (ClassCastException e) {
            System.out.println("not comparable");
        }
    }
}
