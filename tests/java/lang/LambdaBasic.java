import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class LambdaBasic {
    int field = 5;
    static int sfield = 6;
    final Supplier<Integer> init = () -> field * 2;
    static final Supplier<String> SINIT = () -> "static" + sfield;

    static int apply(IntBinaryOperator op, int a, int b) {
        return op.applyAsInt(a, b);
    }

    Supplier<Integer> counter() {
        return () -> ++field;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(apply((a, b) -> a + b, 1, 2));
        System.out.println(apply((int a, int b) -> {
            int r = 1;
            for (int i = 0; i < b; i++)
                r *= a;
            return r;
        }, 2, 10));
        int captured = 100;
        String text = "t";
        long wide = 7L;
        double d = 0.5;
        Function<Integer, String> f = x -> text + (x + captured) + wide + d;
        System.out.println(f.apply(1));
        Runnable r = () -> {};
        r.run();
        Runnable r2 = () -> System.out.println("run " + captured);
        r2.run();
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b + captured;
        System.out.println(add.apply(1).apply(2));
        Supplier<Supplier<String>> nested = () -> () -> text + sfield;
        System.out.println(nested.get().get());
        LambdaBasic o = new LambdaBasic();
        Supplier<Integer> c = o.counter();
        System.out.println(c.get() + c.get() + " " + o.init.get() + SINIT.get());
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().or(s -> s == null).test(""));
        List<Supplier<Integer>> list = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int j = i;
            list.add(() -> j * j);
        }
        for (Supplier<Integer> s : list)
            System.out.print(s.get() + " ");
        System.out.println();
        BiFunction<Integer, Long, Double> mixed = (x, y) -> x + y + 0.5;
        System.out.println(mixed.apply(1, 2L));
        Object obj = (Runnable & java.io.Serializable) () -> System.out.println("both");
        ((Runnable) obj).run();
        System.out.println(obj instanceof java.io.Serializable);
        java.util.concurrent.Callable<Integer> call = () -> { throw new Exception("thrown"); };
        try {
            call.call();
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        Supplier<Runnable> cond = () -> captured > 5 ? () -> System.out.println("big") : () -> System.out.println("small");
        cond.get().run();
    }
}
