class EnterBoundAfterVariable<S, T extends S & Runnable> {
}
