interface EnterCyclicInterfaces extends J {
}

interface J extends EnterCyclicInterfaces {
}
