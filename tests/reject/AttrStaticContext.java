class AttrStaticContext {
    int a;

    void m() {
    }

    static void s() {
        a = 1;
        m();
        this.a = 2;
        super.toString();
    }
}
