abstract class EnterMethodModifiers {
    transient void a() {
    }

    abstract final void b();

    private abstract void c();

    abstract static void d();

    public protected void e() {
    }
}
