import java.util.List;
import java.util.stream.Collectors;

/** StackWalker: frames, callers, hidden ones, early ends, declaring classes. */
public class Walkers {
    static final StackWalker PLAIN = StackWalker.getInstance(), CLASSES = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    static String frame(StackWalker.StackFrame f) {
        return f.getClassName() + "." + f.getMethodName().replaceAll("lambda.*", "lambda") + ":" + f.getLineNumber();
    }

    static List<String> here() {
        return PLAIN.walk(s -> s.map(Walkers::frame).collect(Collectors.toList()));
    }

    static Class<?> caller() {
        return CLASSES.getCallerClass();
    }

    interface I {
        default Class<?> viaDefault() {
            return caller();
        }
    }

    static class Inner {
        static Class<?> ask() {
            return caller();
        }

        Class<?> direct() throws Exception {
            return (Class<?>) Walkers.class.getDeclaredMethod("caller").invoke(null);
        }
    }

    static int depth(int n) {
        return n == 0 ? (int) (long) PLAIN.walk(s -> s.count()) : depth(n - 1);
    }

    public static void main(String[] args) throws Exception {
        System.out.println(here());
        System.out.println(Inner.ask() + " " + new I() {
        }.viaDefault() + " " + new Inner().direct());
        Runnable r = () -> System.out.println(here());
        r.run();
        System.out.println(depth(10) - depth(0) + " " + (depth(3000) - depth(0)));
        System.out.println(PLAIN.walk(s -> s.filter(f -> f.getMethodName().equals("main")).findFirst()).map(Walkers::frame).get());
        CLASSES.forEach(f -> System.out.println(f.getDeclaringClass() + " " + f.getMethodType() + " " + f.getDescriptor() + " " + f.isNativeMethod() + " " + f.getFileName()));
        try {
            PLAIN.getCallerClass();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        try {
            PLAIN.walk(s -> s.findFirst().get()).getDeclaringClass();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        Thread t = new Thread(() -> {
            try {
                long runs = CLASSES.walk(s -> s.map(StackWalker.StackFrame::getMethodName).filter(n -> n.equals("run")).count());
                System.out.println(runs);
            } catch (Exception e) {
                System.out.println(e);
            }
        });
        t.start();
        t.join();
        List<String> reflective = (List<String>) Walkers.class.getDeclaredMethod("here").invoke(null);
        System.out.println(reflective);
        
    }
}
