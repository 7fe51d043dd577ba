/** Code with stack maps, right and wrong. */
public class VerifyMaps {
    private static int n;

    private static ClassAsm make() {
        return new ClassAsm(52, 33, "M" + n++, "java/lang/Object");
    }

    private static void show(String what, ClassAsm a) {
        System.out.println(what + ": " + ClassAsm.firstLine(ClassAsm.run(a)));
    }

    private static ClassAsm.Code run(ClassAsm a) {
        return a.code(9, "run", "()Ljava/lang/Object;", 2, 2);
    }

    /** iconst_0 ifeq L; nop L: aconst_null areturn */
    private static ClassAsm branch(int... map) {
        ClassAsm a = make();
        ClassAsm.Code c = run(a).op(3, 153, 0, 4, 0, 1, 176);
        return map.length == 0 ? c.end() : c.map(map).end();
    }

    public static void main(String[] args) {
        show("no branch, no map", run(make()).op(1, 176).end());
        show("no map", branch());
        show("same", branch(0, 1, 5));
        show("same extended", branch(0, 1, 251, 0, 5));
        show("at no instruction", branch(0, 1, 3));
        show("beyond the code", branch(0, 1, 50));
        show("a stack where none is", branch(0, 1, 64 + 5, 1));
        show("a local where none is", branch(0, 1, 252, 0, 5, 1));
        show("chop of nothing", branch(0, 1, 250, 0, 5));
        show("reserved frame", branch(0, 1, 200));
        show("cut", branch(0, 1, 255, 0));
        show("two frames, none", branch(0, 2, 5));
        show("top is fine", branch(0, 1, 252, 0, 5, 0));
        show("long needs two", longLocal());
        show("unreachable without a frame", run(make()).op(1, 176, 0, 1, 176).end());
        show("unreachable with a frame", run(make()).op(1, 176, 0, 1, 176).map(0, 1, 2).end());
        show("object of a class", objectLocal("java/lang/String", "java/lang/String"));
        show("object of a superclass", objectLocal("java/lang/String", "java/lang/Object"));
        show("object of an interface", objectLocal("java/lang/String", "java/lang/Runnable"));
        show("object of another", objectLocal("java/lang/String", "java/lang/Integer"));
        show("uninitialized", uninitialized());
        show("jsr", run(make()).op(168, 0, 3, 1, 176).end());
        show("handler without frame", handler(false));
        show("handler", handler(true));
        show("bad index", branch(0, 1, 252, 0, 5, 7, 0, 99));
    }

    private static ClassAsm longLocal() {
        ClassAsm a = make();
        return a.code(9, "run", "()Ljava/lang/Object;", 2, 2).op(9, 63, 3, 153, 0, 4, 0, 1, 176).map(0, 1, 252, 0, 7, 4).end();
    }

    private static ClassAsm objectLocal(String is, String said) {
        ClassAsm a = make();
        int i = a.cls(said);
        return run(a).op2(19, a.string("x")).op(75, 3, 153, 0, 4, 0, 42, 176).map(0, 1, 252, 0, 9, 7, i >> 8, i).end();
    }

    private static ClassAsm uninitialized() {
        ClassAsm a = make();
        return run(a).op2(187, a.cls("java/lang/Object")).op(75, 3, 153, 0, 4, 0, 1, 176).map(0, 1, 252, 0, 9, 8, 0, 0).end();
    }

    private static ClassAsm handler(boolean framed) {
        ClassAsm a = make();
        int t = a.cls("java/lang/ArithmeticException");
        ClassAsm.Code c = run(a).op(4, 3, 108, 87, 1, 176, 176).handler(0, 4, 6, t);
        return framed ? c.map(0, 1, 64 + 6, 7, t >> 8, t).end() : c.end();
    }
}
