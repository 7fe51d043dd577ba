class ParseMissingSemicolon {
    void m() {
        int a = 1
        int b = 2;
    }
}
