class ParseNotAStatement {
    void m(int a) {
        a + 1;
        a;
        5;
        "s";
    }
}
