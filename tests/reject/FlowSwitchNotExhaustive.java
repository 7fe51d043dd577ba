class FlowSwitchNotExhaustive {
    enum E { A, B }

    int a(int n) {
        return switch (n) {
            case 1 -> 1;
        };
    }

    int b(E e) {
        return switch (e) {
            case A -> 1;
        };
    }
}
