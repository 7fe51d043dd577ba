class EnterBoundNotInterface<T extends Runnable & Object> {
}
