import java.lang.reflect.*;

/** Modifiers and toString of members of every kind. */
public class Modifiers {
    public static final int A = 1;
    protected volatile transient long b;
    private String[][] c;
    int d;

    public Modifiers() {
    }

    protected Modifiers(int x, String... y) throws java.io.IOException, IllegalStateException {
    }

    private Modifiers(long l) {
    }

    public static synchronized final void f() {
    }

    protected native int g(int[] a, Object b);

    strictfp double h() {
        return 0;
    }

    private <T extends Comparable<T>> java.util.List<? super T> k(T t, java.util.Map<String, int[]> m) throws Exception {
        return null;
    }

    abstract static class Abs<X> implements Runnable {
        abstract X get();

        void bridge() {
        }
    }

    interface Itf {
        default void m() {
        }

        static void s() {
        }

        private void p() {
        }

        void a();
    }

    enum E {
        ONE, TWO
    }

    @interface Ann {
        int v() default 3;
    }

    record Rec(int x, String y) {
    }

    static void show(Class<?> c) {
        System.out.println(Modifier.toString(c.getModifiers()) + " | " + c + " | " + c.toGenericString());
    }

    public static void main(String[] args) {
        for (Class<?> c : new Class<?>[] {Modifiers.class, Abs.class, Itf.class, E.class, Ann.class, Rec.class, int.class, int[].class, String[][].class, Runnable.class, new Object() {
        }.getClass()})
            show(c);
        Field[] fs = Modifiers.class.getDeclaredFields();
        java.util.Arrays.sort(fs, java.util.Comparator.comparing(Field::getName));
        for (Field f : fs)
            System.out.println(f + " | " + f.toGenericString() + " " + f.isSynthetic());
        Constructor<?>[] cs = Modifiers.class.getDeclaredConstructors();
        java.util.Arrays.sort(cs, java.util.Comparator.comparing(Constructor::toString));
        for (Constructor<?> c : cs)
            System.out.println(c + " | " + c.toGenericString() + " " + c.isVarArgs() + c.getParameterCount());
        for (Class<?> k : new Class<?>[] {Modifiers.class, Abs.class, Itf.class, Ann.class, Rec.class, E.class}) {
            Method[] ms = k.getDeclaredMethods();
            java.util.Arrays.sort(ms, java.util.Comparator.comparing(Method::toString));
            for (Method m : ms)
                if (!m.getName().contains("lambda"))
                    System.out.println(m + " | " + m.toGenericString() + " " + m.isDefault() + m.isBridge() + m.isSynthetic() + " " + m.getDefaultValue());
        }
        System.out.println(Modifier.toString(0xfff) + " " + Modifier.toString(0));
    }
}
