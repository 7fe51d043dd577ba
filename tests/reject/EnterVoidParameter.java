class EnterVoidParameter {
    void m(void a) {
    }
}
