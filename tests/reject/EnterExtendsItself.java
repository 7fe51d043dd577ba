class EnterExtendsItself extends EnterExtendsItself {
}
