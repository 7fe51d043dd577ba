/** Stack traces: lines, constructors, initializers, lambdas, bridges, causes in common. */
public class TraceLines {
    static class Base<T> {
        T value(T t) {
            throw new IllegalArgumentException("base");
        }
    }

    static class Derived extends Base<String> {
        final int x = init(
            3);

        Derived() {
            super();
        }

        static int init(int n) {
            if (n == 3 && fail)
                throw new IllegalStateException("init");
            return n;
        }

        @Override
        String value(String s) {
            return super.value(s);
        }
    }

    static boolean fail;

    static class Starts {
        static int v = 5 /
            Integer.parseInt("0");
    }

    static void print(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            System.out.println(t);
            for (StackTraceElement s : t.getStackTrace())
                if (s.getClassName().startsWith("TraceLines"))
                    System.out.println("  " + s.getClassName() + "." + s.getMethodName().replaceAll("\\$.*", "\\$") + ":" + s.getLineNumber());
        }
    }

    static void run(Runnable r) {
        try {
            r.run();
        } catch (Throwable e) {
            print(e);
        }
    }

    static int many(int a, int b,
                    int c) {
        return a
            + b
            / c;
    }

    public static void main(String[] args) {
        run(() -> ((Base<String>) new Derived()).value("x"));
        fail = true;
        run(Derived::new);
        run(() -> System.out.println(Starts.v));
        run(() -> many(1,
            2,
            0));
        run(() -> {
            try {
                many(1, 2, 0);
            } catch (ArithmeticException e) {
                throw new RuntimeException("outer",
                    e);
            }
        });
        run(() -> {
            Runnable r = () -> {
                Object o = null;
                o.hashCode();
            };
            r.run();
        });
        Exception e = new Exception("set");
        e.setStackTrace(new StackTraceElement[] {new StackTraceElement("TraceLinesX", "m", "F.java", 12)});
        print(e);
        StackTraceElement s = new StackTraceElement("loader", "mod", "1", "C", "m", "F.java", -2);
        System.out.println(s + " " + s.isNativeMethod() + " " + new StackTraceElement("C", "m", null, 3) + " " + new StackTraceElement("C", "m", "F", -1));
    }
}
