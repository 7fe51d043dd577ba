import java.util.ArrayList;
import java.util.List;

/** Handlers: order, nesting, finally, rethrow, and what the VM itself throws. */
public class Catching {
    static class A extends Exception {
        A(String m) {
            super(m);
        }
    }

    static class B extends A {
        B(String m) {
            super(m);
        }
    }

    static String flow(int n) {
        StringBuilder s = new StringBuilder();
        try {
            try {
                if (n == 1)
                    throw new B("one");
                if (n == 2)
                    throw new A("two");
                if (n == 3)
                    throw new IllegalStateException("three");
                s.append("none ");
            } catch (B e) {
                s.append("B:").append(e.getMessage()).append(' ');
                throw e;
            } finally {
                s.append("inner ");
            }
        } catch (A e) {
            s.append("A:").append(e.getMessage()).append(' ');
        } catch (RuntimeException e) {
            s.append("R:").append(e.getMessage()).append(' ');
        } finally {
            s.append("outer");
        }
        return s.toString();
    }

    @SuppressWarnings("finally")
    static int override(int n) {
        try {
            if (n == 0)
                throw new RuntimeException("lost");
            return n;
        } finally {
            if (n < 2)
                return -1;
        }
    }

    static int loop() {
        int k = 0;
        for (int i = 0; i < 10; i++) {
            try {
                if (i % 3 == 0)
                    continue;
                if (i == 8)
                    break;
                k += i;
            } finally {
                k += 100;
            }
        }
        return k;
    }

    interface Action {
        Object run() throws Throwable;
    }

    static void show(Action a) {
        try {
            System.out.println(a.run());
        } catch (Throwable t) {
            System.out.println(t);
        }
    }

    static int deep(int n) {
        return deep(n + 1) + 1;
    }

    static int overflows() {
        int n = 0;
        for (int i = 0; i < 5; i++)
            try {
                deep(0);
            } catch (StackOverflowError e) {
                n++;
            }
        return n;
    }

    static synchronized int locked(int n) {
        if (n == 0)
            throw new IllegalArgumentException("locked");
        return locked(n - 1);
    }

    static Object object = "text";
    static int minus = -3;

    public static void main(String[] args) {
        for (int i = 0; i < 4; i++)
            System.out.println(flow(i));
        System.out.println(override(0) + " " + override(1) + " " + override(5) + " " + loop());
        show(() -> new int[2][minus]);
        show(() -> new String[minus]);
        show(() -> new int[3][4][5][2].length);
        show(() -> (Integer) object);
        show(() -> ((Object[]) new String[1])[0] = object.hashCode());
        show(() -> new int[3][3][1].length);
        show(() -> new long[1][7 + minus][0].length);
        show(() -> new byte[2][5][1].length);
        show(() -> "abc".charAt(5));
        show(() -> "abc".substring(2, 1));
        show(() -> new ArrayList<>(List.of(1)).get(1));
        show(() -> Integer.parseInt("x1"));
        show(() -> locked(3));
        show(() -> Thread.holdsLock(Catching.class));
        show(() -> overflows());
        show(() -> {
            Object o = new Object();
            o.notify();
            return null;
        });
        show(() -> {
            int[] a = new int[2];
            return a[2];
        });
        show(() -> {
            Object[] o = new Integer[1];
            o[0] = "s";
            return o;
        });
        Throwable t = new A("outer").initCause(new B("inner"));
        t.addSuppressed(new IllegalStateException("suppressed"));
        System.out.println(t + " " + t.getCause() + " " + t.getSuppressed()[0]);
        StackTraceElement[] trace = new Throwable().getStackTrace();
        System.out.println(trace.length + " " + trace[0]);
    }
}
