class FlowFinalParameter {
    void a(final int p) {
        p = 1;
    }
}
