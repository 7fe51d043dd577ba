class ParseDeclarationAsBody {
    void m(boolean b) {
        if (b)
            int x = 1;
        while (b)
            class C {
            }
    }
}
