class EnterConstructorModifiers {
    static EnterConstructorModifiers() {
    }
}
