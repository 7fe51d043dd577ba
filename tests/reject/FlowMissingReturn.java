class FlowMissingReturn {
    int a(boolean b) {
        if (b)
            return 1;
    }

    int c() {
        while (true) {
            break;
        }
    }
}
