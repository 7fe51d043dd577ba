class A {
    A() throws Exception {
    }
}

class FlowConstructorThrows extends A {
    FlowConstructorThrows() {
    }

    Object a = new A();
}
