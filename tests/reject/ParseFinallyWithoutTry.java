class ParseFinallyWithoutTry {
    void m() {
        finally {
        }
    }
}
