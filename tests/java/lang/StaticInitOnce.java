public class StaticInitOnce {
    static StringBuilder log = new StringBuilder();

    static class A {
        static {
            log.append("A ");
        }

        static final int CONST = 3;
        static final Integer BOXED = 4;
        static int v = 5;

        static void m() {}
    }

    static class B extends A {
        static {
            log.append("B ");
        }

        static int w = 6;
    }

    static class Bad {
        static int x = 1 / (log.length() - log.length());
    }

    static class Cycle1 {
        static int a = Cycle2.b + 1;
    }

    static class Cycle2 {
        static int b = Cycle1.a + 1;
    }

    public static void main(String[] args) {
        int k = A.CONST;
        log.append("const ");
        B[] none = new B[2];
        log.append("array ");
        k += B.v;
        log.append("parent ");
        k += B.w;
        System.out.println(log.append(k));
        try {
            System.out.println(Bad.x);
        } catch (ExceptionInInitializerError e) {
            System.out.println(e.getCause().getMessage());
        }
        try {
            System.out.println(Bad.x);
        } catch (NoClassDefFoundError e) {
            System.out.println("not again");
        }
        System.out.println(Cycle1.a + " " + Cycle2.b);
    }
}
