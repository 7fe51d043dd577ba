import java.util.function.*;
import java.util.*;
class LambdaRules {
    interface Two { void a(); void b(); }
    interface None { }
    interface Gen { <T> T g(T t); }
    abstract class Abs { abstract void a(); }
    void f(int p) {
        Object o = () -> {};
        var v = () -> 1;
        Two t = () -> {};
        None n = () -> {};
        Abs a = () -> {};
        Runnable r = () -> 1;
        Runnable r2 = x -> {};
        Supplier<Integer> s = () -> {};
        Supplier<Integer> s2 = () -> "s";
        Supplier<Integer> s3 = () -> { if (p > 0) return 1; };
        Supplier<Integer> s4 = () -> { return; };
        Runnable r3 = () -> { return 1; };
        Function<String, Integer> f1 = (int x) -> 1;
        Function<String, Integer> f2 = (String x, String y) -> 1;
        Function<String, Integer> f3 = p -> 1;
        Function<String, Integer> f4 = x -> { int x = 1; return x; };
        BiFunction<String, String, Integer> f5 = (x, x) -> 1;
        int loc = 0;
        loc++;
        Runnable r4 = () -> System.out.println(loc);
        Runnable r5 = () -> { p++; };
        Comparator<String> c = (x, y) -> x.foo(y);
        Callable<Integer> cc = () -> 1;
        (() -> {}).run();
        ((Runnable) () -> {}).run();
        int i = () -> 1;
        String str = "" + () -> 1;
        new Thread(() -> { throw new Exception(); });
        Runnable self = () -> self.run();
        Predicate<String> pr = x -> { while (true); };
        Predicate<String> pr2 = x -> { while (x.isEmpty()); };
        Object[] arr = { () -> {} };
        boolean b = (() -> 1) == null;
        Function<?, ?> w = x -> x.length();
        if (() -> true) {}
        throw () -> {};
    }
    Runnable g() { return x -> {}; }
}
