class ReleaseSwitchExpression { int f(int i) { return switch (i) { case 1 -> 2; default -> 3; }; } }
