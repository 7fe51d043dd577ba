class FlowFinalFieldNotSet {
    final int a;
}
