class FlowFinalFieldTwice {
    final int a;

    {
        a = 1;
    }

    FlowFinalFieldTwice() {
        a = 2;
    }
}
