private class EnterClassModifiers {
}

static class A {
}

final abstract class B {
}
