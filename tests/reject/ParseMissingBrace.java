class ParseMissingBrace {
    void m() {
        int a = 1;
