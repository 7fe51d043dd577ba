class AttrStaticByInstance {
    static void s() {
    }

    void m(AttrStaticByInstance a) {
        a.s();
    }
}
