class EnterCyclicBound<T extends T> {
}
