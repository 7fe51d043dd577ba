import java.io.*;
abstract class MemberRules {
    void a();
    abstract void b() {}
    native void c() {}
    abstract final void d();
    abstract private void e();
    abstract static void f();
    abstract synchronized void g();
    public private int h;
    final volatile int i = 1;
    public public int j;
    transient void k() {}
    volatile void l() {}
    synchronized int m;
    native int n;
    abstract int o;
    void MemberRules() {}
    Foo() {}
    int p, p;
    void q(int x, String x) {}
    int r() { int r; return r; }
    void s() {} int s() { return 1; }
    static class T { void m() {} static void n() {} final void o() {} public void p() {} protected Object q() { return null; } void r() throws IOException {} private void s() {} }
    static class U extends T { static void m() {} void n() {} void o() {} void p() {} protected int q() { return 1; } void r() throws Exception {} private void s() throws Exception {} }
    static class V extends T { @Override void m(int i) {} @Override void s() {} @Override protected String q() { return ""; } @Override private void r() {} }
    final abstract class W {}
    private protected class X {}
    static class Y { Y(int i) {} }
    class Z extends Y {}
    class Z2 extends Y { Z2() {} }
    class Z3 extends Y { Z3() { super(); } }
    class Z4 extends Y { Z4() { int i = 1; super(i); } }
    class Z5 extends Y { int q; Z5() { super(q); } }
    class Z6 extends Y { Z6() { this(1); } Z6(int i) { this(); } }
    class Z7 extends String {}
    class Z8 extends Runnable {}
    class Z9 implements Object {}
    class Z10 implements Runnable, Runnable { public void run() {} }
    class Z11 implements Runnable { void run() {} }
    class Z12 implements Runnable {}
    class Z13 extends MemberRules { }
    Object an = new MemberRules() { };
    int fwd = later + 1; int later = 2; static int sf = sl; static int sl = 1; int self = self + 1;
    static void st() { this.h = 1; h = 2; super.toString(); q(1, ""); }
    class In { static int ok = 1; static void m() {} interface II {} }
    void loc() { static int x = 1; private int y; public class C {} static class D {} interface E { } enum F { A } final int g; abstract class H {} }
}
