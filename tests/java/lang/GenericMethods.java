import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

public class GenericMethods {
    static <T> T id(T t) {
        return t;
    }

    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
        return a -> g.apply(f.apply(a));
    }

    static <T, C extends Collection<? super T>> C addAll(C to, List<? extends T> from) {
        for (T t : from)
            to.add(t);
        return to;
    }

    static <T> T[] fill(T[] a, T v) {
        for (int i = 0; i < a.length; i++)
            a[i] = v;
        return a;
    }

    static <K extends Comparable<? super K>> K min(K a, K b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    <R> R self(BiFunction<? super GenericMethods, Integer, R> f) {
        return f.apply(this, 4);
    }

    int times(int k) {
        return k * 3;
    }

    public static void main(String[] args) {
        int i = id(5) + id(6);
        long l = id(7);
        System.out.println(i + l);
        System.out.println(compose((String s) -> s.length(), n -> n * 1.5).apply("four"));
        List<Number> nums = addAll(new ArrayList<Number>(), List.of(1, 2));
        addAll(nums, List.of(2.5));
        System.out.println(nums);
        System.out.println(fill(new String[2], "z")[1]);
        System.out.println(min("b", "a") + min(3, 2));
        System.out.println(new GenericMethods().self(GenericMethods::times));
        System.out.println(GenericMethods.<Object>id("explicit"));
        char c = id('c');
        c += id(1);
        System.out.println(c);
        boolean same = id(true) && !id(Boolean.FALSE);
        System.out.println(same);
        String text = id(args.length > 3 ? null : "text");
        System.out.println(text);
    }
}
