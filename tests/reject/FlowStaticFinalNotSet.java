class FlowStaticFinalNotSet {
    static final int A;
}
