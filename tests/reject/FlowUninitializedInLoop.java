class FlowUninitializedInLoop {
    void a(int n) {
        int x;
        while (n > 0) {
            x = 1;
            n--;
        }
        System.out.println(x);
    }
}
