class EnterDuplicateNested {
    class A {
    }

    interface A {
    }
}
