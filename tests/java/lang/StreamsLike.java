import java.util.ArrayList;
import java.util.List;
import java.util.function.*;

public class StreamsLike<T> {
    private final List<T> items;

    StreamsLike(List<T> items) {
        this.items = items;
    }

    @SafeVarargs
    static <T> StreamsLike<T> of(T... ts) {
        return new StreamsLike<>(new ArrayList<>(List.of(ts)));
    }

    <R> StreamsLike<R> map(Function<? super T, ? extends R> f) {
        List<R> out = new ArrayList<>();
        for (T t : items)
            out.add(f.apply(t));
        return new StreamsLike<>(out);
    }

    StreamsLike<T> filter(Predicate<? super T> p) {
        List<T> out = new ArrayList<>();
        items.forEach(t -> {
            if (p.test(t))
                out.add(t);
        });
        return new StreamsLike<>(out);
    }

    <A> A fold(A start, BiFunction<? super A, ? super T, ? extends A> f) {
        A a = start;
        for (T t : items)
            a = f.apply(a, t);
        return a;
    }

    <R> StreamsLike<R> flatMap(Function<? super T, StreamsLike<? extends R>> f) {
        List<R> out = new ArrayList<>();
        for (T t : items)
            out.addAll(f.apply(t).items);
        return new StreamsLike<>(out);
    }

    int sum(ToIntFunction<? super T> f) {
        return fold(0, (a, t) -> a + f.applyAsInt(t));
    }

    public static void main(String[] args) {
        System.out.println(of(1, 2, 3, 4).filter(i -> i % 2 == 0).map(i -> "n" + i).items);
        System.out.println(of("a", "bb", "ccc").sum(String::length));
        System.out.println(of(1, 2).flatMap(i -> of(i, i * 10)).map(Integer::doubleValue).items);
        System.out.println(of("x", "y").fold(new StringBuilder(), StringBuilder::append).reverse());
        System.out.println(of(3, 1, 2).<Integer>fold(null, (m, i) -> m == null || i > m ? i : m));
        String joined = of('a', 'b').map(c -> (char) (c + 1)).fold("", (s, c) -> s + c);
        System.out.println(joined);
    }
}
