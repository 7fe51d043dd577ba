class ParseElseWithoutIf {
    void m() {
        else {
        }
    }
}
