import java.lang.reflect.*;

/** Method.invoke and Constructor.newInstance: conversions, virtual dispatch, exceptions, access. */
public class MethodInvoke {
    public static long sum(int a, long b, double c, byte d) {
        return a + b + (long) c + d;
    }

    public String who() {
        return "base";
    }

    static class Sub extends MethodInvoke {
        @Override
        public String who() {
            return "sub";
        }

        private Sub() {
        }
    }

    private static String secret(String... xs) {
        return "secret" + (xs == null ? null : xs.length);
    }

    public static void boom() {
        throw new IllegalStateException("boom");
    }

    public static Object nothing() {
        return null;
    }

    interface Greeter {
        default String greet(String n) {
            return "hi " + n;
        }
    }

    abstract static class Abs {
        Abs() {
        }
    }

    enum E {
        X
    }

    class Inner {
        final int v;

        Inner(int v) {
            this.v = v;
        }
    }

    interface Body {
        Object run() throws Exception;
    }

    static void show(Body b) {
        try {
            System.out.println(b.run());
        } catch (Throwable e) {
            System.out.println(e + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    static Method m(String n, Class<?>... t) throws NoSuchMethodException {
        return MethodInvoke.class.getDeclaredMethod(n, t);
    }

    public static void main(String[] args) throws Exception {
        Method sum = m("sum", int.class, long.class, double.class, byte.class);
        show(() -> sum.invoke(null, 1, 2L, 3.5, (byte) 4));
        show(() -> sum.invoke(null, (short) 1, 'a', 3, (byte) 4));
        show(() -> sum.invoke("ignored", (byte) 1, 2, 3f, (byte) 4));
        show(() -> sum.invoke(null, 1L, 2L, 3.5, (byte) 4));
        show(() -> sum.invoke(null, 1, 2L, 3.5, 4));
        show(() -> sum.invoke(null, 1, 2L, 3.5));
        show(() -> sum.invoke(null, null, 2L, 3.5, (byte) 1));
        show(() -> sum.invoke(null, "x", 2L, 3.5, (byte) 1));
        show(() -> sum.invoke(null, (Object[]) null));
        show(() -> m("who").invoke(new MethodInvoke()));
        show(() -> m("who").invoke(new Sub()));
        show(() -> m("who").invoke("x"));
        show(() -> m("secret", String[].class).invoke(null, (Object) new String[] {"a", "b"}));
        show(() -> m("secret", String[].class).invoke(null, new Object[] {null}));
        show(() -> m("secret", String[].class).invoke(null, "a"));
        show(() -> m("boom").invoke(null));
        show(() -> m("nothing").invoke(null));
        show(() -> m("main", String[].class).getReturnType());
        show(() -> Greeter.class.getMethod("greet", String.class).invoke(new Greeter() {
        }, "you"));
        show(() -> Object.class.getMethod("toString").invoke("text"));
        show(() -> Comparable.class.getMethod("compareTo", Object.class).invoke("a", "b"));
        show(() -> Comparable.class.getMethod("compareTo", Object.class).invoke("a", 1));
        show(() -> Sub.class.getDeclaredConstructor().newInstance().who());
        show(() -> Abs.class.getDeclaredConstructor().newInstance());
        show(() -> E.class.getDeclaredConstructors()[0].newInstance("Y", 1));
        show(() -> Runnable.class.getDeclaredConstructor());
        show(() -> ((Inner) Inner.class.getDeclaredConstructor(MethodInvoke.class, int.class).newInstance(new MethodInvoke(), 5)).v);
        show(() -> String.class.getConstructor(char[].class).newInstance((Object) "chars".toCharArray()));
        show(() -> Integer.class.getConstructor(int.class).newInstance("x"));
        show(() -> MethodInvoke.class.newInstance().who());
        show(() -> Abs.class.newInstance());
        show(() -> int[].class.newInstance());
        show(() -> Array.newInstance(int.class, 2, 3).getClass());
        show(() -> Array.newInstance(void.class, 2));
        show(() -> Array.newInstance(int.class, -1));
        show(() -> Array.get(new int[] {5}, 0) + " " + Array.getLength("x"));
        show(() -> {
            Array.set(new int[1], 0, 5L);
            return 0;
        });
        show(() -> Array.getInt(new byte[] {7}, 0) + Array.getLong(new char[] {'a'}, 0));
        show(() -> Array.getByte(new int[1], 0));
        show(() -> Array.get(new int[1], 1));
        show(() -> m("who").equals(Sub.class.getMethod("who")) + " " + m("who").equals(MethodInvoke.class.getMethod("who")));
    }
}
