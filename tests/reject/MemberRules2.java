import java.io.*;
abstract class MemberRules2 {
    void a();
    native void c() {}
    abstract final void d();
    abstract private void e();
    abstract static void f();
    abstract synchronized void g();
    public private int h;
    final volatile int i = 1;
    transient void k() {}
    volatile void l() {}
    synchronized int m;
    native int n;
    abstract int o;
    void MemberRules2() {}
    int p, p;
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
    class Z5 extends Y { int q; Z5() { super(q); } }
    class Z11 implements Runnable { void run() {} }
    class Z12 implements Runnable {}
    int fwd = later + 1; int later = 2; static int sf = sl; static int sl = 1; int self = self + 1;
    static void st() { this.h = 1; h = 2; super.toString(); q(1, ""); }
    class In { static int ok = 1; static void m() {} interface II {} }
}
