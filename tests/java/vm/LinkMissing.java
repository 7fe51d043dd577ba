/** Resolution of what is not there, not accessible, or of the wrong kind. */
public class LinkMissing {
    private static int n;

    private static ClassAsm user() {
        return new ClassAsm(49, ClassAsm.PUBLIC | ClassAsm.SUPER, "User" + n++, "java/lang/Object");
    }

    private static void show(String what, ClassAsm a, ClassAsm... others) {
        ClassAsm.Loader l = new ClassAsm.Loader(others).add(a);
        System.out.println(what + ": " + ClassAsm.run(l, a.name()));
    }

    private static ClassAsm.Code run(ClassAsm a) {
        return a.code(9, "run", "()Ljava/lang/Object;", 6, 4);
    }

    static ClassAsm other() {
        ClassAsm o = new ClassAsm(49, 33, "Other", "java/lang/Object");
        o.field(ClassAsm.PRIVATE | ClassAsm.STATIC, "hidden", "I").field(9, "shown", "I").field(1, "inst", "I");
        o.field(ClassAsm.FINAL | 9, "fin", "I");
        o.constructor("java/lang/Object");
        o.code(9, "stat", "()V", 0, 0).op(177).end();
        o.code(10, "priv", "()V", 0, 0).op(177).end();
        o.code(1, "inst", "()V", 0, 1).op(177).end();
        return o;
    }

    public static void main(String[] args) {
        ClassAsm a = user();
        show("missing class", run(a).op2(187, a.cls("not/There")).op(87, 1, 176).end());
        a = user();
        show("missing class in static call", run(a).op2(184, a.method("not/There", "f", "()V")).op(1, 176).end());
        a = user();
        show("missing static method", run(a).op(3, 9, 1).op2(184, a.method("Other", "nope", "(IJ[Ljava/lang/String;)V")).op(1, 176).end(), other());
        a = user();
        show("missing with args", run(a).op(3, 9, 1).op2(184, a.method("Other", "nope", "(IJ[Ljava/lang/String;)V")).op(1, 176).end(), other());
        a = user();
        show("missing field", run(a).op2(178, a.field("Other", "nope", "I")).op(87, 1, 176).end(), other());
        a = user();
        show("field of other type", run(a).op2(178, a.field("Other", "shown", "J")).op(88, 1, 176).end(), other());
        a = user();
        show("private field", run(a).op2(178, a.field("Other", "hidden", "I")).op(87, 1, 176).end(), other());
        a = user();
        show("private method", run(a).op2(184, a.method("Other", "priv", "()V")).op(1, 176).end(), other());
        a = user();
        show("static method called on object", run(a).op2(187, a.cls("Other")).op(89).op2(183, a.method("Other", "<init>", "()V")).op2(182, a.method("Other", "stat", "()V")).op(1, 176).end(), other());
        a = user();
        show("instance method called statically", run(a).op2(184, a.method("Other", "inst", "()V")).op(1, 176).end(), other());
        a = user();
        show("instance field read statically", run(a).op2(178, a.field("Other", "inst", "I")).op(87, 1, 176).end(), other());
        a = user();
        show("static field read of object", run(a).op2(187, a.cls("Other")).op(89).op2(183, a.method("Other", "<init>", "()V")).op2(180, a.field("Other", "shown", "I")).op(87, 1, 176).end(), other());
        a = user();
        show("write of final", run(a).op(4).op2(179, a.field("Other", "fin", "I")).op(1, 176).end(), other());
        a = user();
        show("interface method of a class", run(a).op2(187, a.cls("Other")).op(89).op2(183, a.method("Other", "<init>", "()V")).iface(a.imethod("Other", "inst", "()V"), 1).op(1, 176).end(), other());
        a = user();
        show("class method of an interface", run(a).op2(187, a.cls("Other")).op(89).op2(183, a.method("Other", "<init>", "()V")).op2(182, a.method("java/lang/Runnable", "run", "()V")).op(1, 176).end(), other());
        a = user();
        show("interface not implemented", run(a).op2(187, a.cls("Other")).op(89).op2(183, a.method("Other", "<init>", "()V")).iface(a.imethod("java/lang/Runnable", "run", "()V"), 1).op(1, 176).end(), other());
        a = user();
        show("abstract class", run(a).op2(187, a.cls("java/lang/Number")).op(87, 1, 176).end());
        a = user();
        show("interface instantiated", run(a).op2(187, a.cls("java/lang/Runnable")).op(87, 1, 176).end());
        a = user();
        show("class not public", run(a).op2(187, a.cls("java/lang/AbstractStringBuilder")).op(87, 1, 176).end());
        a = user();
        show("cast to missing class of null", run(a).op(1).op2(192, a.cls("not/There")).op(176).end());
    }
}
