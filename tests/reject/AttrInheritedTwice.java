interface A {
    default void m() {
    }
}

interface B {
    default void m() {
    }
}

class AttrInheritedTwice implements A, B {
}
