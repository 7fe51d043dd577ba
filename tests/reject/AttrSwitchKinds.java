class AttrSwitchKinds {
    int m(int a) {
        return switch (a) {
            case 1 -> 1;
            default:
                yield 2;
        };
    }
}
