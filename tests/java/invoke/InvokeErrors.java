import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;

/** invokeExact and invoke with types that fit and do not; null receivers; exceptions that pass through. */
public class InvokeErrors {
    static String join(String a, int b) {
        return a + b;
    }

    static void boom() throws java.io.IOException {
        throw new java.io.IOException("checked");
    }

    interface Body {
        void run() throws Throwable;
    }

    static void show(Body b) {
        try {
            b.run();
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle join = l.findStatic(InvokeErrors.class, "join", methodType(String.class, String.class, int.class));
        show(() -> System.out.println((String) join.invokeExact("a", 1)));
        show(() -> System.out.println((Object) join.invokeExact("a", 1)));
        show(() -> System.out.println((String) join.invokeExact("a", (short) 1)));
        show(() -> System.out.println((String) join.invokeExact((Object) "a", 1)));
        show(() -> join.invokeExact("a", 1));
        show(() -> System.out.println(join.invoke("a", 1)));
        show(() -> System.out.println(join.invoke((Object) "a", (Object) 1)));
        show(() -> System.out.println(join.invoke("a", 'c')));
        show(() -> System.out.println(join.invoke("a", 1L)));
        show(() -> System.out.println(join.invoke("a", (Object) "x")));
        show(() -> System.out.println(join.invoke("a", (Object) (byte) 5)));
        show(() -> System.out.println(join.invoke((Object) 5, 1)));
        show(() -> System.out.println(join.invoke("a")));
        show(() -> System.out.println((int) join.invoke("a", 1)));
        show(() -> System.out.println(join.invokeWithArguments("a", 2)));
        show(() -> System.out.println(join.invokeWithArguments("a")));
        show(() -> System.out.println(join.invokeWithArguments(java.util.List.of(1, 2))));
        MethodHandle length = l.findVirtual(String.class, "length", methodType(int.class));
        show(() -> System.out.println((int) length.invokeExact("four")));
        show(() -> System.out.println((long) length.invoke("four")));
        show(() -> System.out.println((Object) length.invoke("four")));
        show(() -> System.out.println((byte) length.invoke("four")));
        MethodHandle boom = l.findStatic(InvokeErrors.class, "boom", methodType(void.class));
        show(() -> boom.invokeExact());
        show(() -> System.out.println(boom.invoke()));
        show(() -> join.asType(methodType(int.class, int.class)));
        show(() -> join.asType(methodType(int.class, String.class, int.class)));
        show(() -> System.out.println(join.asType(methodType(Object.class, Object.class, Integer.class))));
        show(() -> System.out.println(join.bindTo("q").type() + " " + join.bindTo("q").invoke(4)));
        show(() -> join.bindTo(5));
        show(() -> length.bindTo("x").bindTo("y"));
        MethodHandle nullHandle = null;
        MethodHandle toLong = l.findStatic(Math.class, "abs", methodType(long.class, long.class));
        show(() -> System.out.println((long) toLong.invoke(-5) + " " + (long) toLong.invoke('a') + " " + (double) toLong.invoke(-7)));
        show(() -> System.out.println((int) toLong.invoke(-5)));
        show(() -> System.out.println((Long) toLong.invoke((Integer) 3)));
        MethodHandle nothing = MethodHandles.empty(methodType(int.class, String.class));
        show(() -> System.out.println((int) nothing.invoke("x")));
        MethodHandle thrower = MethodHandles.throwException(int.class, IllegalStateException.class);
        show(() -> System.out.println((int) thrower.invoke(new IllegalStateException("thrown"))));
    }
}
