class EnterDuplicateLocalClass {
    void m() {
        class A {
        }
        class A {
        }
    }
}
