class FlowDeadLambda {
    Runnable a = () -> {
        return;
        System.out.println();
    };
}
