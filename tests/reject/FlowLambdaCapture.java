class FlowLambdaCapture {
    void a() {
        int x = 1;
        Runnable r = () -> System.out.println(x);
        x = 2;
        int y = 1;
        Runnable s = () -> {
            y = 2;
        };
        for (int i = 0; i < 3; i++) {
            Runnable t = () -> System.out.println(i);
        }
    }
}
