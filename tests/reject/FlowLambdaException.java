class FlowLambdaException {
    Runnable a = () -> {
        throw new Exception();
    };
}
