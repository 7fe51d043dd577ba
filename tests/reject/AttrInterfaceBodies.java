interface AttrInterfaceBodies {
    void a() {
    }

    default void b();

    static void c();
}

abstract class A {
    abstract void m() {
    }

    native void n() {
    }

    void o();
}
