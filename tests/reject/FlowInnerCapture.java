class FlowInnerCapture {
    void a() {
        int x = 1;
        x++;
        Object o = new Object() {
            int y = x;
        };
    }
}
