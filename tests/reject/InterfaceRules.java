interface InterfaceRules {
    private int B = 1;
    protected void c();
    final void d();
    void e() {}
    default void f();
    static void g();
    private void h();
    abstract default void i() {}
    private default void j() {}
    static default void k() {}
    synchronized void l();
    native void m();
    default boolean equals(Object o) { return true; }
    default int hashCode() { return 1; }
    int toString();
    void finalize() throws Exception;
    private abstract void o();
    default static private void p() {}
    interface X { default void q() {} }
    interface Y { default void q() {} }
    interface Z extends X, Y {}
    class W implements X, Y {}
    abstract class V implements X, Y {}
    interface U { void q(); }
    class T implements X, U {}
    interface S { int q(); }
    interface R extends U, S {}
    class Q implements X { void q() {} }
    class P implements X { public void r() { q(); X.super.q(); U.super.q(); X.q(); } }
    interface O { static void s() {} }
    class N implements O { void t() { s(); O.s(); new N().s(); N.s(); } }
}
