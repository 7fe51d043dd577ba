interface EnterInterfaceModifiers {
    protected void a();

    final void b();

    private int c = 1;

    default static void d() {
    }
}
