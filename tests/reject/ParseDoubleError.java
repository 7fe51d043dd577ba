class ParseDoubleError {
    void a() {
        int x = ;
        foo(;
    }

    void b() {
        return return;
    }
}
