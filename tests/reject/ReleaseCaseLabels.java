class ReleaseCaseLabels { void f(int i) { switch (i) { case 1, 2: break; case 3 -> {} } } }
