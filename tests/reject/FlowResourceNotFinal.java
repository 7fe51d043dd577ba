class FlowResourceNotFinal {
    void a(AutoCloseable c) throws Exception {
        c = null;
        try (c) {
        }
    }
}
