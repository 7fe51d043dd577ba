class FlowUnreachableAfterBreak {
    void a() {
        for (int i = 0; i < 3; i++) {
            continue;
            a();
        }
        while (true) {
            break;
            a();
        }
    }
}
