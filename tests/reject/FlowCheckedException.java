class FlowCheckedException {
    void a() {
        throw new Exception();
    }

    void b() {
        Thread.sleep(1);
    }
}
