class ParseThrowWithoutValue {
    void m() {
        throw;
    }
}
