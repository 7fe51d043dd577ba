class ParseIfNoParens {
    void m(int x) {
        if x > 3
            return;
    }
}
