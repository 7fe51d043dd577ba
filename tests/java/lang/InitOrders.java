public class InitOrders {
    static StringBuilder log = new StringBuilder();

    static int log(String s, int v) {
        log.append(s).append(' ');
        return v;
    }

    static class A {
        static final int CONST = 5;
        static final Integer BOXED = log("A.boxed", 6);
        static int s = log("A.s", 1);
        int x = log("A.x", 1);
        static {
            log("A.static", 0);
            early = 9;
        }
        static int early = log("A.early", early());
        {
            log("A.block" + x, 0);
        }

        static int early() {
            return A.early + 1;
        }

        A() {
            this(log("A.arg", 2));
            log("A()", 0);
        }

        A(int n) {
            log("A(int)" + y, 0);
            hook();
        }

        int y = 3;

        void hook() {
            log("A.hook", 0);
        }
    }

    static class B extends A {
        static String name = "b" + log("B.name", 1);
        final int f = 7;
        final Integer g = 8;
        int z = log("B.z", 2);
        String str = "init";

        B() {
            super();
            log("B()" + str, 0);
        }

        @Override
        void hook() {
            log("B.hook" + f + g + z + str, 0);
            str = "hooked";
        }
    }

    interface I {
        int V = log("I.V", 1);

        default void m() {}
    }

    interface J {
        int W = log("J.W", 2);
    }

    static class K implements I, J {
        static {
            log("K", 0);
        }
    }

    static class Lazy {
        static final String NAME = "compile-time";
        static final String OTHER = String.valueOf(log("Lazy", 4));
    }

    static class Boom {
        static int v = 1 / Integer.parseInt("0");
    }

    enum E {
        P, Q;

        static final int N = log("E.static", 3);

        E() {
            log("E()" + ordinal(), 0);
        }
    }

    static class Self {
        static Self instance = new Self();
        static int count = 10;
        int seen = count;
    }

    static void flush(String label) {
        System.out.println(label + ": " + log);
        log.setLength(0);
    }

    public static void main(String[] args) {
        log("" + A.CONST + Lazy.NAME, 0);
        flush("const");
        new B();
        flush("first");
        new B();
        flush("second");
        System.out.println(A.early);
        new K();
        flush("interfaces");
        log("" + K.W, 0);
        flush("J");
        log(Lazy.OTHER, 0);
        flush("lazy");
        try {
            log("" + Boom.v, 0);
        } catch (ExceptionInInitializerError e) {
            log(e.getCause().getMessage(), 0);
        }
        try {
            log("" + Boom.v, 0);
        } catch (NoClassDefFoundError e) {
            log("NCDFE", 0);
        }
        flush("boom");
        E e = E.Q;
        flush("enum" + E.N);
        System.out.println(Self.instance.seen + " " + new Self().seen);
        Object[] none = new B[2];
        B b = null;
        Class<?> k = E[].class;
        flush("none");
    }
}
