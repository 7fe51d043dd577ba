import java.lang.invoke.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;

/** Spreaders, collectors, varargs, permutations, filters, folds in depth. */
public class SpreadCollect {
    static String all(Object... xs) {
        return java.util.Arrays.toString(xs);
    }

    static int sum(int... xs) {
        int s = 0;
        for (int x : xs)
            s += x;
        return s;
    }

    static String four(int a, long b, String c, double d) {
        return a + "," + b + "," + c + "," + d;
    }

    interface Body {
        Object run() throws Throwable;
    }

    static void show(Body b) {
        try {
            System.out.println(b.run());
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Throwable {
        Lookup l = lookup();
        MethodHandle all = l.findStatic(SpreadCollect.class, "all", methodType(String.class, Object[].class));
        MethodHandle sum = l.findStatic(SpreadCollect.class, "sum", methodType(int.class, int[].class));
        MethodHandle four = l.findStatic(SpreadCollect.class, "four", methodType(String.class, int.class, long.class, String.class, double.class));
        System.out.println(all.isVarargsCollector() + " " + all.asFixedArity().isVarargsCollector());
        show(() -> all.invoke(1, "b", 'c'));
        show(() -> all.invoke());
        show(() -> all.invoke(new Object[] {1, 2}));
        show(() -> sum.invoke(1, 2, 3));
        show(() -> sum.invoke((byte) 1, 'a'));
        show(() -> sum.invoke(1L));
        show(() -> sum.asFixedArity().invoke(1));
        show(() -> four.asSpreader(Object[].class, 4).invoke(new Object[] {1, 2L, "c", 4.0}));
        show(() -> four.asSpreader(Object[].class, 2).invoke(1, 2L, new Object[] {"c", 4.5f}));
        show(() -> four.asSpreader(Object[].class, 4).invoke(new Object[3]));
        show(() -> four.asSpreader(Object[].class, 4).invoke((Object[]) null));
        show(() -> four.asSpreader(Object[].class, 5));
        show(() -> sum.asFixedArity().asCollector(int[].class, 4).invoke(1, 2, 3, 4));
        show(() -> all.asCollector(Object[].class, 2).type());
        show(() -> all.asCollector(String[].class, 2).invoke("a", "b"));
        show(() -> all.withVarargs(true).asType(genericMethodType(3)).invoke(1, 2, 3));
        show(() -> permuteArguments(four, methodType(String.class, String.class, double.class, int.class, long.class), 2, 3, 0, 1).invoke("s", 1.5, 7, 8L));
        show(() -> permuteArguments(sum.asFixedArity().asCollector(int[].class, 3), methodType(int.class, int.class), 0, 0, 0).invoke(5));
        show(() -> permuteArguments(four, four.type(), 0, 1));
        show(() -> dropArguments(four, 1, Object.class, int.class).invoke(1, "dropped", 9, 2L, "c", 3.0));
        show(() -> insertArguments(four, 1, 20L, "ins").invoke(1, 2.0));
        show(() -> insertArguments(four, 0, 1, 2, 3, 4, 5));
        MethodHandle upper = l.findVirtual(String.class, "toUpperCase", methodType(String.class));
        MethodHandle neg = l.findStatic(Math.class, "negateExact", methodType(int.class, int.class));
        show(() -> filterArguments(four, 0, neg, null, upper).invoke(3, 4L, "low", 1.0));
        show(() -> filterArguments(four, 0, upper));
        show(() -> filterReturnValue(four, upper).invoke(1, 2L, "abc", 1e10));
        show(() -> foldArguments(dropArguments(four, 0, int.class).asType(methodType(String.class, int.class, int.class, long.class, String.class, double.class)), neg).invoke(5, 6L, "f", 1.0));
        show(() -> collectArguments(four, 2, all.asCollector(Object[].class, 2)).invoke(1, 2L, "x", "y", 3.0));
        show(() -> collectArguments(upper, 0, all.asFixedArity().asCollector(Object[].class, 0)).invoke());
        show(() -> dropReturn(upper).type());
        show(() -> dropArgumentsToMatch(upper, 0, java.util.List.of(int.class, String.class, long.class), 1).type());
        show(() -> arrayConstructor(int[].class).invoke(3).getClass());
        show(() -> arrayConstructor(int[].class).invoke(-3));
        show(() -> arrayLength(long[].class).invoke(new long[6]));
        show(() -> arrayElementGetter(String[].class).invoke(new String[] {"p", "q"}, 1));
        show(() -> {
            char[] c = new char[2];
            arrayElementSetter(char[].class).invoke(c, 1, 'z');
            return (int) c[1];
        });
        show(() -> identity(long.class).invoke(5));
        show(() -> constant(int.class, 'x').invoke());
        show(() -> zero(double.class).invoke());
        show(() -> explicitCastArguments(neg, methodType(byte.class, double.class)).invoke(300.7));
        show(() -> explicitCastArguments(neg, methodType(Object.class, Object.class)).invoke(null));
        show(() -> explicitCastArguments(neg, methodType(boolean.class, boolean.class)).invoke(true));
        show(() -> spreadInvoker(methodType(String.class, int.class, long.class, String.class, double.class), 1).invoke(four, 1, new Object[] {2L, "s", 3.0}));
        show(() -> exactInvoker(upper.type()).invoke(upper, "inv"));
        show(() -> invoker(methodType(Object.class, Object.class)).invoke(upper, "inv2"));
    }
}
