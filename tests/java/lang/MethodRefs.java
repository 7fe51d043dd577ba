import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

public class MethodRefs {
    final String name;

    MethodRefs(String name) {
        this.name = name;
    }

    MethodRefs(String a, String b) {
        this(a + b);
    }

    static String twice(Object o) {
        return "" + o + o;
    }

    static int sum(int... xs) {
        int s = 0;
        for (int x : xs)
            s += x;
        return s;
    }

    String greet(String who) {
        return name + " greets " + who;
    }

    class Inner {
        final int v;

        Inner(Integer v) {
            this.v = v;
        }

        Inner() {
            this(-1);
        }
    }

    Function<Integer, Inner> inner() {
        return Inner::new;
    }

    static class Base {
        String hi() {
            return "base";
        }
    }

    static class Derived extends Base {
        String hi() {
            return "derived";
        }

        Supplier<String> both() {
            Supplier<String> a = super::hi, b = this::hi;
            return () -> a.get() + b.get();
        }
    }

    interface Maker<T> {
        T[] make(int n);
    }

    interface Three {
        int f(int a, int b, Integer c);
    }

    public static void main(String[] args) {
        Function<Object, String> st = MethodRefs::twice;
        System.out.println(st.apply(12));
        MethodRefs m = new MethodRefs("m");
        Function<String, String> bound = m::greet;
        System.out.println(bound.apply("you"));
        BiFunction<MethodRefs, String, String> unbound = MethodRefs::greet;
        System.out.println(unbound.apply(m, "them"));
        BiFunction<String, String, MethodRefs> ctor = MethodRefs::new;
        System.out.println(ctor.apply("a", "b").name);
        IntFunction<int[]> arr = int[]::new;
        System.out.println(arr.apply(3).length);
        Maker<String> strings = String[]::new;
        System.out.println(strings.make(2).length);
        Three varargs = MethodRefs::sum;
        System.out.println(varargs.f(1, 2, 3));
        System.out.println(m.inner().apply(8).v);
        System.out.println(new Derived().both().get());
        Supplier<List<String>> lists = ArrayList::new;
        System.out.println(lists.get());
        ToIntFunction<String> len = String::length;
        System.out.println(len.applyAsInt("four"));
        Function<String, Integer> parse = Integer::parseInt;
        long wide = parse.apply("41") + 1;
        System.out.println(wide);
        Consumer<Object> print = System.out::println;
        print.accept("printed");
        int[] nums = {1, 2};
        Supplier<Object> clone = nums::clone;
        System.out.println(((int[]) clone.get()).length);
        MethodRefs none = null;
        try {
            Supplier<String> s = none::toString;
            System.out.println("no check");
        } catch (NullPointerException e) {
            System.out.println("checked");
        }
        Runnable drop = m::hashCode;
        drop.run();
        Function<Integer, Long> box = Long::valueOf;
        System.out.println(box.apply(5));
        int outer = 3;
        class Local {
            final int k;

            Local(int k) {
                this.k = k + outer;
            }
        }
        Function<Integer, Local> local = Local::new;
        System.out.println(local.apply(4).k);
    }
}
