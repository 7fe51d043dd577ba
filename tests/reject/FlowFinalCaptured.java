class FlowFinalCaptured {
    void a() {
        final int x;
        Runnable r = () -> {
            x = 1;
        };
    }
}
