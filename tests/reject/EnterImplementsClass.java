class EnterImplementsClass implements Object {
}
