class FlowFinallyLint {
    int a() {
        try {
            return 1;
        } finally {
            return 2;
        }
    }
}
