import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;

public class NestedLambdas {
    int field = 7;
    static int counter;

    interface TriFunction<A, B, C, R> {
        R apply(A a, B b, C c);

        default <V> TriFunction<A, B, C, V> andThen(Function<? super R, ? extends V> after) {
            return (a, b, c) -> after.apply(apply(a, b, c));
        }
    }

    Function<Integer, Function<Integer, Function<Integer, Supplier<Integer>>>> curried() {
        return a -> b -> {
            int ab = a * b;
            return c -> {
                Supplier<Integer> local = () -> ab + c + field;
                return () -> local.get() + a;
            };
        };
    }

    static <T> T call(Callable<T> c) {
        try {
            return c.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Runnable r) {
        r.run();
    }

    static <T> Consumer<T> chain(List<? extends Consumer<? super T>> l) {
        return t -> l.forEach(c -> c.accept(t));
    }

    Runnable[] makers() {
        Runnable[] rs = new Runnable[3];
        for (int i = 0; i < rs.length; i++) {
            int j = i;
            rs[i] = () -> {
                Runnable inner = () -> {
                    field += j;
                    counter += this.field;
                };
                inner.run();
                inner.run();
            };
        }
        return rs;
    }

    public static void main(String[] args) {
        NestedLambdas n = new NestedLambdas();
        System.out.println(n.curried().apply(2).apply(3).apply(4).get());
        TriFunction<Integer, Long, String, String> f = (a, b, c) -> a + b + c;
        System.out.println(f.andThen(String::length).andThen(x -> x * 2).apply(1, 2L, "three"));
        System.out.println(call(() -> call(() -> call(() -> "deep"))));
        try {
            call(() -> {
                throw new java.io.IOException("io");
            });
        } catch (IllegalStateException e) {
            System.out.println(e.getCause());
        }
        StringBuilder sb = new StringBuilder();
        chain(List.<Consumer<Object>>of(sb::append, o -> sb.append('<').append(o).append('>'))).accept("x");
        System.out.println(sb);
        for (Runnable r : n.makers())
            r.run();
        System.out.println(n.field + " " + counter);
        run(() -> run(() -> run(() -> counter++)));
        System.out.println(counter);
        Function<Object, ? extends Function<? super Integer, Integer>> w = o -> x -> x + o.hashCode();
        System.out.println(w.apply(5).apply(6));
        BiFunction<Integer, Integer, Integer> gcd = new BiFunction<>() {
            public Integer apply(Integer a, Integer b) {
                return b == 0 ? a : this.apply(b, a % b);
            }
        };
        System.out.println(gcd.andThen(g -> "gcd " + g).apply(84, 36));
        Supplier<Supplier<Supplier<String>>> sss = () -> () -> () -> "sss";
        System.out.println(sss.get().get().get());
        int[] box = {0};
        IntUnaryOperator add = x -> box[0] += x;
        System.out.println(add.andThen(x -> -x).compose(x -> x * 10).applyAsInt(3) + " " + box[0]);
        Object o = (Runnable & java.io.Serializable) () -> System.out.println("both");
        ((Runnable) o).run();
        System.out.println(o instanceof java.io.Serializable);
        Callable<Integer> c = box.length > 0 ? () -> 1 : () -> 2;
        System.out.println(call(c));
    }
}
