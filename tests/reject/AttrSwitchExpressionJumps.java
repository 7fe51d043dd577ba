class AttrSwitchExpressionJumps {
    int m(int a) {
        for (;;) {
            int b = switch (a) {
                case 1:
                    break;
                case 2:
                    continue;
                default:
                    return 1;
            };
        }
    }
}
