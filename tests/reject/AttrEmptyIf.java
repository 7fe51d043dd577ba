class AttrEmptyIf {
    void m(boolean b) {
        if (b);
    }
}
