class FlowRethrow {
    void a() throws java.io.IOException {
    }

    void b() {
        try {
            a();
        } catch (Exception e) {
            throw e;
        }
    }
}
