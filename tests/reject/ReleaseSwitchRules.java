class ReleaseSwitchRules { void f(int i) { switch (i) { case 1 -> f(2); default -> {} } } }
