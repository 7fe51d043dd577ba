sealed class A permits B, C {
}

final class B extends A {
}

class C extends A {
}

final class D extends A {
}
