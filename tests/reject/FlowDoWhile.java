class FlowDoWhile {
    void a() {
        do {
        } while (true);
        a();
    }

    int b() {
        int x;
        do {
            if (a > 1)
                continue;
            x = 1;
        } while (x > 1);
        return x;
    }

    int a;
}
