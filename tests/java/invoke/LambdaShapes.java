import java.io.Serializable;
import java.util.*;
import java.util.function.*;

/** Conversions between a lambda's interface and its implementation. */
public class LambdaShapes {
    interface ToLong {
        long get(int x);
    }

    interface Boxer {
        Object box(int x);
    }

    interface Unboxer {
        int unbox(Integer x);
    }

    interface Sink {
        void take(String s);
    }

    interface Five<A, B, C, D, E> {
        String all(A a, B b, C c, D d, E e);
    }

    interface Parent<T> {
        T make(T t);
    }

    interface Child extends Parent<String> {
        String make(String s);
    }

    int base = 10;

    int plus(int x) {
        return base + x;
    }

    static int narrow(int x) {
        return x + 1;
    }

    static String five(byte a, long b, float c, double d, Object e) {
        return a + " " + b + " " + c + " " + d + " " + e;
    }

    static <T> Supplier<T> keep(T t) {
        return () -> t;
    }

    public static void main(String[] args) {
        ToLong toLong = LambdaShapes::narrow;
        Boxer boxer = LambdaShapes::narrow;
        Unboxer unboxer = LambdaShapes::narrow;
        List<String> seen = new ArrayList<>();
        Sink sink = seen::add;
        sink.take("dropped result");
        System.out.println(toLong.get(1) + " " + boxer.box(2) + " " + unboxer.unbox(3) + " " + seen);
        Five<Byte, Integer, Float, Float, String> five = LambdaShapes::five;
        System.out.println(five.all((byte) 1, 2, 3f, 4f, "5"));
        LambdaShapes o = new LambdaShapes();
        IntUnaryOperator bound = o::plus;
        ToIntBiFunction<LambdaShapes, Integer> unbound = LambdaShapes::plus;
        o.base = 20;
        System.out.println(bound.applyAsInt(1) + " " + unbound.applyAsInt(o, 2));
        Function<Integer, int[]> maker = int[]::new;
        System.out.println(maker.apply(3).length);
        Supplier<List<String>> lists = ArrayList::new;
        System.out.println(lists.get());
        byte b = 1;
        short s = 2;
        char c = 'c';
        long l = 4;
        float f = 5;
        double d = 6;
        boolean z = true;
        Supplier<String> many = () -> "" + b + s + c + l + f + d + z + o.base;
        System.out.println(many.get());
        Runnable marked = (Runnable & Serializable) () -> System.out.println("serializable");
        marked.run();
        System.out.println(marked instanceof Serializable);
        Child child = x -> x + "!";
        Parent<String> parent = child;
        System.out.println(parent.make("bridge"));
        System.out.println(keep("kept").get() + keep(5).get());
        Supplier<Supplier<String>> nested = () -> () -> "nested" + l;
        System.out.println(nested.get().get());
        Runnable r1 = null;
        for (int i = 0; i < 2; i++) {
            Runnable r = () -> {
            };
            System.out.println(r1 == null ? "first" : "same " + (r1 == r));
            r1 = r;
        }
        System.out.println(r1.getClass().isSynthetic() + " " + r1.getClass().isHidden() + " " + r1.getClass().getSimpleName().startsWith("LambdaShapes$$Lambda"));
        Comparator<String> byLength = Comparator.comparing(String::length);
        List<String> words = new ArrayList<>(List.of("three", "a", "to"));
        words.sort(byLength.reversed());
        System.out.println(words);
        try {
            Function<Object, Integer> bad = (Function) (Function<String, Integer>) String::length;
            bad.apply(5);
        } catch (ClassCastException e) {
            System.out.println("cast");
        }
        try {
            String none = null;
            Supplier<Integer> len = none::length;
        } catch (NullPointerException e) {
            System.out.println("null receiver");
        }
    }
}
