class FlowGenericThrows {
    <X extends Exception> void a(X x) throws X {
        throw x;
    }

    void b() {
        a(new RuntimeException());
        a(new Exception());
    }
}
