class FlowMulticatchAssign {
    void a() {
        try {
            a();
        } catch (IllegalStateException | IllegalArgumentException e) {
            e = null;
        }
    }
}
