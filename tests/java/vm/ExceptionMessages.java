import java.util.function.Supplier;

/** What the VM says in the exceptions it throws itself. */
public class ExceptionMessages {
    static void show(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    interface I {
    }

    static class A implements I {
    }

    static int zero;
    static Object o = "s", arr = new int[3], app = new A();

    @SuppressWarnings("unchecked")
    static <T> T cast(Object x) {
        return (T) x;
    }

    public static void main(String[] args) {
        show(() -> 1 / zero);
        show(() -> 1L % zero);
        show(() -> new int[2][zero - 1]);
        show(() -> new String[-5]);
        show(() -> new int[3][-2][]);
        show(() -> new int[2][3].length);

        show(() -> new int[2][zero + 2][5].length);
        show(() -> ((int[]) arr)[3]);
        show(() -> ((int[]) arr)[-1]);
        show(() -> ((int[]) arr)[Integer.MIN_VALUE]);
        show(() -> (Integer) o);
        show(() -> (A) o);
        show(() -> (String) app);
        show(() -> (I) o);
        show(() -> (A[]) app);
        show(() -> (long[]) arr);
        show(() -> (Object[]) arr);
        show(() -> (A[][]) (Object) new String[1][1]);
        show(() -> (Runnable) app);
        show(() -> {
            Object[] x = new String[1];
            x[0] = 1;
            return x;
        });
        show(() -> {
            Object[] x = new A[1][];
            x[0] = new int[0];
            return x;
        });
        show(() -> {
            Object[][] x = new Integer[1][1];
            x[0] = new String[1];
            return x;
        });
        show(() -> {
            Integer i = ExceptionMessages.<Integer>cast("x");
            return i;
        });
        show(() -> {
            char c = "abc".charAt(3);
            return c;
        });
        show(() -> "abc".substring(2, 1));
        show(() -> {
            System.arraycopy(new int[2], 0, new int[2], 1, 2);
            return 0;
        });
        show(() -> {
            System.arraycopy(new int[2], -1, new int[2], 0, 1);
            return 0;
        });
        show(() -> {
            System.arraycopy(new int[2], 0, new long[2], 0, 1);
            return 0;
        });
        show(() -> {
            System.arraycopy("x", 0, new long[2], 0, 1);
            return 0;
        });
        show(() -> {
            System.arraycopy(new Object[] {"a", 1}, 0, new String[2], 0, 2);
            return 0;
        });
        show(() -> {
            System.arraycopy(new int[1], 0, null, 0, 1);
            return 0;
        });
        show(() -> {
            System.arraycopy(new int[1], 0, new int[1], 0, -1);
            return 0;
        });
        show(() -> {
            new Object().notify();
            return 0;
        });
        show(() -> {
            try {
                new Object().wait(10);
            } catch (InterruptedException e) {
                return e;
            }
            return 0;
        });
        show(() -> Enum.valueOf(Thread.State.class, "NOPE"));
        show(() -> {
            try {
                return new A().getClass().getDeclaredMethod("none", int.class, String[].class);
            } catch (NoSuchMethodException e) {
                return e;
            }
        });
        show(() -> {
            try {
                return A.class.getField("none");
            } catch (NoSuchFieldException e) {
                return e;
            }
        });
        show(() -> {
            try {
                return A.class.getDeclaredConstructor(int.class);
            } catch (NoSuchMethodException e) {
                return e;
            }
        });
    }
}
