class AttrArguments {
    void m(int a, String b) {
    }

    void n() {
        m();
        m(1);
        m("a", 1);
        m(1, "a", 2);
    }
}
