class AttrUnknownMethod {
    void m(String s) {
        n();
        n(1, "a");
        s.foo();
        this.n();
        String.bar(1.5);
    }
}
