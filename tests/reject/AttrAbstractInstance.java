abstract class A {
}

class AttrAbstractInstance {
    Object a = new A();
    Object b = new Runnable();
}
