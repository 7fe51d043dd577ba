class AttrCompoundAssign {
    void m(boolean a, String b, Object c) {
        a += 1;
        b -= "x";
        c *= 2;
    }
}
