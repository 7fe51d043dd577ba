import java.io.PrintWriter;
import java.io.StringWriter;

/** Stack traces: causes, suppressed ones, circles, frames in common. */
public class Traces {
    static void a(int n) {
        if (n == 0) {
            throw new IllegalStateException("deep");
        }
        a(n - 1);
    }

    static void b() {
        try {
            a(2);
        } catch (IllegalStateException e) {
            RuntimeException r = new RuntimeException("outer", e);
            r.addSuppressed(new Exception("first"));
            r.addSuppressed(new Error("second", new Throwable("its cause")));
            throw r;
        }
    }

    static class Quiet extends Exception {
        Quiet() {
            super("quiet", null, false, false);
        }
    }

    static String text(Throwable t) {
        StringWriter w = new StringWriter();
        t.printStackTrace(new PrintWriter(w));
        return w.toString();
    }

    public static void main(String[] args) {
        try {
            b();
        } catch (RuntimeException e) {
            System.out.print(text(e));
            StackTraceElement top = e.getCause().getStackTrace()[0];
            System.out.println(top.getClassName() + " " + top.getMethodName() + " " + top.getFileName() + " " + top.getLineNumber() + " "
                + top.isNativeMethod() + " " + top.getModuleName());
        }
        Exception x = new Exception("x");
        Exception y = new Exception("y", x);
        x.initCause(y);
        System.out.print(text(x));
        Quiet q = new Quiet();
        q.addSuppressed(x);
        q.setStackTrace(new StackTraceElement[] {new StackTraceElement("C", "m", "F", 1)});
        System.out.print(text(q) + q.getSuppressed().length + q.getStackTrace().length + "\n");
        x.setStackTrace(new StackTraceElement[] {new StackTraceElement("p.C", "m", "F.java", 12), new StackTraceElement("C", "n", null, -1),
            new StackTraceElement("C", "n", "F.java", -2), new StackTraceElement("app", "mod", "1.0", "D", "o", "F.java", -1),
            new StackTraceElement("ld", "mod", "1.0", "D", "o", "F.java", 3), new StackTraceElement("ld", null, null, "D", "o", "F.java", 3)});
        for (StackTraceElement e : x.getStackTrace()) {
            System.out.println(e);
        }
        System.out.println(new Error().getMessage() + new Error((Throwable) null).getMessage() + new Exception(new Error("e")).getMessage()
            + new AssertionError(5).getMessage() + new AssertionError(new Error("c")).getCause() + new ClassNotFoundException("c", x).getException().equals(x));
        int[] none = null;
        int[][] two = new int[2][1];
        Object o = "s";
        Runnable[] bad = {() -> System.out.println(none[1]), () -> System.out.println(two[1][5]), () -> System.out.println((Integer) o),
            () -> System.out.println(1 / (none == null ? 0 : 1)), () -> System.out.println(new int[-1]), () -> ((Object[]) new String[1])[0] = 1,
            () -> System.out.println(o.toString().substring(3))};
        for (Runnable r : bad) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
