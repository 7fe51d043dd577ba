class A {
    A() throws Exception {
    }
}

class FlowCheckedDefaultConstructor extends A {
}
