import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;

/** Stack traces through reflection and nesting; StackWalker. */
public class Callers {
    static StackTraceElement[] trace() {
        return new Throwable().getStackTrace();
    }

    static class Problem extends RuntimeException {
        Problem(String s, Throwable cause) {
            super(s, cause);
        }
    }

    static void outer() {
        try {
            inner();
        } catch (IllegalStateException e) {
            throw new Problem("outer", e);
        }
    }

    static void inner() {
        throw new IllegalStateException("inner");
    }

    public static void main(String[] args) throws Exception {
        StackTraceElement[] t = trace();
        System.out.println(t.length + " " + t[0] + " " + t[1]);
        try {
            outer();
        } catch (Problem p) {
            System.out.println(p + " " + p.getStackTrace()[0] + " " + p.getCause().getStackTrace()[0]);
            p.printStackTrace(System.out);
        }
        try {
            Object o = "x";
            System.out.println((Integer) o);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object o = new Callers();
            System.out.println((String) o);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object o = new Callers[0];
            System.out.println((Problem) o);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            List.of(1).get(3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[e.getStackTrace().length - 1]);
        }
        RuntimeException suppressing = new RuntimeException("main");
        suppressing.addSuppressed(new Exception("side"));
        suppressing.printStackTrace(System.out);
        try {
            int[] none = null;
            none[0] = 1;
        } catch (NullPointerException e) {
            e.addSuppressed(new Exception("added"));
            System.out.println(e.getSuppressed().length + " " + e.initCause(new Error("why")).getCause());
        }
    }
}
