final class A {
}

class EnterExtendsFinal extends A {
}
