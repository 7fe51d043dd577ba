class EnterCyclicClasses extends B {
}

class B extends EnterCyclicClasses {
}
