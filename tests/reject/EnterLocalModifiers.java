class EnterLocalModifiers {
    void m() {
        final abstract class A {
        }
    }
}
