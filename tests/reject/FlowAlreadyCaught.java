class FlowAlreadyCaught {
    void a() {
        try {
            a();
        } catch (RuntimeException e) {
        } catch (IllegalStateException e) {
        }
    }
}
