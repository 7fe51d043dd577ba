class FlowFinalInLoop {
    void a(int n) {
        final int x;
        while (n-- > 0) {
            x = n;
        }
    }
}
