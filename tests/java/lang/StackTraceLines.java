/** Stack traces name the same lines as with any other compiler. */
public class StackTraceLines {
    static int zero;
    int field =
        10;

    static int fail(int x) {
        return x
            / zero;
    }

    static Object chain(StringBuilder sb) {
        return sb
            .append("a")
            .append(
                fail(1))
            .toString();
    }

    static void show(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            for (StackTraceElement s : e.getStackTrace())
                if (s.getClassName().startsWith("StackTraceLines"))
                    System.out.print(s.getMethodName() + ":" + s.getLineNumber() + " ");
            System.out.println();
        }
    }

    static void cond(boolean b) {
        int x = b
            ? fail(2)
            : fail(
                3);
    }

    static void loop() {
        for (int i = 0;
             i < fail(
                 1);
             i++) {
        }
    }

    static void thrown() {
        throw
            new IllegalStateException(
                "x");
    }

    static void finals() {
        try {
            fail(4);
        } finally {
            zero = 0;
        }
    }

    static void arrays(int[] a,
                       int i) {
        a[0] = 1;
        int y =
            a
            [i];
        a
            [i]
            = 5;
    }

    static void npe(String s) {
        int n = 5 +
            s
            .length();
    }

    StackTraceLines() {
        fail(9);
    }

    public static void main(String[] args) {
        show(() -> chain(new StringBuilder()));
        show(() -> cond(true));
        show(() -> cond(false));
        show(() -> loop());
        show(() -> thrown());
        show(StackTraceLines::finals);
        show(() -> arrays(new int[1], 3));
        show(() -> npe(null));
        show(() ->
            new StackTraceLines());
        show(() -> {
            Object o = "s";
            Integer i =
                (Integer)
                o;
        });
        show(new Runnable() {
            public void run() {
                while (true) {
                    zero = 0;
                    if (zero == 0 &&
                        fail(1) == 2)
                        break;
                }
            }
        });
    }
}
