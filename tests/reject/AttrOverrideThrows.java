class A {
    void m() {
    }
}

class AttrOverrideThrows extends A {
    void m() throws Exception {
    }
}
