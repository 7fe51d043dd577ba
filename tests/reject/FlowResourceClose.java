class FlowResourceClose {
    void a(AutoCloseable c) {
        try (AutoCloseable d = c) {
        }
    }
}
