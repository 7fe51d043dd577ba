class FlowFinalFieldEarlyReturn {
    final int a;

    FlowFinalFieldEarlyReturn(boolean b) {
        if (b)
            return;
        a = 1;
    }
}
