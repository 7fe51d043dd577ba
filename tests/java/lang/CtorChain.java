public class CtorChain {
    static String log = "";
    final int a;
    final String b;
    int c = note("c", 3);

    CtorChain(int a, String b) {
        this.a = note("a", a);
        this.b = b;
    }

    CtorChain(int a) {
        this(a, a > 5 ? "big" : "small");
        log += "one-arg ";
    }

    CtorChain() {
        this(note("arg", 9));
        log += "no-arg ";
    }

    static int note(String s, int v) {
        log += s + " ";
        return v;
    }

    static class Sub extends CtorChain {
        int d = note("d", c + 1);

        Sub() {
            super(note("super-arg", 2));
            log += "sub ";
        }

        Sub(String s) {
            super(s.length(), s.isEmpty() ? "empty" : new StringBuilder(s).reverse().toString());
        }
    }

    public static void main(String[] args) {
        CtorChain x = new CtorChain();
        System.out.println(x.a + x.b + x.c + " " + log);
        log = "";
        Sub s = new Sub();
        System.out.println(s.a + s.b + s.d + " " + log);
        System.out.println(new Sub("abc").b + new Sub("").b);
    }
}
