import java.lang.invoke.*;

/** invokedynamic and dynamic constants written by hand: arguments of all kinds, failures, once and for all. */
public class CondyIndy {
    static int calls;

    public static CallSite bsm(MethodHandles.Lookup l, String name, MethodType t, Object... extra) throws Exception {
        calls++;
        System.out.println("link " + name + t + " " + java.util.Arrays.toString(extra).replaceAll("MethodHandle\\([^)]*\\)[A-Za-z]*", "MH") + " in " + l.lookupClass().getSimpleName());
        if (name.equals("fail"))
            throw new IllegalStateException("bootstrap failed");
        if (name.equals("wrongType"))
            return new ConstantCallSite(MethodHandles.constant(String.class, "x"));
        if (name.equals("nothing"))
            return null;
        MethodHandle m = MethodHandles.constant(t.returnType(), name);
        return new ConstantCallSite(MethodHandles.dropArguments(m, 0, t.parameterList()));
    }

    public static Object con(MethodHandles.Lookup l, String name, Class<?> type, Object... extra) {
        calls++;
        System.out.println("constant " + name + " " + type.getSimpleName() + " " + extra.length);
        switch (name) {
            case "seven": return 7;
            case "big": return 1L << 40;
            case "half": return 0.5;
            case "bad": return "not an int";
            case "null": return null;
            case "throws": throw new UnsupportedOperationException("no constant");
            default: return name + (extra.length > 0 ? extra[0] : "");
        }
    }

    static final String BSM = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";
    static final String CON = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;[Ljava/lang/Object;)Ljava/lang/Object;";
    static int n;

    static ClassAsm make() {
        return new ClassAsm(55, 33, "Made" + n++, "java/lang/Object");
    }

    static ClassAsm.Code run(ClassAsm a) {
        return a.code(9, "run", "()Ljava/lang/Object;", 6, 3);
    }

    static int bootstrap(ClassAsm a, int... extra) {
        return a.bootstrap(a.handle(6, a.method("CondyIndy", "bsm", BSM)), extra);
    }

    static int constant(ClassAsm a, String name, String type, int... extra) {
        return a.condy(a.bootstrap(a.handle(6, a.method("CondyIndy", "con", CON)), extra), name, type);
    }

    static void show(ClassAsm a) throws Exception {
        ClassAsm.Loader l = new ClassAsm.Loader(a);
        for (int i = 0; i < 2; i++) {
            try {
                System.out.println("-> " + Class.forName(a.name(), true, l).getMethod("run").invoke(null));
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println("-> " + e.getCause().getClass().getName() + " <- " + e.getCause().getCause());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        ClassAsm a = make();
        show(run(a).indy(a.indy(bootstrap(a, a.integer(5), a.string("s"), a.long_(1L << 33), a.double_(2.5), a.float_(1.5f), a.cls("java/lang/String"), a.cls("[[I"),
                a.methodType("(IJ)V"), a.handle(6, a.method("java/lang/Math", "abs", "(I)I"))), "made", "()Ljava/lang/String;")).op(176).end());
        a = make();
        show(run(a).op(4, 9).indy(a.indy(bootstrap(a), "args", "(IJ)Ljava/lang/Object;")).op(176).end());
        a = make();
        show(run(a).indy(a.indy(bootstrap(a), "fail", "()Ljava/lang/String;")).op(176).end());
        a = make();
        show(run(a).op(4).indy(a.indy(bootstrap(a), "wrongType", "(I)Ljava/lang/String;")).op(176).end());
        a = make();
        show(run(a).indy(a.indy(bootstrap(a), "nothing", "()Ljava/lang/String;")).op(176).end());
        a = make();
        show(run(a).op2(19, constant(a, "text", "Ljava/lang/String;")).op(176).end());
        a = make();
        show(run(a).op2(19, constant(a, "nested", "Ljava/lang/String;", constant(a, "inner", "Ljava/lang/Object;"))).op(176).end());
        a = make();
        show(run(a).op2(19, constant(a, "seven", "I")).op2(184, a.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op(176).end());
        a = make();
        show(run(a).op2(20, constant(a, "big", "J")).op2(184, a.method("java/lang/Long", "valueOf", "(J)Ljava/lang/Long;")).op(176).end());
        a = make();
        show(run(a).op2(20, constant(a, "half", "D")).op2(184, a.method("java/lang/Double", "valueOf", "(D)Ljava/lang/Double;")).op(176).end());
        a = make();
        show(run(a).op2(19, constant(a, "bad", "I")).op2(184, a.method("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;")).op(176).end());
        a = make();
        show(run(a).op2(19, constant(a, "null", "Ljava/lang/String;")).op(176).end());
        a = make();
        show(run(a).op2(19, constant(a, "throws", "Ljava/lang/String;")).op(176).end());
        a = make();
        show(run(a).indy(a.indy(bootstrap(a, constant(a, "argument", "Ljava/lang/String;")), "withConstant", "()Ljava/lang/Object;")).op(176).end());
    }
}
