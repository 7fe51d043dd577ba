class FlowUnreachableLoop {
    void a() {
        while (false) {
            a();
        }
        for (;;) {
        }
    }

    void b() {
        while (true) {
        }
        a();
    }

    void c() {
        for (; false; ) {
        }
    }
}
