/** Code that the verifier by inference (class files before version 50) must refuse or let pass. */
public class VerifyOld {
    private static int n;

    static ClassAsm make(int major) {
        return new ClassAsm(major, 33, "V" + n++, "java/lang/Object");
    }

    private static void show(String what, ClassAsm a) {
        System.out.println(what + ": " + ClassAsm.firstLine(ClassAsm.run(a)));
    }

    static ClassAsm.Code run(ClassAsm a) {
        return a.code(9, "run", "()Ljava/lang/Object;", 4, 4);
    }

    private static ClassAsm op(int... ops) {
        ClassAsm a = make(49);
        return run(a).op(ops).end();
    }

    public static void main(String[] args) {
        show("fine", op(1, 176));
        show("falls off", op(1, 87));
        show("empty stack", op(87, 1, 176));
        show("stack too deep", op(3, 3, 3, 3, 3, 1, 176));
        show("local out of range", op(21, 9, 87, 1, 176));
        show("local not set", op(26, 87, 1, 176));
        show("int as reference", op(3, 176));
        show("reference as int", op(1, 172));
        show("wrong return", op(177));
        show("int plus null", op(3, 1, 96, 87, 1, 176));
        show("long split", op(9, 87, 1, 176));
        show("long local split", op(9, 63, 3, 60, 30, 88, 1, 176));
        show("jump into the middle", op(16, 3, 167, 255, 255, 1, 176));
        show("jump out", op(167, 0, 100));
        show("unknown opcode", op(203, 1, 176));
        show("cut instruction", op(1, 176, 17));
        show("depths differ", op(3, 153, 0, 4, 3, 1, 176));
        show("merge to common super", mergeClasses());
        show("uninitialized", uninitialized());
        show("field of wrong class", wrongField());
        show("protected", protectedAccess());
        show("super call skipped", noSuper());
        show("jsr", op(168, 0, 5, 1, 176, 75, 169, 0));
        show("jsr recursive", op(168, 0, 3, 75, 168, 255, 255, 1, 176));
        show("ret without jsr", op(1, 75, 169, 0));
        show("wide", op(196, 54, 0, 1, 1, 176));
        show("ldc index", op(18, 99, 176));
        show("newarray type", op(3, 188, 3, 176));
        show("array store", op(4, 188, 10, 3, 9, 80, 1, 176));
        show("array load of object", op(1, 3, 46, 87, 1, 176));
        show("monitor of int", op(3, 194, 1, 176));
        show("throw of string", stringThrown());
        show("invokeinterface count", countWrong());
    }

    private static ClassAsm mergeClasses() {
        ClassAsm a = make(49);
        int i = a.cls("java/lang/Integer");
        return run(a).op(3).op2(153, 10).op(8).op2(184, a.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op2(167, 7).op(10)
                .op2(184, a.method("java/lang/Long", "valueOf", "(J)Ljava/lang/Long;")).op2(182, a.method("java/lang/Number", "intValue", "()I"))
                .op2(184, a.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op(176).end();
    }

    private static ClassAsm uninitialized() {
        ClassAsm a = make(49);
        return run(a).op2(187, a.cls("java/lang/Object")).op(176).end();
    }

    private static ClassAsm wrongField() {
        ClassAsm a = make(49);
        return run(a).op2(18, a.string("s") & 255).op(1).op2(181, a.field("java/awt/Point", "x", "I")).op(1, 176).end();
    }

    private static ClassAsm protectedAccess() {
        ClassAsm a = make(49);
        return run(a).op2(187, a.cls("java/lang/Object")).op(89).op2(183, a.method("java/lang/Object", "<init>", "()V"))
                .op2(182, a.method("java/lang/Object", "clone", "()Ljava/lang/Object;")).op(176).end();
    }

    private static ClassAsm noSuper() {
        ClassAsm a = make(49);
        a.code(1, "<init>", "()V", 1, 1).op(177).end();
        return run(a).op2(187, a.cls(a.name())).op(89).op2(183, a.method(a.name(), "<init>", "()V")).op(176).end();
    }

    private static ClassAsm stringThrown() {
        ClassAsm a = make(49);
        return run(a).op2(19, a.string("s")).op(191).end();
    }

    private static ClassAsm countWrong() {
        ClassAsm a = make(49);
        return run(a).op(1).iface(a.imethod("java/lang/Runnable", "run", "()V"), 2).op(1, 176).end();
    }
}
