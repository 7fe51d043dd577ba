class FlowInitializerCompletes {
    static {
        throw new RuntimeException();
    }
}
