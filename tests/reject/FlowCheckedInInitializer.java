class FlowCheckedInInitializer {
    int a = value();

    int value() throws Exception {
        return 1;
    }
}
