class AttrYieldOutside {
    void m() {
        yield 1;
    }
}
