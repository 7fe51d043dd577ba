import java.io.*;
import java.util.*;

/** Throwable: printing of causes, suppressed and cycles; messages; stack traces that are set; initCause's rules. */
public class ThrowableText {
    static String print(Throwable t) {
        StringWriter w = new StringWriter();
        t.printStackTrace(new PrintWriter(w));
        return w.toString();
    }

    static StackTraceElement at(String method, int line) {
        return new StackTraceElement("Cls", method, "Cls.java", line);
    }

    static <T extends Throwable> T placed(T t, StackTraceElement... trace) {
        t.setStackTrace(trace);
        return t;
    }

    public static void main(String[] args) {
        Exception inner = placed(new IllegalStateException("inner"), at("c", 3), at("b", 2), at("a", 1));
        Exception outer = placed(new RuntimeException("outer", inner), at("d", 4), at("b", 22), at("a", 1));
        outer.addSuppressed(placed(new IOException("sup", placed(new Error("deep"), at("x", 9))), at("s", 7), at("a", 1)));
        System.out.print(print(outer));
        Exception a = placed(new Exception("a"), at("m", 1));
        Exception b = placed(new Exception("b", a), at("n", 2));
        a.initCause(b);
        System.out.print(print(a));
        Exception self = placed(new Exception() {
            @Override
            public String getLocalizedMessage() {
                return "localized";
            }
        });
        System.out.print(print(self));
        System.out.println(new Exception(new IOException("m")).getMessage() + " " + new Exception((Throwable) null).getMessage() + " " + new Exception("x", null) + " " + new Error().getCause());
        for (Runnable r : new Runnable[] {() -> outer.initCause(null), () -> new Exception("q").addSuppressed(null), () -> {
            Exception e = new Exception();
            e.addSuppressed(e);
        }, () -> {
            Exception e = new Exception();
            e.initCause(e);
        }, () -> outer.setStackTrace(new StackTraceElement[1])}) {
            try {
                r.run();
                System.out.println("fine");
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        class Quiet extends Exception {
            Quiet() {
                super("quiet", null, false, false);
            }
        }
        Quiet q = new Quiet();
        q.addSuppressed(new Exception());
        q.setStackTrace(new StackTraceElement[] {at("z", 1)});
        System.out.println(q.getStackTrace().length + " " + q.getSuppressed().length + " " + q.fillInStackTrace().getStackTrace().length);
        System.out.println(new StackTraceElement("C", "m", null, -1) + " " + new StackTraceElement("C", "m", "F.java", -2) + " " + new StackTraceElement("C", "m", "F", 5) + " "
            + new StackTraceElement("ldr", "mod", "1.0", "C", "m", "F.java", 5) + " " + new StackTraceElement("", "mod", null, "C", "m", null, 0) + " " + at("a", 1).equals(at("a", 1)) + " " + at("a", 1).hashCode());
        try {
            deep(0);
        } catch (StackOverflowError e) {
            System.out.println(e.getMessage() + " " + (e.getStackTrace().length <= 1024) + " " + e.getStackTrace()[0].getMethodName());
        }
        Thread t = new Thread(() -> {
            throw new IllegalStateException("in a thread");
        }, "worker");
        t.setUncaughtExceptionHandler((th, e) -> System.out.println(th.getName() + " " + e));
        t.start();
        try {
            t.join();
        } catch (InterruptedException e) {
            System.out.println(e);
        }
        System.out.println(Objects.requireNonNullElse(null, "d") + new AssertionError(5).getMessage() + new AssertionError(inner).getCause().getMessage() + new ExceptionInInitializerError(inner).getException().getMessage());
    }

    static int deep(int n) {
        return deep(n + 1) + 1;
    }
}
