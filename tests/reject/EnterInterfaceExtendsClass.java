interface EnterInterfaceExtendsClass extends Object {
}
