class EnterExtendsTypeVariable<T> extends T {
}
