class EnterArrayAndVarargs {
    void m(int[] a) {
    }

    void m(int... a) {
    }
}
