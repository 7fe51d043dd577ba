class ParseVarArrays {
    void m() {
        var[] a = {1};
        var b[] = {1};
    }
}
