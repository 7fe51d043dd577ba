class AttrUnknownVariable {
    int a = b;

    void m() {
        c = 1;
        d.e = 2;
        System.out.printn(1);
    }
}
