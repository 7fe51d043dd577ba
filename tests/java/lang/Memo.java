import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

public class Memo {
    static <K, V> Function<K, V> memo(Function<K, V> f) {
        Map<K, V> cache = new HashMap<>();
        return k -> {
            V v = cache.get(k);
            if (v == null) {
                v = f.apply(k);
                cache.put(k, v);
            }
            return v;
        };
    }

    static <T> Supplier<T> lazy(Supplier<? extends T> s) {
        return new Supplier<T>() {
            private T value;
            private boolean done;

            public T get() {
                if (!done) {
                    value = s.get();
                    done = true;
                }
                return value;
            }
        };
    }

    static int calls;
    static Function<Integer, Long> fib;

    static {
        fib = memo(n -> n < 2 ? (long) n : fib.apply(n - 1) + fib.apply(n - 2));
    }

    public static void main(String[] args) {
        System.out.println(fib.apply(60));
        Function<String, Integer> len = memo(s -> {
            calls++;
            return s.length();
        });
        System.out.println(len.apply("abc") + len.apply("abc") + " " + calls);
        Supplier<Object> l = lazy(() -> "made " + ++calls);
        System.out.println(l.get() + " " + l.get());
        IntUnaryOperator twice = x -> x * 2;
        System.out.println(twice.compose(x -> x + 1).andThen(x -> -x).applyAsInt(5));
    }
}
