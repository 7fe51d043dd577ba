/** Instructions that compilers of Java seldom or never write. */
public class BytecodeOddities {
    private static int n;

    private static ClassAsm make(int major) {
        return new ClassAsm(major, 33, "O" + n++, "java/lang/Object");
    }

    private static void show(String what, ClassAsm a) {
        System.out.println(what + ": " + ClassAsm.run(a));
    }

    private static ClassAsm.Code run(ClassAsm a) {
        return a.code(9, "run", "()Ljava/lang/Object;", 10, 300);
    }

    private static ClassAsm ints(ClassAsm a, ClassAsm.Code c) {
        return c.op2(184, a.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op(176).end();
    }

    private static ClassAsm longs(ClassAsm a, ClassAsm.Code c) {
        return c.op2(184, a.method("java/lang/Long", "valueOf", "(J)Ljava/lang/Long;")).op(176).end();
    }

    public static void main(String[] args) {
        ClassAsm a = make(49);
        show("swap", ints(a, run(a).op(16, 50, 16, 8, 95, 100)));
        a = make(49);
        show("dup_x1", ints(a, run(a).op(6, 7, 90, 100, 104)));
        a = make(49);
        show("dup_x2", ints(a, run(a).op(5, 6, 7, 91, 100, 104, 96)));
        a = make(49);
        show("dup2", ints(a, run(a).op(5, 6, 92, 100, 104, 96)));
        a = make(49);
        show("dup2_x1", ints(a, run(a).op(4, 5, 6, 93, 96, 104, 100, 96)));
        a = make(49);
        show("dup2_x2", ints(a, run(a).op(4, 5, 6, 7, 94, 96, 96, 96, 104, 100)));
        a = make(49);
        show("dup2 of long", longs(a, run(a).op2(20, a.long_(21)).op(92, 97)));
        a = make(49);
        show("dup2_x1 of long", longs(a, run(a).op(16, 7).op2(20, a.long_(1L << 40)).op(93, 136, 96, 133, 97)));
        a = make(49);
        show("dup_x2 over long", longs(a, run(a).op2(20, a.long_(1000)).op(16, 7, 91, 87, 136, 96, 133)));
        a = make(49);
        show("pop2", ints(a, run(a).op(8, 3, 4, 88)));
        a = make(49);
        show("wide iload iinc", ints(a, run(a).op(17, 1, 44, 196, 54, 1, 4, 196, 132, 1, 4, 255, 0, 196, 21, 1, 4)));
        a = make(49);
        show("wide lload", longs(a, run(a).op2(20, a.long_(-5)).op(196, 55, 1, 0, 196, 22, 1, 0)));
        a = make(49);
        show("goto_w", ints(a, run(a).op(4, 200, 0, 0, 0, 6, 3, 5, 96)));
        a = make(48);
        show("jsr and ret", ints(a, run(a).op(3, 59, 168, 0, 9, 168, 0, 6, 167, 0, 9, 76, 132, 0, 21, 169, 1, 26)));
        a = make(48);
        show("jsr_w", ints(a, run(a).op(16, 9, 59, 201, 0, 0, 0, 8, 167, 0, 11, 76, 132, 0, 1, 196, 169, 0, 1, 26)));
        a = make(49);
        show("multianewarray", ints(a, run(a).op(6, 7, 5).op2(197, a.cls("[[[I")).op(3, 3, 50, 4, 50, 190)));
        a = make(49);
        show("multianewarray in part", ints(a, run(a).op(6, 7).op2(197, a.cls("[[[[I")).op(2, 5, 50, 190)));
        a = make(49);
        show("tableswitch", ints(a, run(a).op(5, 170, 0, 0, 0, 0, 0, 27, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 27, 0, 0, 0, 32, 0, 0, 0, 27, 16, 77, 167, 0, 5, 16, 88)));
        a = make(49);
        show("lookupswitch without pairs", ints(a, run(a).op(5, 171, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 16, 66)));
        a = make(49);
        show("lcmp dcmpg fcmpl NaN", ints(a, run(a).op(9, 10, 148, 16, 10, 104).op2(20, a.double_(Double.NaN)).op(14, 152, 96, 16, 10, 104).op2(19, a.float_(Float.NaN)).op(11, 149, 96)));
        a = make(49);
        show("int as boolean", booleans(a));
        a = make(49);
        show("checkcast of array", ints(a, run(a).op(6, 188, 10).op2(192, a.cls("[I")).op2(192, a.cls("java/lang/Object")).op2(192, a.cls("[I")).op(190)));
        a = make(49);
        show("bad cast", run(a).op(6, 188, 10).op2(192, a.cls("[J")).op(176).end());
        a = make(49);
        show("handler of its own", ints(a, run(a).op(3, 59, 132, 0, 1, 1, 191, 87, 26).op(16, 3, 161, 255, 247, 26).handler(2, 7, 7, 0)));
    }

    /** baload of a boolean array gives what bastore cut to one bit. */
    private static ClassAsm booleans(ClassAsm a) {
        return ints(a, run(a).op(4, 188, 4, 89, 3, 16, 7, 84, 3, 51));
    }
}
