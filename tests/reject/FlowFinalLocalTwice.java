class FlowFinalLocalTwice {
    void a() {
        final int x;
        x = 1;
        x = 2;
    }
}
