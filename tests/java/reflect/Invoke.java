import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Calls, fields and arrays through reflection, with conversions and refusals. */
public class Invoke {
    static class A {
        public int i = 1;
        public static long total = 5;
        public String name = "a";
        private final double secret = 2.5;

        public A() {
        }

        public A(int i, String name) {
            if (i < 0) {
                throw new IllegalArgumentException("negative");
            }
            this.i = i;
            this.name = name;
        }

        public String who() {
            return "A" + i;
        }

        public static double mix(byte b, short s, char c, int i, long l, float f, double d, boolean z) {
            return b + s + c + i + l + f + d + (z ? 1 : 0);
        }

        public void fail() throws Exception {
            throw new Exception("thrown");
        }
    }

    static class B extends A {
        @Override
        public String who() {
            return "B" + i;
        }
    }

    interface Call {
        void run() throws Exception;
    }

    static void attempt(Call c) {
        try {
            c.run();
        } catch (InvocationTargetException e) {
            System.out.println("target " + e.getCause() + " " + e.getMessage());
        } catch (Exception e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        Method who = A.class.getMethod("who");
        System.out.println(who.invoke(new A()) + " " + who.invoke(new B()));
        Method mix = A.class.getMethod("mix", byte.class, short.class, char.class, int.class, long.class, float.class,
                                       double.class, boolean.class);
        System.out.println(mix.invoke(null, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true));
        System.out.println(mix.invoke(null, (byte) 1, (byte) 2, 'c', 'd', 5, 6L, 7f, false));
        attempt(() -> mix.invoke(null, 1, (short) 2, 'c', 4, 5L, 6f, 7d, true));
        attempt(() -> mix.invoke(null, 1));
        attempt(() -> who.invoke("not an A"));
        try {
            who.invoke(null);
        } catch (NullPointerException e) {
            System.out.println("null receiver");
        }
        attempt(() -> A.class.getMethod("fail").invoke(new A()));
        attempt(() -> A.class.getMethod("absent"));
        Constructor<A> k = A.class.getConstructor(int.class, String.class);
        System.out.println(k.newInstance((short) 9, "nine").who());
        attempt(() -> k.newInstance(-1, null));
        attempt(() -> Number.class.getDeclaredConstructor().newInstance());

        A a = new A();
        Field i = A.class.getField("i");
        i.set(a, 'x');
        System.out.println(i.get(a) + " " + i.getInt(a) + " " + i.getLong(a) + " " + a.i);
        i.setInt(a, 77);
        System.out.println(a.i);
        attempt(() -> i.set(a, 5L));
        attempt(() -> i.set(a, null));
        attempt(() -> i.set("x", 5));
        attempt(() -> A.class.getField("name").set(a, 5));
        A.class.getField("total").set(null, 8);
        System.out.println(A.total);
        Field secret = A.class.getDeclaredField("secret");
        secret.setAccessible(true);
        System.out.println(secret.get(a));

        Object grid = Array.newInstance(int.class, 2, 3);
        Array.setInt(Array.get(grid, 1), 2, 42);
        System.out.println(Arrays.deepToString((int[][]) grid) + " " + Array.getLength(grid));
        Object strings = Array.newInstance(String.class, 2);
        Array.set(strings, 0, "s");
        System.out.println(Arrays.toString((String[]) strings) + " " + Array.getDouble(new float[] {1.5f}, 0));
        attempt(() -> Array.set(strings, 0, 1));
        attempt(() -> Array.get(strings, 2));
        attempt(() -> Array.setInt(new short[1], 0, 1));
        attempt(() -> Array.newInstance(void.class, 1));
        attempt(() -> Array.newInstance(int.class, -1));
        attempt(() -> Array.getLength("x"));
    }
}
