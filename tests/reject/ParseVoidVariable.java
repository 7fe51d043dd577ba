class ParseVoidVariable {
    void m() {
        void a;
    }
}
