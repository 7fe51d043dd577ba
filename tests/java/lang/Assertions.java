public class Assertions {
    static int evaluated;

    static boolean check(boolean b) {
        evaluated++;
        return b;
    }

    interface I {
        default void run(int x) {
            assert x > 0 : "in interface";
        }
    }

    class Inner {
        void t(Object o) {
            assert o != null;
        }
    }

    static String fails(Runnable r) {
        try {
            r.run();
            return "passed";
        } catch (AssertionError e) {
            return "failed: " + e.getMessage();
        }
    }

    public static void main(String[] args) {
        boolean on = false;
        assert on = true;
        if (!on) {
            System.out.println("off " + evaluated);
            return;
        }
        System.out.println(fails(() -> { assert check(true); }));
        System.out.println(fails(() -> { assert check(false) : "text " + evaluated; }));
        System.out.println(fails(() -> { assert false : 42; }));
        System.out.println(fails(() -> { assert false : 'c'; }));
        System.out.println(fails(() -> { assert false : 1.5; }));
        System.out.println(fails(() -> { assert false : true; }));
        System.out.println(fails(() -> { assert false; }));
        System.out.println(fails(() -> new Assertions().new Inner().t(null)));
        System.out.println(fails(() -> new I() {}.run(-1)));
    }
}
