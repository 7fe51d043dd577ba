public class DefaultDiamond {
    interface A { default String m() { return "A"; } }
    interface B extends A { default String m() { return "B" + A.super.m(); } }
    interface C extends A {}
    static class D implements B, C {}
    static class E implements C { public String m() { return "E" + C.super.m(); } }
    interface F { String m(); }
    static abstract class G implements F {}
    static class H extends E implements B {}
    static class I extends G implements A { public String m() { return "I" + A.super.m(); } }

    public static void main(String[] args) {
        System.out.println(new D().m() + " " + new E().m() + " " + new H().m() + " " + new I().m());
        F f = new I();
        A a = (A) f;
        System.out.println(f.m() + a.m());
        F l = () -> "lambda";
        System.out.println(l.m());
    }
}
