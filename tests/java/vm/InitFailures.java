/** A failing initializer: the first error, the later ones, subclasses, other threads. */
public class InitFailures {
    static class Bad {
        static int x = 1;
        static {
            if (x == 1)
                throw new IllegalStateException("no");
        }
    }

    static class Sub extends Bad {
        static {
            System.out.println("never");
        }
        static int y = 5;
    }

    static class BadError {
        static int z;
        static {
            z = 1 / Integer.parseInt("0");
        }
    }

    static class ThrowsError {
        static final Object O = fail();

        static Object fail() {
            throw new AssertionError("as it is");
        }
    }

    static void show(Runnable r) {
        try {
            r.run();
        } catch (Throwable e) {
            for (Throwable c = e; c != null; c = c.getCause())
                System.out.print(c + (c.getCause() == null ? "" : " <- "));
            System.out.println();
        }
    }

    public static void main(String[] args) throws Exception {
        show(() -> System.out.println(Sub.y));
        show(() -> System.out.println(Sub.y));
        show(() -> System.out.println(Bad.x));
        show(() -> new Bad());
        show(() -> System.out.println(BadError.z));
        Thread other = new Thread(() -> show(() -> System.out.println(BadError.z)), "other");
        other.start();
        other.join();
        show(() -> System.out.println(ThrowsError.O));
        show(() -> System.out.println(ThrowsError.O));
        show(() -> {
            try {
                Class.forName("InitFailures$Bad");
            } catch (ClassNotFoundException e) {
                System.out.println(e);
            }
        });
        System.out.println(Class.forName("InitFailures$Bad", false, InitFailures.class.getClassLoader()));
    }
}
