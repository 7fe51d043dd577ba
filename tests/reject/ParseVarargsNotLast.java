class ParseVarargsNotLast {
    void m(int... a, int b) {
    }
}
