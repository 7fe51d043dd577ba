class FlowFinalFieldConstructor {
    final int a;

    FlowFinalFieldConstructor(boolean b) {
        if (b)
            a = 1;
    }
}
