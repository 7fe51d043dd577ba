class A {
    A(int a) {
    }
}

class AttrNoDefaultSuper extends A {
}

class B extends A {
    B() {
    }
}
