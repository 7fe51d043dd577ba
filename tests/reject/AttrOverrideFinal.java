class A {
    final void m() {
    }

    static void s() {
    }

    void i() {
    }
}

class AttrOverrideFinal extends A {
    void m() {
    }

    void s() {
    }

    static void i() {
    }
}
