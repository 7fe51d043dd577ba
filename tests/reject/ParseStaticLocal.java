class ParseStaticLocal {
    void m() {
        static int a = 1;
    }
}
