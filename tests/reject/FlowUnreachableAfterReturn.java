class FlowUnreachableAfterReturn {
    void a() {
        return;
        int b = 1;
    }

    int c() {
        throw new RuntimeException();
        return 1;
    }
}
