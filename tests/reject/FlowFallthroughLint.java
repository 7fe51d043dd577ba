class FlowFallthroughLint {
    void a(int n) {
        switch (n) {
            case 1:
                a(2);
            case 2:
                a(3);
                break;
            case 3:
            default:
        }
    }
}
