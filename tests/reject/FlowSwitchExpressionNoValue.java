class FlowSwitchExpressionNoValue {
    int a(int n) {
        return switch (n) {
            case 1:
                yield 1;
            default:
                System.out.println();
        };
    }

    int b(int n) {
        return switch (n) {
            case 1 -> 1;
            default -> {
            }
        };
    }
}
