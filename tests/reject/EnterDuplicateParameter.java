class EnterDuplicateParameter {
    void m(int a, int a) {
    }
}
