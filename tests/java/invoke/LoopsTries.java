import java.lang.invoke.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;

/** guardWithTest, catchException, tryFinally, loops of every shape, switch by table. */
public class LoopsTries {
    static boolean positive(int x) {
        return x > 0;
    }

    static String yes(int x) {
        return "yes" + x;
    }

    static String no(int x) {
        if (x == -9)
            throw new IllegalArgumentException("nine");
        return "no" + x;
    }

    static String handler(IllegalArgumentException e, int x) {
        return "caught " + e.getMessage() + x;
    }

    static String cleanup(Throwable t, String r, int x) {
        return "cleanup(" + (t == null ? null : t.getMessage()) + "," + r + "," + x + ")";
    }

    static int add(int a, int i) {
        return a + i;
    }

    static boolean below(int a, int limit) {
        return a < limit;
    }

    static int step(int a, int limit) {
        return a + 3;
    }

    static String each(String acc, Object x) {
        return acc + x + ";";
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
        MethodType si = methodType(String.class, int.class);
        MethodHandle positive = l.findStatic(LoopsTries.class, "positive", methodType(boolean.class, int.class));
        MethodHandle yes = l.findStatic(LoopsTries.class, "yes", si), no = l.findStatic(LoopsTries.class, "no", si);
        MethodHandle g = guardWithTest(positive, yes, no);
        show(() -> g.invoke(4) + " " + g.invoke(-4));
        show(() -> g.invoke(-9));
        MethodHandle handler = l.findStatic(LoopsTries.class, "handler", methodType(String.class, IllegalArgumentException.class, int.class));
        MethodHandle c = catchException(g, IllegalArgumentException.class, handler);
        show(() -> c.invoke(-9) + " " + c.invoke(1));
        show(() -> catchException(g, IllegalStateException.class, handler));
        MethodHandle cleanup = l.findStatic(LoopsTries.class, "cleanup", methodType(String.class, Throwable.class, String.class, int.class));
        MethodHandle tf = tryFinally(g, cleanup);
        show(() -> tf.invoke(2));
        show(() -> tf.invoke(-9));
        MethodHandle add = l.findStatic(LoopsTries.class, "add", methodType(int.class, int.class, int.class));
        show(() -> countedLoop(constant(int.class, 5), constant(int.class, 0), add).invoke());
        show(() -> countedLoop(constant(int.class, -2), constant(int.class, 3), add).invoke(constant(int.class, 100)));
        show(() -> countedLoop(constant(int.class, 2), constant(int.class, 6), null, dropReturn(add).type().parameterCount() == 2 ? empty(methodType(void.class, int.class)) : null).invoke());
        MethodHandle below = l.findStatic(LoopsTries.class, "below", methodType(boolean.class, int.class, int.class));
        MethodHandle step = l.findStatic(LoopsTries.class, "step", methodType(int.class, int.class, int.class));
        MethodHandle w = whileLoop(dropArguments(constant(int.class, 1), 0, int.class), below, step);
        show(() -> w.type() + " " + w.invoke(20) + " " + w.invoke(0));
        MethodHandle dw = doWhileLoop(dropArguments(constant(int.class, 1), 0, int.class), step, below);
        show(() -> dw.invoke(20) + " " + dw.invoke(0));
        MethodHandle each = l.findStatic(LoopsTries.class, "each", methodType(String.class, String.class, Object.class));
        MethodHandle it = iteratedLoop(null, dropArguments(constant(String.class, ">"), 0, Iterable.class), each);
        show(() -> it.invoke((Iterable<?>) java.util.List.of(1, "two", 3.0)));
        MethodHandle fact = loop(new MethodHandle[] {constant(int.class, 1), l.findStatic(LoopsTries.class, "mul", methodType(int.class, int.class, int.class, int.class)),
                dropArguments(identity(int.class), 0, int.class).type().parameterCount() == 2 ? l.findStatic(LoopsTries.class, "more", methodType(boolean.class, int.class, int.class, int.class)) : null,
                l.findStatic(LoopsTries.class, "result", methodType(int.class, int.class, int.class, int.class))},
            new MethodHandle[] {constant(int.class, 1), l.findStatic(LoopsTries.class, "inc", methodType(int.class, int.class, int.class, int.class))});
        show(() -> fact.type() + " " + fact.invoke(6));
        show(() -> tableSwitch(dropArguments(constant(String.class, "default"), 0, int.class), yes, no).invoke(0));
        show(() -> tableSwitch(dropArguments(constant(String.class, "default"), 0, int.class), yes, no).invoke(1));
        show(() -> tableSwitch(dropArguments(constant(String.class, "default"), 0, int.class), yes, no).invoke(7));
        SwitchPoint sp = new SwitchPoint();
        MethodHandle sw = sp.guardWithTest(constant(int.class, 1), constant(int.class, 2));
        show(() -> sw.invoke() + " " + sp.hasBeenInvalidated());
        SwitchPoint.invalidateAll(new SwitchPoint[] {sp});
        show(() -> sw.invoke() + " " + sp.hasBeenInvalidated());
        MutableCallSite site = new MutableCallSite(methodType(int.class));
        MethodHandle d = site.dynamicInvoker();
        site.setTarget(constant(int.class, 10));
        show(() -> d.invoke());
        site.setTarget(constant(int.class, 11));
        show(() -> d.invoke());
        show(() -> {
            site.setTarget(constant(long.class, 11));
            return 0;
        });
        show(() -> new VolatileCallSite(constant(int.class, 3)).dynamicInvoker().invoke());
        show(() -> new ConstantCallSite(constant(int.class, 4)).getTarget().invoke());
        show(() -> {
            new ConstantCallSite(constant(int.class, 4)).setTarget(null);
            return 0;
        });
    }

    static int mul(int r, int i, int n) {
        return r * i;
    }

    static boolean more(int r, int i, int n) {
        return i < n;
    }

    static int result(int r, int i, int n) {
        return r;
    }

    static int inc(int r, int i, int n) {
        return i + 1;
    }
}
