class FlowLabelledLoops {
    int a() {
        outer:
        for (;;) {
            for (;;) {
                break outer;
            }
        }
    }
}
