class EnterDuplicateMethod {
    void m(int a) {
    }

    int m(int b) {
        return b;
    }
}
