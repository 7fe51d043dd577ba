import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.*;
import java.util.*;

/** The combinators of MethodHandles. */
public class Combinators {
    static final MethodHandles.Lookup L = MethodHandles.lookup();

    static MethodHandle find(String name, Class<?> r, Class<?>... p) throws Exception {
        return L.findStatic(Combinators.class, name, methodType(r, p));
    }

    static String cat(String a, int b, long c) {
        return a + ":" + b + ":" + c;
    }

    static int twice(int x) {
        return 2 * x;
    }

    static boolean even(int x) {
        return x % 2 == 0;
    }

    static int fail(int x) {
        throw new IllegalStateException("fail " + x);
    }

    static int handle(IllegalStateException e, int x) {
        System.out.println("handled " + e.getMessage());
        return -x;
    }

    static int cleanup(Throwable t, int result, int x) {
        System.out.println("cleanup " + t + " " + result + " " + x);
        return result + 1;
    }

    static int sum(int[] a) {
        int s = 0;
        for (int x : a)
            s += x;
        return s;
    }

    static int step(int acc, int i) {
        return acc + i * i;
    }

    static boolean below(int acc, int limit) {
        return acc < limit;
    }

    static int plus3(int acc) {
        return acc + 3;
    }

    static int plus3(int acc, int limit) {
        return acc + 3;
    }

    static String pairUp(String acc, String s) {
        return acc + "<" + s + ">";
    }

    public static void main(String[] args) throws Throwable {
        MethodHandle cat = find("cat", String.class, String.class, int.class, long.class);
        MethodHandle twice = find("twice", int.class, int.class);
        System.out.println((String) MethodHandles.insertArguments(cat, 1, 7).invokeExact("a", 8L));
        System.out.println((String) cat.bindTo("bound").invokeExact(1, 2L));
        System.out.println(MethodHandles.dropArguments(twice, 0, String.class, double.class).invoke("x", 1.5, 21));
        System.out.println(MethodHandles.permuteArguments(cat, methodType(String.class, long.class, String.class, int.class), 1, 2, 0)
                .invoke(5L, "p", 6));
        System.out.println(MethodHandles.filterArguments(cat, 1, twice).invoke("f", 4, 5L));
        System.out.println(MethodHandles.filterReturnValue(twice, twice).invoke(10));
        MethodHandle sum2 = L.findStatic(Math.class, "addExact", methodType(int.class, int.class, int.class));
        System.out.println(MethodHandles.collectArguments(twice, 0, sum2).invoke(3, 4));
        System.out.println(MethodHandles.foldArguments(sum2, twice).invoke(5));
        MethodHandle guard = MethodHandles.guardWithTest(find("even", boolean.class, int.class), twice,
                MethodHandles.identity(int.class));
        System.out.println(guard.invoke(4) + " " + guard.invoke(5));
        MethodHandle fail = find("fail", int.class, int.class);
        System.out.println(MethodHandles.catchException(fail, IllegalStateException.class,
                find("handle", int.class, IllegalStateException.class, int.class)).invoke(9));
        MethodHandle cleanup = find("cleanup", int.class, Throwable.class, int.class, int.class);
        System.out.println(MethodHandles.tryFinally(twice, cleanup).invoke(8));
        try {
            MethodHandles.tryFinally(fail, cleanup).invoke(8);
        } catch (IllegalStateException e) {
            System.out.println("thrown on: " + e.getMessage());
        }
        MethodHandle sum = find("sum", int.class, int[].class);
        System.out.println(sum.asCollector(int[].class, 3).invoke(1, 2, 3));
        System.out.println(cat.asSpreader(Object[].class, 3).invoke(new Object[] {"s", 1, 2L}));
        System.out.println(sum2.asSpreader(int[].class, 2).invoke(new int[] {30, 12}));
        System.out.println((int) sum.asVarargsCollector(int[].class).invoke(4, 5, 6, 7));
        System.out.println(MethodHandles.constant(String.class, "k").invoke());
        System.out.println(MethodHandles.zero(long.class).invoke() + " " + MethodHandles.empty(methodType(String.class, int.class)).invoke(1));
        System.out.println(MethodHandles.explicitCastArguments(twice, methodType(byte.class, double.class)).invoke(100.9));
        System.out.println((int) MethodHandles.exactInvoker(twice.type()).invoke(twice, 11));
        System.out.println((Object) MethodHandles.invoker(methodType(Object.class, Object.class)).invoke(twice, (Object) 12));
        System.out.println(MethodHandles.arrayElementGetter(int[].class).invoke(new int[] {1, 2, 3}, 1));
        String[] array = new String[2];
        MethodHandles.arrayElementSetter(String[].class).invoke(array, 1, "set");
        System.out.println(Arrays.toString(array) + MethodHandles.arrayLength(String[].class).invoke(array));
        System.out.println(((int[]) MethodHandles.arrayConstructor(int[].class).invoke(4)).length);
        MethodHandle step = find("step", int.class, int.class, int.class);
        System.out.println(MethodHandles.countedLoop(MethodHandles.constant(int.class, 5), MethodHandles.constant(int.class, 100), step).invoke());
        System.out.println(MethodHandles.whileLoop(MethodHandles.dropArguments(MethodHandles.constant(int.class, 1), 0, int.class),
                find("below", boolean.class, int.class, int.class), find("plus3", int.class, int.class, int.class)).invoke(20));
        MethodHandle pair = find("pairUp", String.class, String.class, String.class);
        System.out.println(MethodHandles.iteratedLoop(null, MethodHandles.constant(String.class, ""), pair).invoke(List.of("a", "b")));
        MethodHandle[] counter = {MethodHandles.constant(int.class, 0), find("plus3", int.class, int.class),
            MethodHandles.insertArguments(find("below", boolean.class, int.class, int.class), 1, 10), MethodHandles.identity(int.class)};
        System.out.println(MethodHandles.loop(counter).invoke());
        try {
            MethodHandles.throwException(int.class, Exception.class).invoke(new Exception("thrown"));
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        SwitchPoint p = new SwitchPoint();
        MethodHandle sp = p.guardWithTest(twice, MethodHandles.identity(int.class));
        System.out.print(sp.invoke(3) + " ");
        SwitchPoint.invalidateAll(new SwitchPoint[] {p});
        System.out.println(sp.invoke(3));
        MutableCallSite site = new MutableCallSite(twice);
        MethodHandle invoker = site.dynamicInvoker();
        System.out.print(invoker.invoke(5) + " ");
        site.setTarget(MethodHandles.identity(int.class));
        System.out.println(invoker.invoke(5));
        Runnable r = MethodHandleProxies.asInterfaceInstance(Runnable.class,
                MethodHandles.insertArguments(find("say", void.class, String.class), 0, "proxied"));
        r.run();
    }

    static void say(String s) {
        System.out.println(s);
    }
}
