class A {
    @Deprecated
    void m() {
    }

    @Deprecated(forRemoval = true)
    int f;
}

class AttrDeprecated {
    void n(A a) {
        a.m();
        a.f = 1;
        new Integer(1);
    }
}
