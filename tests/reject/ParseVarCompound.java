class ParseVarCompound {
    void m() {
        var a = 1, b = 2;
    }
}
