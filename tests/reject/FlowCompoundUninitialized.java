class FlowCompoundUninitialized {
    void a() {
        int x;
        x += 1;
        int[] y;
        y[0] = 1;
        int z;
        Runnable r = () -> System.out.println(z);
    }
}
