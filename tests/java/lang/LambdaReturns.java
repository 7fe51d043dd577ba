import java.util.Comparator;
import java.util.List;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.function.*;

public class LambdaReturns {
    interface Op {
        long apply(int a, Integer b);
    }

    interface Gen<T> {
        T make(T seed) throws Exception;

        default Gen<T> twice() {
            return t -> make(make(t));
        }
    }

    static <T> T run(Callable<T> c) {
        try {
            return c.call();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }

    static void consume(Consumer<String> c) {
        c.accept("arg");
    }

    static int calls;

    static int count(String s) {
        return ++calls;
    }

    public static void main(String[] args) throws Exception {
        Op op = (a, b) -> a + b;
        System.out.println(op.apply(1, 2));
        Gen<String> g = s -> s + s;
        System.out.println(g.twice().make("x"));
        System.out.println(run(() -> 5) + run(() -> "s").length());
        consume(s -> count(s));
        consume(LambdaReturns::count);
        consume(s -> { if (s.isEmpty()) return; count(s); });
        System.out.println(calls);
        Supplier<int[]> arr = () -> new int[] {1, 2};
        System.out.println(arr.get()[1]);
        ToDoubleFunction<Integer> td = i -> i;
        System.out.println(td.applyAsDouble(3));
        IntPredicate even = i -> i % 2 == 0;
        System.out.println(even.test(4) + " " + even.and(i -> i > 5).test(4));
        UnaryOperator<String> up = String::toUpperCase;
        System.out.println(up.andThen(s -> s + "!").apply("a"));
        List<String> l = new ArrayList<>(List.of("ccc", "a", "bb"));
        l.sort(Comparator.comparing(String::length).reversed());
        System.out.println(l);
        l.sort((x, y) -> { int d = x.length() - y.length(); return d; });
        System.out.println(l);
        l.removeIf(s -> s.length() == 2);
        l.replaceAll(s -> "<" + s + ">");
        System.out.println(l);
        BooleanSupplier t = () -> { throw new IllegalStateException("thrown"); };
        try {
            t.getAsBoolean();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        Function<Object, Object> same = Function.identity();
        System.out.println(same.apply(1).equals(1));
        IntFunction<IntFunction<Integer>> curry = a -> b -> a * b;
        System.out.println(curry.apply(6).apply(7));
        Supplier<Runnable> none = () -> null;
        System.out.println(none.get());
    }
}
